/** Columns that stand in one table: from the first to before the last, 0-based. */
export interface ColumnGroup {
  readonly from: number;
  readonly to: number;
}

/** True for a column that stands in a group's table. */
export function isInGroup({ from, to }: ColumnGroup, column: number): boolean {
  return from <= column && column < to;
}

/** How many columns a table of the group has, with its rows' headings. */
export function columnCount({ from, to }: ColumnGroup): number {
  return to - from + 1;
}

/** The room for a table that does not scroll; all lengths in one unit. */
export interface ColumnRoom {
  readonly width: number;
  /** The least that the rows' headings need, and the least that a column needs. */
  readonly names: number;
  readonly column: number;
}

/**
 * How columns are shared out among tables that each repeat the rows' headings, so that none is wider than its place:
 * in order, as few tables as possible, as equally filled as possible. 7 columns where 6 fit → `[0, 4)`, `[4, 7)`. Where
 * not even one column fits, each table has one. There is always a table.
 */
export function columnGroups(columns: number, { width, names, column }: ColumnRoom): readonly ColumnGroup[] {
  const most = Math.max(1, Math.floor((width - names) / column));
  const groups = Math.max(1, Math.ceil(columns / most));
  const edge = (group: number) => Math.ceil((group * columns) / groups);
  return Array.from({ length: groups }, (_, group) => ({ from: edge(group), to: edge(group + 1) }));
}
