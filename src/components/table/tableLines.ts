import type { DataGroup } from "./dataColumn.ts";

/** What stands below one another in a table's body: headings of groups, and rows by their place among all rows. */
export type TableLine<Row> =
  | { readonly kind: "group"; readonly key: string; readonly group: DataGroup<Row> }
  | { readonly kind: "row"; readonly key: string; readonly place: number };

/**
 * Groups one below the other. Keys are unique even where a row stands in several groups:
 *
 *     a: [1, 2], b: [1]  →  rows 1, 2, 1; lines "a", "a/1", "a/2", "b", "b/1"
 */
export function tableLines<Row>(
  groups: readonly DataGroup<Row>[],
  rowId: (row: Row) => string,
): { readonly rows: Row[]; readonly lines: readonly TableLine<Row>[] } {
  const rows: Row[] = [];
  const lines: TableLine<Row>[] = [];
  for (const group of groups) {
    if (group.heading !== null) lines.push({ kind: "group", key: group.id, group });
    for (const row of group.rows) {
      lines.push({ kind: "row", key: `${group.id}/${rowId(row)}`, place: rows.length });
      rows.push(row);
    }
  }
  return { rows, lines };
}
