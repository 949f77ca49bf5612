import { type ColumnEdges, cellsAt } from "./columns.ts";
import { isRowMark } from "./rowMarks.ts";
import type { Rules } from "./rules.ts";
import type { VisualLine } from "./visualLines.ts";

/** So many points behind the beginning of a mark its cell is. */
const INSIDE = 2;

/**
 * The lines that begin a row above its mark, each with the line of the mark: where cells are centred from top to bottom, a long
 * text begins above the mark beside it. Only the rule between two rows tells, in a table that has one between any two of its marks.
 */
export function ruledRows(
  lines: readonly VisualLine[],
  heads: readonly (ColumnEdges | undefined)[],
  rules: Rules,
): ReadonlyMap<VisualLine, VisualLine> {
  const starts = lines.flatMap((_, at) => (heads[at] ? [at] : []));
  return new Map(
    starts.flatMap((start, index) => {
      const table = lines.slice(start, starts[index + 1]);
      const edges = heads[start];
      return edges ? rowsOfTable(table, edges, rules) : [];
    }),
  );
}

/** The rows of one table, from its head on. */
function rowsOfTable(
  lines: readonly VisualLine[],
  edges: ColumnEdges,
  rules: Rules,
): [VisualLine, VisualLine][] {
  const first = lines.map((line) => cellsAt(line, edges)?.[0] ?? []);
  const marks = first.flatMap((words, at) => (isRowMark(words, first[at + 1]) ? (words[0]?.left ?? []) : []));
  const place = Math.min(...marks) + INSIDE;
  const rows: [VisualLine, VisualLine][] = [];
  let isRuled = true;
  let mark: VisualLine | null = null;
  /** Behind the last rule, where no mark has followed yet. */
  let open: VisualLine | null = null;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (above === undefined) continue;
    if (above.page !== line.page) [mark, open] = [null, null];
    else if (rules.part(above, line) && rules.partAt(place, above, line) !== false) open = line;
    if (!isRowMark(first[at] ?? [], first[at + 1])) continue;
    if (mark !== null && open === null) isRuled = false;
    if (open !== null && open !== line) rows.push([open, line]);
    [mark, open] = [line, null];
  }
  return isRuled ? rows : [];
}
