/** Which rows of a long table are drawn: those in sight and some around them, by their places in the whole table. */
export interface RowWindow {
  readonly from: number;
  /** After the last. */
  readonly to: number;
  /** A row that stays drawn wherever the window is: that which has the focus. */
  readonly kept: number | null;
}

/** Rows that follow one another and are all drawn, or all not. */
export interface RowRun {
  readonly from: number;
  readonly to: number;
  readonly isDrawn: boolean;
}

/** The rows from `first` to before `last` as runs; a window of `null` draws all. */
export function rowRuns(first: number, last: number, window: RowWindow | null): readonly RowRun[] {
  if (window === null) return first < last ? [{ from: first, to: last, isDrawn: true }] : [];
  const { from, to, kept } = window;
  const edges = [first, from, to, ...(kept === null ? [] : [kept, kept + 1]), last]
    .filter((edge) => edge >= first && edge <= last)
    .sort((a, b) => a - b);
  return edges.flatMap((edge, index) => {
    const next = edges[index + 1] ?? edge;
    if (edge === next) return [];
    const isDrawn = (edge >= from && edge < to) || edge === kept;
    return [{ from: edge, to: next, isDrawn }];
  });
}

/** Windows begin and end at a multiple of this: they do not change with every pixel. */
export const STEP = 10;

/** The window of the rows `from` to before `to` of `count`, as wide as its steps make it. */
export function windowOf(from: number, to: number, count: number, kept: number | null): RowWindow {
  const start = Math.max(0, Math.floor(Math.min(from, count - 1) / STEP) * STEP);
  return { from: start, to: Math.min(count, Math.max(start + STEP, Math.ceil(to / STEP) * STEP)), kept };
}

/** Where things stand, in pixels below one same point. */
export interface RowPlaces {
  /** The top of the first group. */
  readonly top: number;
  /** How many rows each group has, and how high its heading is. */
  readonly groups: readonly { readonly count: number; readonly heading: number }[];
  readonly heightOf: (row: number) => number;
}

/** The rows that touch the space from `upper` to `lower`; the row nearest to it where none does. */
export function rowsBetween({ top, groups, heightOf }: RowPlaces, upper: number, lower: number) {
  let y = top;
  let row = 0;
  let from: number | null = null;
  let to = 0;
  for (const { count, heading } of groups) {
    y += heading;
    for (const last = row + count; row < last; row++) {
      const bottom = y + heightOf(row);
      if (bottom > upper && y < lower) from ??= row;
      if (y < lower) to = row + 1;
      y = bottom;
    }
  }
  return { from: from ?? Math.max(0, to - 1), to: Math.max(to, 1) };
}
