import headings from "./headings.module.css";

interface ColumnHeadProps {
  readonly label: string;
  /** Of a label that is the document's. */
  readonly lang?: string;
}

/** A column's heading; it is turned upright where columns are narrow. */
export function ColumnHead({ label, lang }: ColumnHeadProps) {
  return (
    <th scope="col" className={headings["columnHead"]}>
      <span className={headings["columnLabel"]} lang={lang}>
        {label}
      </span>
    </th>
  );
}
