import { afterEconomy, fieldOf } from "../../words/fixedWords.ts";
import { SENTENCE_END } from "../../words/sentenceEnd.ts";
import { type ColumnEdges, cellsAt, textsIn } from "./columns.ts";
import { isRowMark } from "./rowMarks.ts";
import type { Rules } from "./rules.ts";
import { textOf, type VisualLine } from "./visualLines.ts";

/** So many points behind the beginning of a mark its cell is. */
const INSIDE = 2;

/** The first line of a row and the line of its mark. */
type RowStart = readonly [first: VisualLine, mark: VisualLine];

/** What rules tell of one table. */
interface RuledTable {
  /** The rows that begin below a rule. */
  readonly rows: readonly RowStart[];
  /** The rows that begin at the top of a page, or at the end of the page before: taken only where a table of the document is proven. */
  readonly overPage: readonly RowStart[];
  /** True where a rule parts two of its marks on one page. */
  readonly isProven: boolean;
  /** The lines that are titles in rows of their own. */
  readonly titles: readonly VisualLine[];
}

/** The rows and the titles in rows of their own that rules tell, and the heads of the tables whose rows they do. */
export interface RuledRows {
  readonly rows: ReadonlyMap<VisualLine, VisualLine>;
  readonly titles: ReadonlySet<VisualLine>;
  readonly heads: ReadonlySet<VisualLine>;
}

/**
 * The lines that begin a row above its mark, each with the line of the mark: where cells are centred from top to bottom, a long
 * text begins above the mark beside it. Only the rule between two rows tells, in a table that has one between any two of its marks.
 * So do the rules around a row that is a title alone.
 */
export function ruledRows(
  lines: readonly VisualLine[],
  heads: readonly (ColumnEdges | undefined)[],
  rules: Rules,
): RuledRows {
  const starts = lines.flatMap((_, at) => (heads[at] ? [at] : []));
  const tables = starts.flatMap((start, index) => {
    const edges = heads[start];
    const table = edges ? rowsOfTable(lines.slice(start, starts[index + 1]), edges, rules) : null;
    return table ? [{ ...table, head: lines[start] as VisualLine }] : [];
  });
  const isProven = tables.some((table) => table.isProven);
  return {
    rows: new Map(tables.flatMap(({ rows, overPage }) => [...rows, ...(isProven ? overPage : [])])),
    titles: new Set(isProven ? tables.flatMap(({ titles }) => titles) : []),
    heads: new Set(isProven ? tables.map(({ head }) => head) : []),
  };
}

/** The rows of one table, from its head on; `null` where two of its marks, or the fields and the first, have no rule between them. */
function rowsOfTable(lines: readonly VisualLine[], edges: ColumnEdges, rules: Rules): RuledTable | null {
  const bands = bandsOf(lines, edges, rules);
  const marked = bands.filter(({ marks }) => marks.length > 0);
  if (marked[0]?.hasFields || marked.some(({ marks }) => marks.length > 1)) return null;
  const rows: RowStart[] = [];
  const overPage: RowStart[] = [];
  let isProven = false;
  for (const [at, { first, marks, isPageTop }] of bands.entries()) {
    const [mark] = marks;
    const above = bands[at - 1];
    if (mark === undefined || above === undefined) continue;
    isProven ||= !isPageTop && above.marks.length > 0;
    const begins = isPageTop && isBegun(above, bands[at - 2]) ? above.first : first;
    if (begins !== mark) (isPageTop ? overPage : rows).push([begins, mark]);
  }
  const titles = bands.flatMap((band, at) => {
    // What follows the last rule stands under the table.
    const isRow = at < bands.length - 1;
    return isRow && isTitle(band, bands[at - 1], edges) ? band.lines : [];
  });
  return { rows, overPage, isProven, titles };
}

/** True for a row of one text that stands below an initiative's last row, or below one without a mark, such as the head. */
function isTitle(band: Band, above: Band | undefined, [edge]: ColumnEdges): boolean {
  if (above === undefined || band.marks.length > 0) return false;
  const { lines } = band;
  const texts = lines.map(({ words }) => textsIn(words));
  const areTitle = texts.every(([[left] = [edge], ...others]) => others.length === 0 && left < edge);
  if (!areTitle) return false;
  const [mark] = above.marks;
  if (mark) return afterEconomy(textOf(mark.words)) !== null;
  // A description may have nothing beside it either.
  const isAcross = texts.some(([[, right] = [0, 0]]) => right > edge);
  return isAcross || !SENTENCE_END.test(textOf(lines.at(-1)?.words ?? []));
}

/** True for the last band of a page that is the beginning of a row whose mark stands overleaf: below another row. */
function isBegun({ marks }: Band, above: Band | undefined): boolean {
  return marks.length === 0 && above !== undefined && above.marks.length > 0;
}

/** The lines between two rules, or a rule and a page's edge. */
interface Band {
  readonly first: VisualLine;
  readonly marks: VisualLine[];
  /** True where the edge of its page lies above it. */
  readonly isPageTop: boolean;
  readonly lines: VisualLine[];
  /** True where a line above any mark of it names a field, as beside the description. */
  hasFields: boolean;
}

function bandsOf(lines: readonly VisualLine[], edges: ColumnEdges, rules: Rules): readonly Band[] {
  const cells = lines.map((line) => cellsAt(line, edges) ?? [line.words]);
  const first = cells.map(([words = []]) => words);
  const areMarks = first.map((words, at) => isRowMark(words, first[at + 1]));
  const lefts = first.flatMap((words, at) => (areMarks[at] ? (words[0]?.left ?? []) : []));
  const place = Math.min(...lefts) + INSIDE;
  const bands: Band[] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const isPageTop = above?.page !== line.page;
    const isParted = above && rules.part(above, line) && rules.partAt(place, above, line) !== false;
    if (isPageTop || isParted) bands.push({ first: line, marks: [], isPageTop, lines: [], hasFields: false });
    const band = bands.at(-1);
    if (band === undefined) continue;
    if (areMarks[at]) band.marks.push(line);
    else if (band.marks.length === 0) band.hasFields ||= fieldOf(textOf(cells[at]?.[1] ?? [])) !== null;
    band.lines.push(line);
  }
  return bands;
}
