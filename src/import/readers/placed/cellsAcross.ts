import { type ColumnEdges, textsIn } from "./columns.ts";
import type { Rules } from "./rules.ts";
import type { VisualLine } from "./visualLines.ts";

/** The line before a column is no further from its words, in points. */
const BEFORE = 20;
/** A line so near behind the beginning of a column is its own. */
const NEAR = 2;
/** So near the edge of a column its own texts begin. */
const AT_EDGE = 8;

const [TEXT, RATING] = [0, 2] as const;

/**
 * The lines, those of a cell that lies across the columns of texts and rounds drawn together within the texts': beside it the line
 * between the two that the head has is missing, while the one before the texts is drawn, and a text of it runs across. Columns may
 * be ruled in the head alone.
 */
export function drawnTogether(
  lines: readonly VisualLine[],
  heads: ReadonlyMap<VisualLine, ColumnEdges>,
  rules: Rules,
): VisualLine[] {
  return cellsOf(lines, heads, rules).flatMap(({ edges, head, own }) => {
    if (edges === null) return own;
    const end = endOf(own, edges, head, rules);
    return end === null ? own : own.map((line) => drawnInto(line, edges, end));
  });
}

/** Lines below each other that may be of one cell across columns; each other line by itself. */
interface Lines {
  readonly head: VisualLine;
  readonly edges: ColumnEdges | null;
  readonly own: VisualLine[];
}

function cellsOf(
  lines: readonly VisualLine[],
  heads: ReadonlyMap<VisualLine, ColumnEdges>,
  rules: Rules,
): Lines[] {
  const found: Lines[] = [];
  let head: VisualLine | undefined;
  for (const [at, line] of lines.entries()) {
    if (heads.has(line)) head = line;
    const columns = head && head !== line && heads.get(head);
    const edges = head && columns && mayLieAcross(line, columns, head, rules) ? columns : null;
    const [last, above] = [found.at(-1), lines[at - 1]];
    if (last?.edges && edges === last.edges && above?.page === line.page && !rules.part(above, line))
      last.own.push(line);
    else found.push({ head: head ?? line, edges, own: [line] });
  }
  return found;
}

/** The line that is drawn behind the beginning of a column, beside a line of words. */
function behind(column: number, line: VisualLine, edges: ColumnEdges, rules: Rules): number | null {
  const next = edges[column + 1] ?? Number.POSITIVE_INFINITY;
  return rules.uprightIn(line, (edges[column] ?? 0) + NEAR, next + 1);
}

/** True for a line that is not parted at the rounds' column as the head is, and no other text begins there. */
function mayLieAcross(line: VisualLine, edges: ColumnEdges, head: VisualLine, rules: Rules): boolean {
  const [text, time] = edges;
  return (
    behind(TEXT, head, edges, rules) !== null &&
    behind(TEXT, line, edges, rules) === null &&
    rules.uprightIn(line, text - BEFORE, text + 1) !== null &&
    textsIn(line.words).every(([left]) => Math.abs(left - time) > AT_EDGE)
  );
}

/** Where a cell of these lines ends; `null` where none of their texts runs across. */
function endOf(
  lines: readonly VisualLine[],
  edges: ColumnEdges,
  head: VisualLine,
  rules: Rules,
): number | null {
  const [, time, rating] = edges;
  const runsOver = (edge: number) =>
    lines.some(({ words }) => textsIn(words).some(([left, right]) => left < edge && right > edge));
  if (!runsOver(time)) return null;
  return runsOver(rating) ? behind(RATING, head, edges, rules) : rating;
}

function drawnInto(line: VisualLine, [text, time]: ColumnEdges, end: number): VisualLine {
  const within = (x: number) => text + ((x - text) * (time - text)) / (end - text);
  const words = line.words.map((word) =>
    word.left < text - 1 || word.left >= end
      ? word
      : { ...word, left: within(word.left), right: within(word.right) },
  );
  return { ...line, words };
}
