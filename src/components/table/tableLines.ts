import type { DataGroup } from "./dataColumn.ts";

/** What stands below one another in a table's body: headings of groups, and rows. */
export type TableLine<Row> =
  | { readonly kind: "group"; readonly key: string; readonly group: DataGroup<Row> }
  | { readonly kind: "row"; readonly key: string; readonly row: Row };

/** All lines of a table. One is made when it is asked for: of thousands a few are drawn. */
export interface TableLines<Row> {
  readonly count: number;
  /** `undefined` beyond the last. */
  readonly at: (place: number) => TableLine<Row> | undefined;
  /** What stands in every line, a row or a group, from first to last. */
  readonly items: readonly (Row | DataGroup<Row>)[];
  /** The place of the line with a key; -1 where there is none. */
  readonly placeOf: (key: string) => number;
}

/**
 * Groups one below the other. Keys are unique even where a row stands in several groups:
 *
 *     a: [1, 2], b: [1]  →  lines "a", "a/1", "a/2", "b", "b/1"
 */
export function tableLinesOf<Row>(
  groups: readonly DataGroup<Row>[],
  rowId: (row: Row) => string,
): TableLines<Row> {
  const headings = ({ heading }: DataGroup<Row>) => (heading === null ? 0 : 1);
  let count = 0;
  const starts = groups.map((group) => {
    const start = count;
    count += headings(group) + group.rows.length;
    return start;
  });
  const at = (place: number): TableLine<Row> | undefined => {
    const index = starts.findLastIndex((start) => start <= place);
    const group = groups[index];
    if (group === undefined) return undefined;
    const offset = place - (starts[index] ?? 0) - headings(group);
    if (offset < 0) return { kind: "group", key: group.id, group };
    const row = group.rows[offset];
    return row === undefined ? undefined : { kind: "row", key: `${group.id}/${rowId(row)}`, row };
  };
  const items = groups.flatMap<Row | DataGroup<Row>>((group) =>
    headings(group) > 0 ? [group, ...group.rows] : group.rows,
  );
  const placeOf = (key: string) => {
    for (let place = 0; place < count; place++) if (at(place)?.key === key) return place;
    return -1;
  };
  return { count, at, items, placeOf };
}

/** The lines from one place to before another. */
export function linesFrom<Row>(lines: TableLines<Row>, from: number, to: number): readonly TableLine<Row>[] {
  return Array.from({ length: to - from }, (_, index) => lines.at(from + index)).filter(
    (line) => line !== undefined,
  );
}
