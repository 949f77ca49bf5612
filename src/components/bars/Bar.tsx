import type { ReactNode } from "react";
import { BAR_LENGTH } from "./barParts.ts";
import styles from "./bars.module.css";

/** An SVG track 1 unit high with filled parts (`rect`s), stretched to its place. Hidden from screen readers: the numbers are beside it. */
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
