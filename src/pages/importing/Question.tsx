import type { ReactNode } from "react";
import controls from "../../components/controls/controls.module.css";
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

export function Answer({ onClick, children }: { readonly onClick: () => void; readonly children: string }) {
  return (
    <button type="button" className={controls["button"]} onClick={onClick}>
      {children}
    </button>
  );
}
