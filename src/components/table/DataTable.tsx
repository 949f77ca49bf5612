import { useMemo, useState } from "react";
import { usePrinting } from "../../device/usePrinting.ts";
import { useText } from "../../text/LanguageContext.ts";
import { tableText } from "../../text/table.ts";
import { type ColumnRoom, columnGroups, isInGroup } from "../layout/columnGroups.ts";
import { LANDSCAPE_WIDTH } from "../layout/paperWidth.ts";
import styles from "./DataTable.module.css";
import type { Arrangement, DataColumn, DataGroup } from "./dataColumn.ts";
import { HeaderCell } from "./HeaderCell.tsx";
import type { ShownColumn } from "./Line.tsx";
import { DrawnLines, ScrolledLines } from "./Lines.tsx";
import { moveBetweenRows } from "./moveBetweenRows.ts";
import tableFrame from "./tableFrame.module.css";
import { tableLinesOf } from "./tableLines.ts";
import type { SortingKeys } from "./toggleSorting.ts";
import { useOverflowMarks } from "./useOverflowMarks.ts";

/** A table with more lines draws those in sight. */
const MOST_DRAWN = 100;

/** Millimetres: the rows' headings and a column of words. */
const ROOM: ColumnRoom = { width: LANDSCAPE_WIDTH, names: 40, column: 30 };

interface DataTableProps<Row> {
  readonly label: string;
  /** Must be stable. The first is the row's heading, always shown and always in sight. */
  readonly columns: readonly DataColumn<Row>[];
  readonly arrangement: Arrangement;
  /** Must be stable. */
  readonly groups: readonly DataGroup<Row>[];
  readonly rowId: (row: Row) => string;
  /** What the rows are sorted by, the first key deciding. */
  readonly sorting: SortingKeys;
  /** Given how the sorting changes: by the time of the next press the table may not yet show what the last one asked for. */
  readonly onSort: (change: (sorting: SortingKeys) => SortingKeys) => void;
  readonly dense: boolean;
}

/**
 * A real table: sorting by several columns, columns in any order, groups with headings, thousands of rows. On paper, which must
 * lie across (`useRunningLines`), more columns than fit stand in several tables.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const t = useText(tableText);
  const { label, columns, arrangement, groups, rowId, sorting, onSort, dense } = props;
  const lines = useMemo(() => tableLinesOf(groups, rowId), [groups, rowId]);
  // By its text: rows are drawn again where other columns are shown, and not whenever the address is read anew.
  const order = JSON.stringify(arrangement);
  const shown = useMemo(() => shownColumns(columns, JSON.parse(order)), [columns, order]);
  // As state: the lines render again once their scrolling element exists.
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  useOverflowMarks(frame, order);
  const printing = usePrinting();
  const scrolled = lines.count > MOST_DRAWN && !printing;
  const beside = shown.length - 1;
  const groupsOfColumns = useMemo(
    () => (printing ? columnGroups(beside, ROOM) : [{ from: 0, to: beside }]),
    [printing, beside],
  );
  return (
    <div className={tableFrame["place"]}>
      <p className={tableFrame["hint"]}>{t.wider}</p>
      <div ref={setFrame} className={tableFrame["frame"]} data-scrolled={scrolled || undefined}>
        {groupsOfColumns.map((group) => (
          <table
            key={group.from}
            aria-label={label}
            aria-rowcount={scrolled ? lines.count + 1 : undefined}
            className={styles["table"]}
            data-dense={dense || undefined}
            onKeyDown={moveBetweenRows}
          >
            <thead>
              <tr aria-rowindex={scrolled ? 1 : undefined}>
                {shown.map(
                  (one, place) =>
                    (place === 0 || isInGroup(group, place - 1)) && (
                      <HeaderCell key={one.column.id} shown={one} {...{ place, sorting, onSort }} />
                    ),
                )}
              </tr>
            </thead>
            {scrolled ? (
              <ScrolledLines lines={lines} group={group} columns={shown} frame={frame} />
            ) : (
              <DrawnLines lines={lines} group={group} columns={shown} />
            )}
          </table>
        ))}
      </div>
    </div>
  );
}

/** The first column and those that are chosen, in their order; pinned ones stand before the others. */
function shownColumns<Row>(
  columns: readonly DataColumn<Row>[],
  { shown, pinned }: Arrangement,
): readonly ShownColumn<Row>[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const first = columns[0]?.id ?? "";
  const stuck = [first, ...pinned.filter((id) => shown.includes(id))];
  return [...new Set([...stuck, ...shown])].flatMap((id) => {
    const column = byId.get(id);
    return column === undefined ? [] : { column, isPinned: stuck.includes(id) };
  });
}
