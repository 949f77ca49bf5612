import type { ReactNode } from "react";
import styles from "./layout.module.css";

interface PageGridProps {
  /** How wide the window is before sections that are half as wide as the page stand in pairs. */
  readonly pairsFrom?: "90rem" | "100rem";
  readonly children: ReactNode;
}

/** The sections of a screen below each other, and in a wide window those marked `isHalf` side by side. */
export function PageGrid({ pairsFrom = "90rem", children }: PageGridProps) {
  return (
    <div className={styles["grid"]} data-pairs-from={pairsFrom}>
      {children}
    </div>
  );
}
