import styles from "./rows.module.css";

interface CountedHeadingProps {
  readonly title: string;
  readonly count: number;
  /** What else is said of the number. */
  readonly note?: string | null;
}

/** The heading of a group with the number of its items, including those on other pages. */
export function CountedHeading({ title, count, note = null }: CountedHeadingProps) {
  return (
    <h3>
      {title} <span className={styles["count"]}>{note === null ? count : `${count} · ${note}`}</span>
    </h3>
  );
}
