import type { ReactNode } from "react";
import styles from "./layout.module.css";

interface PageHeadingProps {
  readonly title: string;
  /** What the browser's tab says, most specific first. */
  readonly documentTitle: string;
  readonly children?: ReactNode;
}

/** A screen's heading, its line of context, and the browser's title. */
export function PageHeading({ title, documentTitle, children }: PageHeadingProps) {
  return (
    <header className={styles["pageHeading"]}>
      <title>{documentTitle}</title>
      {/* Where those who listen arrive: the app moves the focus here when the screen changes. */}
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </header>
  );
}
