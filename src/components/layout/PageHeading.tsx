import type { ReactNode } from "react";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import styles from "./layout.module.css";

interface PageHeadingProps {
  readonly title: string;
  /** The title as it is shown, where that is more than its words. */
  readonly shown?: ReactNode;
  /** The browser tab's title, most specific first. */
  readonly documentTitle: string;
  /** True where the title is the document's own. */
  readonly isOfDocument?: boolean;
  /** True where what follows needs the height: the line of context stands beside the title where there is room. */
  readonly isFlat?: boolean;
  readonly children?: ReactNode;
}

/** A screen's heading, its line of context, and the browser's title. */
export function PageHeading({
  title,
  documentTitle,
  isOfDocument = false,
  isFlat,
  ...props
}: PageHeadingProps) {
  const { shown, children } = props;
  return (
    <header className={styles["pageHeading"]} data-flat={isFlat ? "" : undefined}>
      <title>{documentTitle}</title>
      {/* The app moves the focus here when the screen changes, so that screen readers announce the new screen. */}
      <h1 tabIndex={-1} lang={isOfDocument ? DOCUMENT_LANGUAGE : undefined}>
        {shown ?? title}
      </h1>
      {children}
    </header>
  );
}
