import type { ReactNode } from "react";
import { BAR_LENGTH } from "./barParts.ts";
import styles from "./bars.module.css";

/** A track with parts of it filled by `rect`s, 1 high and stretched to its place. Decoration: the numbers stand beside it. */
export function Bar({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className={styles["bar"]}
      viewBox={`0 0 ${BAR_LENGTH} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
