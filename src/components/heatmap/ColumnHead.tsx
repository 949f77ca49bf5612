import styles from "./Heatmap.module.css";

interface ColumnHeadProps {
  readonly label: string;
  /** Of a label that is the document's. */
  readonly lang?: string;
}

/** A column's heading: it stands on end where there is no room for it to lie. */
export function ColumnHead({ label, lang }: ColumnHeadProps) {
  return (
    <th scope="col" className={styles["columnHead"]}>
      <span className={styles["columnLabel"]} lang={lang}>
        {label}
      </span>
    </th>
  );
}
