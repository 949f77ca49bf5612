import type { ReactNode } from "react";
import styles from "./PageLead.module.css";

/** What a screen is about, or what is chosen on it. */
export function PageLead({ children }: { readonly children: ReactNode }) {
  return <p className={styles["lead"]}>{children}</p>;
}
