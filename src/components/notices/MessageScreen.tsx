import type { ReactNode } from "react";
import styles from "./MessageScreen.module.css";

interface MessageScreenProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly role: "status" | "alert";
}

/** A screen with one message: what happened, and what to do about it. */
export function MessageScreen({ title, children, actions, role }: MessageScreenProps) {
  return (
    <section className={styles["screen"]} role={role}>
      <h1 tabIndex={-1} className={styles["title"]}>
        {title}
      </h1>
      {children}
      {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
    </section>
  );
}
