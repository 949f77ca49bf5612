import type { MouseEvent } from "react";
import styles from "./HeaderCell.module.css";
import type { ShownColumn } from "./Line.tsx";
import { type SortingKeys, toggleSorting } from "./toggleSorting.ts";

interface HeaderCellProps<Row> {
  readonly shown: ShownColumn<Row>;
  /** The column's place among those shown, 0-based. */
  readonly place: number;
  readonly sorting: SortingKeys;
  readonly onSort: (change: (sorting: SortingKeys) => SortingKeys) => void;
}

/** A column's heading. It sorts by the column; with Shift held, also by keyboard, it is added to the keys there are. */
export function HeaderCell<Row>({ shown, place, sorting, onSort }: HeaderCellProps<Row>) {
  const { id, header, note, sort, width, align } = shown.column;
  const key = sorting.findIndex((candidate) => candidate.id === id);
  const isDescending = sorting[key]?.desc;
  return (
    <th
      scope="col"
      aria-sort={isDescending === undefined ? undefined : isDescending ? "descending" : "ascending"}
      data-width={width}
      data-align={align}
      data-pin={shown.isPinned ? place : undefined}
    >
      {sort === undefined ? (
        header
      ) : (
        <button
          type="button"
          className={styles["sort"]}
          onClick={({ shiftKey }: MouseEvent) =>
            onSort((now) => toggleSorting(now, { id, first: sort, isAdded: shiftKey }))
          }
        >
          {header}
          <span aria-hidden="true" className={styles["arrow"]}>
            {isDescending === undefined ? "↕" : isDescending ? "↓" : "↑"}
            {isDescending !== undefined && sorting.length > 1 ? key + 1 : null}
          </span>
        </button>
      )}
      {note !== undefined && <span className={styles["note"]}>{note}</span>}
    </th>
  );
}
