import type { ReactNode } from "react";
import styles from "./controls.module.css";

interface VisuallyHiddenProps {
  /** The words' language, where it is not the reader's. */
  readonly lang?: string;
  readonly children: ReactNode;
}

/** Text for screen readers alone, where sighted readers have a shape or a position. */
export function VisuallyHidden({ lang, children }: VisuallyHiddenProps) {
  return (
    <span className={styles["hidden"]} lang={lang}>
      {children}
    </span>
  );
}
