import { type ColumnEdges, cellsAt } from "./columns.ts";
import { isRowMark } from "./rowMarks.ts";
import type { Rules } from "./rules.ts";
import type { VisualLine } from "./visualLines.ts";

/** Rows stand so much further apart than the lines of a cell, in its leading. */
const APART = 1.15;
/** No page has so many lines. */
const MOST_LINES = 300;
/** What is between rows differs by so little, in leadings. */
const EQUAL = 0.1;
/** So near its row's middle or last line, in leadings, a mark stands there. */
const NEAR = 0.4;
/** A row of more height than this, in leadings, tells where its mark stands. */
const TALL = 1.5;
/** So does one with lines above and below its mark. */
const BROKEN = 0.9;
/** Where marks stand in their rows: as a share of the height from the first line down. */
const PLACES = [0.5, 1] as const;

/** One row of a table: from its first line to its last, and the line of its mark. */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly mark: number;
}

/**
 * The lines that begin a row above its mark, each with the line of the mark, in tables whose cells are centred or stand at the bottom and
 * that draw no rules: rows are told by the space between them, where it puts every mark at the same place in its row. `told` are the
 * heads of the tables whose rows their rules tell.
 */
export function spacedRows(
  lines: readonly VisualLine[],
  heads: readonly (ColumnEdges | undefined)[],
  leading: number,
  { rules, told }: { readonly rules: Rules; readonly told: ReadonlySet<VisualLine> },
): ReadonlyMap<VisualLine, VisualLine> {
  const starts = lines.flatMap((line, at) => (heads[at] || lines[at - 1]?.page !== line.page ? [at] : []));
  let edges: ColumnEdges | undefined;
  const parts = starts.map((start, index) => {
    const head = heads[start];
    if (head) edges = told.has(lines[start] as VisualLine) ? undefined : head;
    const from = head ? start + 1 : start;
    const to = starts[index + 1] ?? lines.length;
    return edges && !isOtherwiseTold(lines, from, to, edges, rules)
      ? rowsOfPart(lines, from, to, edges, leading)
      : [];
  });
  const rows = parts.flat().filter(({ from, mark }) => from < mark);
  return new Map(rows.map(({ from, mark }) => [lines[from] as VisualLine, lines[mark] as VisualLine]));
}

/**
 * True for a part whose rows something else tells: a drawn line right above a mark, or a round that begins beside a mark and goes on
 * below it, as only in cells that stand at the top.
 */
function isOtherwiseTold(
  lines: readonly VisualLine[],
  from: number,
  to: number,
  edges: ColumnEdges,
  rules: Rules,
): boolean {
  const cells = lines.slice(from, to).map((line) => cellsAt(line, edges) ?? []);
  const hasTime = (at: number) => (cells[at]?.[2]?.length ?? 0) > 0;
  const isMark = (at: number) => isRowMark(cells[at]?.[0] ?? [], cells[at + 1]?.[0]);
  return cells.some((_, at) => {
    if (!isMark(at)) return false;
    const [above, line] = [lines[from + at - 1], lines[from + at]];
    if (at > 0 && above && line && rules.part(above, line)) return true;
    return hasTime(at) && !hasTime(at - 1) && hasTime(at + 1) && !isMark(at + 1);
  });
}

/** The rows of a table's part on one page; empty where its marks begin their rows, or nothing tells. `leading` is in sizes of letters. */
function rowsOfPart(
  lines: readonly VisualLine[],
  from: number,
  to: number,
  edges: ColumnEdges,
  leading: number,
): readonly Row[] {
  if (to - from > MOST_LINES) return [];
  const first = lines.slice(from, to).map((line) => cellsAt(line, edges)?.[0] ?? []);
  const marks = first.flatMap((words, at) => (isRowMark(words, first[at + 1]) ? [from + at] : []));
  const baseOf = (at: number) => lines[at]?.base ?? 0;
  const beginsPage = lines[from]?.page !== lines[from - 1]?.page;
  const spaceAbove = (at: number) =>
    at === from && beginsPage ? Number.POSITIVE_INFINITY : baseOf(at) - baseOf(at - 1);
  // A smiley beside it may be larger.
  const step = leading * Math.max(first[(marks[0] ?? from) - from]?.[0]?.size ?? 1, 1);
  // A mark directly below a line of its own row stands in no first line.
  if (marks.every((at) => spaceAbove(at) > APART * step)) return [];
  // The highest cell fills its row, so all rows are equally far apart.
  const spaces = new Set(
    Array.from({ length: to - from - 1 }, (_, at) => Math.round(spaceAbove(from + at + 1) * 2) / 2),
  );
  // What follows the last row stands apart, as the heading of a theme does.
  const lastEnds = Array.from({ length: to - from }, (_, at) => from + at).filter(
    (at) => at > (marks.at(-1) ?? to) && spaceAbove(at) > APART * step,
  );
  const isCut = lines[to]?.page !== lines[to - 1]?.page;
  const found = [...spaces].flatMap((space) => {
    if (space <= APART * step) return [];
    const starts = Array.from({ length: to - from }, (_, at) => from + at).filter(
      (at) => (at === from && beginsPage) || Math.abs(spaceAbove(at) - space) <= EQUAL * step,
    );
    return PLACES.flatMap((place) => {
      const stands = (row: Row) => {
        const [top, bottom] = [baseOf(row.from), baseOf(row.to)];
        return (
          Math.abs(top + place * (bottom - top) - baseOf(row.mark)) <= NEAR * step ||
          (isCut && row.to === to - 1 && row.mark === marks.at(-1))
        );
      };
      const rows = partition(marks, [...starts, to], stands, lastEnds);
      const tells = ({ from: top, to: end, mark }: Row) =>
        top < mark && baseOf(end) - baseOf(top) > (mark < end ? BROKEN : TALL) * step;
      return rows?.some(tells) ? [rows] : [];
    });
  });
  const [only] = found;
  return only && found.every((rows) => isAlike(rows, only)) ? only : [];
}

function isAlike(a: readonly Row[], b: readonly Row[]): boolean {
  return a.every(({ from }, at) => from === b[at]?.from);
}

/** The only way to give each mark a row between two starts in which it stands right, whatever ends the last, as one of `lastEnds`; `null` without one. */
function partition(
  marks: readonly number[],
  starts: readonly number[],
  stands: (row: Row) => boolean,
  lastEnds: readonly number[],
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
  return second === undefined ? (only ?? null) : null;
}
