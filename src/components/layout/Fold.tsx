import type { ReactNode } from "react";
import { useMediaQuery } from "../../device/useMediaQuery.ts";
import styles from "./Fold.module.css";

interface FoldProps {
  readonly heading: ReactNode;
  readonly children: ReactNode;
  /** True where every screen folds it, not phones alone. */
  readonly everywhere?: boolean;
}

/** A part of a long screen; on a phone it is folded to its heading until the reader asks for it. Paper has all of it. */
export function Fold({ heading, children, everywhere = false }: FoldProps) {
  const isPhone = useMediaQuery("screen and (max-width: 40rem)");
  if (!isPhone && !everywhere) {
    return (
      <>
        {heading}
        {children}
      </>
    );
  }
  return (
    <details className={styles["fold"]}>
      <summary>{heading}</summary>
      {children}
    </details>
  );
}
