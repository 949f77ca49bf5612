import styles from "./DataTable.module.css";

interface SortButtonProps {
  readonly label: string;
  readonly direction: false | "asc" | "desc";
  /** 1-based among several sort keys; 0 where there is only one. */
  readonly place: number;
  readonly onSort: ((event: unknown) => void) | undefined;
}

const ARROWS = { asc: "↑", desc: "↓" } as const;

/** A column's heading that sorts by it; with Shift it is added to the keys there are. */
export function SortButton({ label, direction, place, onSort }: SortButtonProps) {
  return (
    <button type="button" className={styles["sort"]} onClick={onSort}>
      {label}
      <span aria-hidden="true" className={styles["arrow"]}>
        {direction ? ARROWS[direction] : "↕"}
        {direction && place > 0 ? place : null}
      </span>
    </button>
  );
}
