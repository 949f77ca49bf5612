import type { ReactNode } from "react";
import styles from "./controls.module.css";

/** Words for those who listen, where the sighted have a shape or a place. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles["hidden"]}>{children}</span>;
}
