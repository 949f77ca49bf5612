import type { ReactNode } from "react";
import plain from "../../components/table/plainTable.module.css";
import { TableHead } from "../../components/table/TableHead.tsx";
import styles from "./history.module.css";

interface WordTableProps {
  readonly label: string;
  /** Column by column. */
  readonly headings: readonly string[];
  readonly children: ReactNode;
}

/** A table of the documents' words. */
export function WordTable({ label, headings, children }: WordTableProps) {
  return (
    <table aria-label={label} data-cells="words" className={`${plain["table"]} ${styles["table"]}`}>
      <TableHead headings={headings} />
      <tbody>{children}</tbody>
    </table>
  );
}
