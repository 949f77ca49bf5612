import { createColumnHelper, type SortingState, useTable } from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { usePrinting } from "../../device/paper.ts";
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
import { features } from "./tableFeatures.ts";
import tableFrame from "./tableFrame.module.css";
import { tableLinesOf } from "./tableLines.ts";
import { useOverflowMarks } from "./useOverflowMarks.ts";

/** A table with more lines draws those in sight. */
const MOST_DRAWN = 100;

const NO_ROWS: never[] = [];

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
  readonly sorting: SortingState;
  /** Given how the sorting changes: by the time of the next press the table may not yet show what the last one asked for. */
  readonly onSort: (change: (sorting: SortingState) => SortingState) => void;
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
  const definitions = useMemo(() => definitionsOf(columns), [columns]);
  // The library works out its headings again wherever any of this is another object.
  const columnState = useMemo(() => columnStateOf(columns, arrangement), [columns, arrangement]);
  const table = useTable({
    features,
    columns: definitions,
    // Its rows are models that are made anew with every keystroke: lines are drawn from the groups themselves.
    data: NO_ROWS,
    manualSorting: true,
    isMultiSortEvent: (event) => (event as { readonly shiftKey?: boolean }).shiftKey === true,
    state: { sorting, ...columnState },
    onSortingChange: (updater) => onSort(typeof updater === "function" ? updater : () => updater),
  });
  const headers = table.getHeaderGroups().flatMap((group) => group.headers);
  // By its text: rows are drawn again where other columns are shown, and not whenever the address is read anew.
  const order = JSON.stringify(headers.map(({ id, column }) => [id, column.getIsPinned() !== false]));
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
      {scrolled ? <p className={tableFrame["inSight"]}>{t.inSight}</p> : null}
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
                {headers.map(
                  (header, place) =>
                    (place === 0 || isInGroup(group, place - 1)) && (
                      <HeaderCell key={header.id} header={header} place={place} keys={sorting.length} />
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

/** The columns as the library has them. It sorts nothing, so their values do not matter to it. */
function definitionsOf<Row extends object>(columns: readonly DataColumn<Row>[]) {
  const helper = createColumnHelper<typeof features, Row>();
  return helper.columns(
    columns.map((column) =>
      helper.accessor(() => null, {
        id: column.id,
        header: column.header,
        meta: column,
        enableSorting: column.sort !== undefined,
        sortDescFirst: column.sort === "descending",
      }),
    ),
  );
}

function columnStateOf<Row>(columns: readonly DataColumn<Row>[], { shown, pinned }: Arrangement) {
  const first = columns[0]?.id ?? "";
  return {
    columnOrder: [first, ...shown],
    columnPinning: { start: [first, ...pinned], end: [] },
    columnVisibility: Object.fromEntries(columns.map(({ id }) => [id, id === first || shown.includes(id)])),
  };
}

function shownColumns<Row>(
  columns: readonly DataColumn<Row>[],
  order: readonly (readonly [id: string, isPinned: boolean])[],
): readonly ShownColumn<Row>[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  return order.flatMap(([id, isPinned]) => {
    const column = byId.get(id);
    return column === undefined ? [] : { column, isPinned };
  });
}
