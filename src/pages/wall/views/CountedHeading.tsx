import styles from "./rows.module.css";

/** The heading of a group with the number of its items, including those on other pages. */
export function CountedHeading({
  title,
  count,
}: {
  readonly title: string;
  readonly count: number | string;
}) {
  return (
    <h3>
      {title} <span className={styles["count"]}>{count}</span>
    </h3>
  );
}
