import styles from "./rows.module.css";

/** The heading of a group with the number of what stands below it, also where that goes on elsewhere. */
export function CountedHeading({ title, count }: { readonly title: string; readonly count: number }) {
  return (
    <h3>
      {title} <span className={styles["count"]}>{count}</span>
    </h3>
  );
}
