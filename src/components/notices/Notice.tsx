import type { ReactNode } from "react";
import styles from "./Notice.module.css";

interface NoticeProps {
  /** `status` is polite; `alert` interrupts and is for what the reader must act on. */
  readonly role: "status" | "alert";
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A line above the content about a state: offline, stale figures, parameters left out of the address. */
export function Notice({ role, children, action }: NoticeProps) {
  return (
    <div className={styles["notice"]} role={role}>
      <div>{children}</div>
      {action}
    </div>
  );
}
