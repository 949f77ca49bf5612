import headings from "./headings.module.css";

interface ColumnHeadProps {
  readonly label: string;
  /** Of a label that is the document's. */
  readonly lang?: string;
}

/** A column's heading: it stands on end where there is no room for it to lie. */
export function ColumnHead({ label, lang }: ColumnHeadProps) {
  return (
    <th scope="col" className={headings["columnHead"]}>
      <span className={headings["columnLabel"]} lang={lang}>
        {label}
      </span>
    </th>
  );
}
