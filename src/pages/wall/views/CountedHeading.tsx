import type { ReactNode } from "react";
import styles from "./rows.module.css";

/** The heading of a group with the number of its items, including those on other pages. */
export function CountedHeading({
  title,
  count,
  continues,
}: {
  readonly title: string;
  readonly count: number | string;
  /** That the group goes on. */
  readonly continues: ReactNode;
}) {
  return (
    <h3>
      {title} <span className={styles["count"]}>{count}</span>
      {continues}
    </h3>
  );
}
