import type { ReactNode } from "react";
import { Notice } from "../../components/notices/Notice.tsx";
import styles from "./importing.module.css";

/** A question that has to be answered before something is lost. */
export function Question({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <Notice role="alert" action={<div className={styles["answers"]}>{children}</div>}>
      {text}
    </Notice>
  );
}
