import type { ColumnEdges } from "./columns.ts";
import type { Rules } from "./rules.ts";
import type { VisualLine } from "./visualLines.ts";

/** The line before a column is no further from its words, in points. */
const BEFORE = 20;

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
    const has = (at: VisualLine, from: number, to: number) => rules.uprightIn(at, from, to) !== null;
    const isAcross = has(head, text, time) && !has(line, text, time) && has(line, text - BEFORE, text);
    if (!isAcross) return line;
    const end = has(line, time, rating) ? rating : rules.uprightIn(head, rating, Number.POSITIVE_INFINITY);
    if (end === null) return line;
    const within = (x: number) => text + ((x - text) * (time - text)) / (end - text);
    const words = line.words.map((word) =>
      word.left < text - 1 || word.left >= end
        ? word
        : { ...word, left: within(word.left), right: within(word.right) },
    );
    return { ...line, words };
  });
}
