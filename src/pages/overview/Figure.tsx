import type { ReactNode } from "react";
import styles from "./overview.module.css";

interface FigureProps {
  readonly title: string;
  readonly value: ReactNode;
  readonly children: ReactNode;
}

/** One key figure: what it is, the number, and what to know about it. */
export function Figure({ title, value, children }: FigureProps) {
  return (
    <li className={styles["figure"]}>
      <h2 className={styles["figureTitle"]}>{title}</h2>
      <p className={styles["figureValue"]}>{value}</p>
      <div className={styles["figureDetail"]}>{children}</div>
    </li>
  );
}
