import type { ReactNode } from "react";
import styles from "./controls.module.css";

interface VisuallyHiddenProps {
  /** The words' language, where it is not the reader's. */
  readonly lang?: string;
  readonly children: ReactNode;
}

/** Words for those who listen, where the sighted have a shape or a place. */
export function VisuallyHidden({ lang, children }: VisuallyHiddenProps) {
  return (
    <span className={styles["hidden"]} lang={lang}>
      {children}
    </span>
  );
}
