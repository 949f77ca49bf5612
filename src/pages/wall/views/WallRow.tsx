import type { ReactNode } from "react";
import styles from "./rows.module.css";

interface WallRowProps {
  /** Smileys, before the words. */
  readonly marks?: ReactNode;
  readonly title: ReactNode;
  /** In softer letters below the title. */
  readonly detail?: ReactNode;
  /** In bold at the right edge. */
  readonly aside?: ReactNode;
}

/** One initiative in a list that is read across a room. */
export function WallRow({ marks, title, detail, aside }: WallRowProps) {
  return (
    <div className={styles["row"]}>
      {marks !== undefined && <span className={styles["marks"]}>{marks}</span>}
      <div className={styles["words"]}>
        <p className={styles["title"]}>{title}</p>
        {detail !== undefined && <p className={styles["detail"]}>{detail}</p>}
      </div>
      {aside !== undefined && <p className={styles["aside"]}>{aside}</p>}
    </div>
  );
}
