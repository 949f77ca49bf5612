import styles from "./Heatmap.module.css";

interface ColumnHeadProps {
  readonly label: string;
  /** Of a label that is the document's. */
  readonly lang?: string;
}

/** A column's heading; it is turned upright where columns are narrow. */
export function ColumnHead({ label, lang }: ColumnHeadProps) {
  return (
    <th scope="col" className={styles["columnHead"]}>
      <span className={styles["columnLabel"]} lang={lang}>
        {label}
      </span>
    </th>
  );
}
