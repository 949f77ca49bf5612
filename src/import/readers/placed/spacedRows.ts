import { type ColumnEdges, cellsAt } from "./columns.ts";
import { isRowMark } from "./rowMarks.ts";
import { partition, type Row } from "./rowPartition.ts";
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
/** A mark so near to the lines above and below it, in leadings, stands between them. */
const BETWEEN = 0.75;
/** Where marks stand in their rows: as a share of the height from the first line down. */
const PLACES = [0.5, 1] as const;

/** The rows that the space between them tells, and the marks whose rows nothing does. */
export interface SpacedRows {
  readonly rows: ReadonlyMap<VisualLine, VisualLine>;
  readonly doubtful: ReadonlySet<VisualLine>;
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
): SpacedRows {
  const starts = lines.flatMap((line, at) => (heads[at] || lines[at - 1]?.page !== line.page ? [at] : []));
  let edges: ColumnEdges | undefined;
  let otherwiseTold = 0;
  const parts = starts.flatMap((start, index): Part[] => {
    const head = heads[start];
    if (head) edges = told.has(lines[start] as VisualLine) ? undefined : head;
    const from = head ? start + 1 : start;
    const to = starts[index + 1] ?? lines.length;
    if (!edges || to - from > MOST_LINES) return [];
    if (!isOtherwiseTold(lines, from, to, edges, rules)) return [partOf(lines, from, to, edges, leading)];
    otherwiseTold++;
    return [];
  });
  const spaced = parts.map((part) => rowsOfPart(part));
  // A document has its rows the same way all over.
  const found = spaced.filter((part) => part !== null).length < otherwiseTold ? [] : spaced;
  const usual = usualSpacing(found.flatMap((one) => one ?? []));
  const read = parts.map((part, at) => (usual && rowsOfPart(part, usual)) ?? found[at]);
  const rows = read.flatMap((one) => one?.rows ?? []);
  const doubtful = parts.flatMap((part, at) => (!read[at] && isCentred(part) ? part.marks : []));
  return {
    rows: new Map(
      rows.flatMap(({ from, mark }) =>
        from < mark ? [[lines[from] as VisualLine, lines[mark] as VisualLine] as const] : [],
      ),
    ),
    doubtful: new Set(doubtful.map((at) => lines[at] as VisualLine)),
  };
}

/** True for a part with a mark between two lines of its row, as only cells have it that do not stand at the top. */
function isCentred({ marks, to, step, spaceAbove }: Part): boolean {
  const isNear = (at: number) => at < to && spaceAbove(at) < BETWEEN * step;
  return marks.some((at) => isNear(at) && isNear(at + 1));
}

/** How far rows are apart, in leadings, and where marks stand in them. */
interface Spacing {
  readonly space: number;
  readonly place: (typeof PLACES)[number];
}

interface SpacedPart extends Spacing {
  readonly rows: readonly Row[];
}

/** So many parts of a document tell how its rows are spaced. */
const TELLING = 3;

/** How the rows of a document are spaced; else `null`. */
function usualSpacing(found: readonly SpacedPart[]): Spacing | null {
  if (found.length < TELLING) return null;
  const [most] = [...Map.groupBy(found, ({ space }) => Math.round(space / EQUAL)).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  return most && most.length >= TELLING ? (most[0] as Spacing) : null;
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

/** A table's part on one page, between two places among all lines. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly number[];
  /** A leading in points. */
  readonly step: number;
  readonly beginsPage: boolean;
  /** True where the end of the page may cut its last row. */
  readonly isCut: boolean;
  baseOf(at: number): number;
  spaceAbove(at: number): number;
}

/** `leading` is in sizes of letters. */
function partOf(
  lines: readonly VisualLine[],
  from: number,
  to: number,
  edges: ColumnEdges,
  leading: number,
): Part {
  const first = lines.slice(from, to).map((line) => cellsAt(line, edges)?.[0] ?? []);
  const marks = first.flatMap((words, at) => (isRowMark(words, first[at + 1]) ? [from + at] : []));
  const beginsPage = lines[from]?.page !== lines[from - 1]?.page;
  const baseOf = (at: number) => lines[at]?.base ?? 0;
  return {
    from,
    to,
    marks,
    // A smiley beside it may be larger.
    step: leading * Math.max(first[(marks[0] ?? from) - from]?.[0]?.size ?? 1, 1),
    beginsPage,
    isCut: lines[to]?.page !== lines[to - 1]?.page,
    baseOf,
    spaceAbove: (at) => (at === from && beginsPage ? Number.POSITIVE_INFINITY : baseOf(at) - baseOf(at - 1)),
  };
}

/** The rows of a part, spaced as is `known` where that is; `null` where its marks begin their rows, or nothing tells. */
function rowsOfPart(part: Part, known?: Spacing): SpacedPart | null {
  const { from, to, marks, step, spaceAbove } = part;
  // A mark directly below a line of its own row stands in no first line.
  if (!known && marks.every((at) => spaceAbove(at) > APART * step)) return null;
  const places = Array.from({ length: to - from }, (_, at) => from + at);
  // The highest cell fills its row, so all rows are equally far apart.
  const spaces = known
    ? [known.space * step]
    : [...new Set(places.slice(1).map((at) => Math.round(spaceAbove(at) * 2) / 2))];
  const found = spaces
    .filter((space) => space > APART * step)
    .flatMap((space) =>
      (known ? [known.place] : PLACES).flatMap((place): SpacedPart[] => {
        const rows = spacedBy(part, places, space, place);
        const isTold = known !== undefined || rows?.some((row) => tellsPlace(row, part));
        return rows && isTold ? [{ rows, space: space / step, place }] : [];
      }),
    );
  const [only] = found;
  return only && found.every(({ rows }) => isAlike(rows, only.rows)) ? only : null;
}

/** True for a row that begins so far above its mark that it tells where marks stand. */
function tellsPlace({ from, to, mark }: Row, { step, baseOf }: Part): boolean {
  return from < mark && baseOf(to) - baseOf(from) > (mark < to ? BROKEN : TALL) * step;
}

/** The rows of a part that are so many points apart and have their marks at such a place. */
function spacedBy(
  part: Part,
  places: readonly number[],
  space: number,
  place: number,
): readonly Row[] | null {
  const { from, to, marks, step, beginsPage, isCut, baseOf, spaceAbove } = part;
  const starts = places.filter(
    (at) => (at === from && beginsPage) || Math.abs(spaceAbove(at) - space) <= EQUAL * step,
  );
  // What follows the last row stands apart, as the heading of a theme does.
  const lastEnds = places.filter((at) => at > (marks.at(-1) ?? to) && spaceAbove(at) > APART * step);
  const stands = (row: Row) => {
    const [top, bottom] = [baseOf(row.from), baseOf(row.to)];
    return (
      Math.abs(top + place * (bottom - top) - baseOf(row.mark)) <= NEAR * step ||
      (isCut && row.to === to - 1 && row.mark === marks.at(-1))
    );
  };
  return partition(marks, [...starts, to], stands, lastEnds, marks.length === 1);
}

function isAlike(a: readonly Row[], b: readonly Row[]): boolean {
  return a.every(({ from }, at) => from === b[at]?.from);
}
