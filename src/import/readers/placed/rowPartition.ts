/** Which lines belong to which mark, where rows may begin at some of them. */

/** One row of a table: from its first line to its last, and the line of its mark. */
export interface Row {
  readonly from: number;
  readonly to: number;
  readonly mark: number;
}

/**
 * Gives each mark a row between two of the `starts` in which it `stands` right. The last row may also end before one of `lastEnds`; where
 * it ends makes no difference. `null` where no way does that, or several do; with `takesNearest` the one whose first row begins nearest
 * above its mark is taken of several.
 */
export function partition(
  marks: readonly number[],
  starts: readonly number[],
  stands: (row: Row) => boolean,
  lastEnds: readonly number[],
  takesNearest: boolean,
): readonly Row[] | null {
  const firstMark = marks[0] ?? 0;
  /** The rows up to a start where the next begins; `null` where there are several ways to it. */
  let ways = new Map<number, readonly Row[] | null>(
    // Of several starts above the first mark the nearest comes first, and counts: above it stands what is no row.
    starts.flatMap((start) => (start <= firstMark ? [[start, []] as const] : [])).toReversed(),
  );
  for (const [at, mark] of marks.entries()) {
    const isLast = at === marks.length - 1;
    const ends = isLast
      ? [...new Set([...starts.filter((end) => end > mark), ...lastEnds])]
      : starts.filter((end) => end > mark && end <= (marks[at + 1] ?? end));
    const tried = [...ways].flatMap(([from, rows]) =>
      ends.map((end) => ({ rows, row: { from, to: end - 1, mark }, key: isLast ? from : end })),
    );
    const standing = Map.groupBy(
      tried.filter(({ row }) => stands(row)),
      ({ key }) => key,
    );
    ways = new Map(
      [...standing].map(([key, [first, second]]) => {
        const isOnly = first?.rows && (second === undefined || isLast || at === 0);
        return [key, isOnly ? [...(first.rows ?? []), first.row] : null];
      }),
    );
  }
  const [only, second] = [...ways.values()];
  return second === undefined || takesNearest ? (only ?? null) : null;
}
