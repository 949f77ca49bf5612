import {
  columnOrderingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { type ReactNode, useMemo } from "react";
import { useText } from "../../text/LanguageContext.ts";
import { tableText } from "../../text/table.ts";
import controls from "../controls/controls.module.css";
import styles from "./DataTable.module.css";
import { SortButton } from "./SortButton.tsx";
import { useDrawnRows } from "./useDrawnRows.ts";

const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature, columnOrderingFeature });

/** A column: what its cells show of a row, and whether the list can be sorted by it. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortable: boolean;
  readonly align?: "end";
}

/** A run of rows under a heading of its own; a table that is not grouped has one without heading. */
export interface DataGroup<Row> {
  readonly id: string;
  readonly heading: ReactNode;
  readonly rows: readonly Row[];
}

interface DataTableProps<Row> {
  readonly label: string;
  /** Must be stable. The first is the row's heading and always shown. */
  readonly columns: readonly DataColumn<Row>[];
  /** Ids of the shown columns in their order. */
  readonly shown: readonly string[];
  readonly groups: readonly DataGroup<Row>[];
  readonly rowId: (row: Row) => string;
  /** The rows come sorted; this says by what, the first key deciding. */
  readonly sorting: SortingState;
  readonly onSort: (sorting: SortingState) => void;
  readonly dense: boolean;
}

/** A real table over TanStack Table: sorting by several columns, shown columns in any order, groups with headings. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const t = useText(tableText);
  const { label, columns, shown, groups, rowId, sorting, onSort, dense } = props;
  const definitions = useMemo(
    () => columns.map(({ id, sortable }) => ({ id, accessorFn: () => null, enableSorting: sortable })),
    [columns],
  );
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const table = useTable({
    features,
    columns: definitions,
    data: NO_ROWS,
    manualSorting: true,
    enableSortingRemoval: true,
    sortDescFirst: false,
    isMultiSortEvent: (event) => (event as { readonly shiftKey?: boolean }).shiftKey === true,
    state: {
      sorting,
      columnOrder: [...shown],
      columnVisibility: Object.fromEntries(columns.map(({ id }) => [id, shown.includes(id)])),
    },
    onSortingChange: (updater) => onSort(typeof updater === "function" ? updater(sorting) : updater),
  });
  const visible = table.getVisibleLeafColumns();
  const { drawn, left, drawMore } = useDrawnRows(groups);
  return (
    <div className={styles["scroll"]}>
      <table aria-label={label} className={styles["table"]} data-dense={dense || undefined}>
        <thead>
          <tr>
            {visible.map((column) => {
              const header = byId.get(column.id)?.header ?? "";
              const direction = column.getIsSorted();
              return (
                <th key={column.id} scope="col" aria-sort={direction ? ARIA_SORT[direction] : undefined}>
                  {column.getCanSort() ? (
                    <SortButton
                      label={header}
                      direction={direction}
                      place={sorting.length > 1 ? column.getSortIndex() + 1 : 0}
                      onSort={column.getToggleSortingHandler()}
                    />
                  ) : (
                    header
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        {drawn.map((group) => (
          <tbody key={group.id}>
            {group.heading === null ? null : (
              <tr className={styles["group"]}>
                <th scope="rowgroup" colSpan={visible.length}>
                  {group.heading}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <tr key={rowId(row)}>
                {visible.map((column, index) => {
                  const content = byId.get(column.id)?.cell(row);
                  return index === 0 ? (
                    <th key={column.id} scope="row">
                      {content}
                    </th>
                  ) : (
                    <td key={column.id} data-align={byId.get(column.id)?.align}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {left > 0 && (
        <button type="button" className={`${controls["button"]} ${styles["more"]}`} onClick={drawMore}>
          {t.more(left)}
        </button>
      )}
    </div>
  );
}

/** Rows are drawn from the groups, so TanStack Table keeps the columns' state and no rows. */
const NO_ROWS: never[] = [];
const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;
