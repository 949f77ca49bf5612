import styles from "./Heatmap.module.css";

/** A column's heading: it stands on end where there is no room for it to lie. */
export function ColumnHead({ label }: { readonly label: string }) {
  return (
    <th scope="col" className={styles["columnHead"]}>
      <span className={styles["columnLabel"]}>{label}</span>
    </th>
  );
}
