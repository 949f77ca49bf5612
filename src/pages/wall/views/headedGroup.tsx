import type { ReactNode } from "react";
import type { FlowGroup } from "../flow/PagedFlow.tsx";
import styles from "./rows.module.css";

/** Items below a heading, with a number where one is given: of all of them, also of those on other pages. */
export function headedGroup(
  key: string,
  title: ReactNode,
  items: FlowGroup["items"],
  count?: number | string,
): FlowGroup {
  const heading: FlowGroup["heading"] = (continues) => (
    <h3>
      {title} {count !== undefined && <span className={styles["soft"]}>{count}</span>}
      {continues}
    </h3>
  );
  return { key, heading, items };
}
