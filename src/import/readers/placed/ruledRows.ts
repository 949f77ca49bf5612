import { type ColumnEdges, cellsAt } from "./columns.ts";
import { isRowMark } from "./rowMarks.ts";
import type { Rules } from "./rules.ts";
import type { VisualLine } from "./visualLines.ts";

/** So many points behind the beginning of a mark its cell is. */
const INSIDE = 2;

/** The first line of a row and the line of its mark. */
type Row = readonly [first: VisualLine, mark: VisualLine];

/** What rules tell of one table. */
interface RuledTable {
  /** The rows that begin below a rule. */
  readonly rows: readonly Row[];
  /** The rows that begin at the top of a page or overleaf, if each two rows have a rule between them. */
  readonly overPage: readonly Row[];
  /** True where a rule parts two of its marks. */
  readonly isProven: boolean;
}

/** The rows that rules tell, and the heads of the tables whose rows they do. */
export interface RuledRows {
  readonly rows: ReadonlyMap<VisualLine, VisualLine>;
  readonly heads: ReadonlySet<VisualLine>;
}

/**
 * The lines that begin a row above its mark, each with the line of the mark: where cells are centred from top to bottom, a long
 * text begins above the mark beside it. Only the rule between two rows tells, in a table that has one between any two of its marks.
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
    heads: new Set(tables.flatMap((table) => (table.isProven ? [table.head] : []))),
  };
}

/** The rows of one table, from its head on; `null` where no rule parts two of its marks. */
function rowsOfTable(lines: readonly VisualLine[], edges: ColumnEdges, rules: Rules): RuledTable | null {
  const first = lines.map((line) => cellsAt(line, edges)?.[0] ?? []);
  const marks = first.flatMap((words, at) => (isRowMark(words, first[at + 1]) ? (words[0]?.left ?? []) : []));
  const place = Math.min(...marks) + INSIDE;
  const rows: Row[] = [];
  const overPage: Row[] = [];
  let isProven = false;
  let mark: VisualLine | null = null;
  /** Behind the last rule, where no mark has followed yet. */
  let open: VisualLine | null = null;
  /** True where a page's edge lies above the mark that is to come and no rule does. */
  let isOverPage = false;
  /** True where nothing but the mark tells whose row was begun: below another marked row, with an empty first cell. */
  let isBegun = false;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (above === undefined) continue;
    if (above.page !== line.page) {
      if (!isBegun) open = line;
      [mark, isOverPage] = [null, true];
    } else if (rules.part(above, line) && rules.partAt(place, above, line) !== false) {
      [isBegun, isOverPage] = [mark !== null, false];
      open = line;
    }
    if ((first[at]?.length ?? 0) > 0) isBegun = false;
    if (!isRowMark(first[at] ?? [], first[at + 1])) continue;
    if (mark !== null && open === null) return null;
    isProven ||= mark !== null;
    if (open !== null && open !== line) (isOverPage ? overPage : rows).push([open, line]);
    [mark, open, isOverPage] = [line, null, false];
  }
  return { rows, overPage, isProven };
}
