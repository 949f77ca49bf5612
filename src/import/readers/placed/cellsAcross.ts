import type { ColumnEdges } from "./columns.ts";
import type { Rules } from "./rules.ts";
import type { VisualLine } from "./visualLines.ts";

/** The line before a column is no further from its words, in points. */
const BEFORE = 20;
/** A line so near behind the beginning of a column is its own. */
const NEAR = 2;

const [TEXT, TIME, RATING] = [0, 1, 2] as const;

/**
 * The lines, those of a cell that lies across the columns of texts and rounds drawn together within the texts': beside it the line
 * between the two that the head has is missing, while the one before the texts is drawn.
 */
export function drawnTogether(
  lines: readonly VisualLine[],
  heads: ReadonlyMap<VisualLine, ColumnEdges>,
  rules: Rules,
): VisualLine[] {
  let head: VisualLine | undefined;
  return lines.map((line) => {
    if (heads.has(line)) head = line;
    const edges = head && heads.get(head);
    if (head === undefined || edges === undefined || head === line) return line;
    const [text, time, rating] = edges;
    const behind = (column: number, at: VisualLine) =>
      rules.uprightIn(at, (edges[column] ?? 0) + NEAR, (edges[column + 1] ?? Number.POSITIVE_INFINITY) + 1);
    const isAcross =
      behind(TEXT, head) !== null &&
      behind(TEXT, line) === null &&
      rules.uprightIn(line, text - BEFORE, text + 1) !== null;
    const end = behind(TIME, line) === null ? behind(RATING, head) : rating;
    if (!isAcross || end === null) return line;
    const within = (x: number) => text + ((x - text) * (time - text)) / (end - text);
    const words = line.words.map((word) =>
      word.left < text - 1 || word.left >= end
        ? word
        : { ...word, left: within(word.left), right: within(word.right) },
    );
    return { ...line, words };
  });
}
