import type { ReactNode } from "react";
import styles from "./bars.module.css";

/** How wide a bar's drawing is; it is 1 high and stretched to its place. */
export const BAR_WIDTH = 100;

/** A track with parts of it filled by `rect`s. Decoration: the numbers stand beside it. */
export function Bar({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className={styles["bar"]}
      viewBox={`0 0 ${BAR_WIDTH} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
