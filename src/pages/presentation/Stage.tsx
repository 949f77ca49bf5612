import type { CSSProperties, ReactNode } from "react";
import styles from "./Stage.module.css";

interface StageProps {
  /** At 1 the stage fits its place; above 1 it is larger and scrolls. */
  readonly zoom?: number;
  readonly children: ReactNode;
}

/** The stage, as large as its place allows; the style sheet scales it, so that it stands before any code has measured it. */
export function Stage({ zoom = 1, children }: StageProps) {
  const isZoomed = zoom > 1;
  return (
    <div
      className={styles["place"]}
      data-zoomed={isZoomed ? "" : undefined}
      style={isZoomed ? ({ "--zoom": zoom } as CSSProperties) : undefined}
    >
      <div className={styles["box"]}>
        <div className={styles["stage"]}>{children}</div>
      </div>
    </div>
  );
}
