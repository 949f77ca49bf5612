import type { Header } from "@tanstack/react-table";
import { useMemo } from "react";
import { Arrow } from "../text/Arrow.tsx";
import styles from "./HeaderCell.module.css";
import type { features } from "./tableFeatures.ts";

interface HeaderCellProps<Row extends object> {
  readonly header: Header<typeof features, Row>;
  /** The column's place among those shown, 0-based. */
  readonly place: number;
  readonly keys: number;
}

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;
const ARROWS = { asc: "up", desc: "down" } as const;

/** A column's heading. It sorts by the column; with Shift held, also by keyboard, it is added to the keys there are. */
export function HeaderCell<Row extends object>({ header, place, keys }: HeaderCellProps<Row>) {
  const { column } = header;
  const { meta } = column.columnDef;
  const direction = column.getIsSorted();
  const label = String(column.columnDef.header);
  const lastWord = label.lastIndexOf(" ") + 1;
  const longest = useMemo(() => meta?.longest?.(), [meta]);
  return (
    <th
      scope="col"
      aria-sort={direction ? ARIA_SORT[direction] : undefined}
      data-wide={meta?.isWide}
      data-align={meta?.align}
      data-pin={column.getIsPinned() ? place : undefined}
    >
      {column.getCanSort() ? (
        <button type="button" className={styles["sort"]} onClick={column.getToggleSortingHandler()}>
          {label.slice(0, lastWord)}
          {/* A line may end before a drawing, whatever stands between. */}
          <span className={styles["lastWord"]}>
            {label.slice(lastWord)}
            <span aria-hidden="true" className={styles["arrow"]}>
              <Arrow to={direction ? ARROWS[direction] : "upAndDown"} />
              {direction && keys > 1 ? column.getSortIndex() + 1 : null}
            </span>
          </span>
        </button>
      ) : (
        label
      )}
      {meta?.note !== undefined && <span className={styles["note"]}>{meta.note}</span>}
      {longest !== undefined && (
        <div className={styles["longest"]} data-print="no">
          {longest}
        </div>
      )}
    </th>
  );
}
