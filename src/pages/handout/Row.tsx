import type { ReactNode } from "react";
import styles from "./Row.module.css";

interface RowProps {
  readonly label: ReactNode;
  /** A smiley that belongs to the row, beside its label. */
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}

/** A label on the left, the document's words on the right. A long text continues on the next page. */
export function Row({ label, mark, children }: RowProps) {
  return (
    <div className={styles["row"]}>
      <h4 className={styles["label"]}>
        {mark}
        <span>{label}</span>
      </h4>
      <div className={styles["content"]}>{children}</div>
    </div>
  );
}
