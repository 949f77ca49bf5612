/** Unfolds the part above a table's rows: a title or a description in a column beside the fields. */

import { fieldOf } from "../../../words/fixedWords.ts";
import { SENTENCE_END } from "../../../words/sentenceEnd.ts";
import { type Cell, cellsOf, partOf } from "./columnCells.ts";
import { type LaidLine, SHIFT } from "./laidLine.ts";

/**
 * What stands above the rows. A title in a column of its own, beside the description, goes before the head;
 * it is one only when no line runs across the edge between the two.
 */
export function unfoldTop(lines: readonly LaidLine[], description: number): LaidLine[] {
  const fields = fieldColumn(lines);
  if (fields !== null && fields > SHIFT && fields >= description - SHIFT) {
    const beside = descriptionBeside(lines, description, fields);
    if (beside) return beside;
  }
  const edge = description - SHIFT;
  const [head, ...below] = lines;
  const content = below.filter(({ line, isFurniture }) => !isFurniture && line.folded !== "");
  const crosses = (cell: Cell) => cell.start < edge && cell.start + cell.text.length > description;
  if (head === undefined || edge <= 0 || content.some(({ line }) => cellsOf(line.text).some(crosses)))
    return [...lines];
  const titles = lines.flatMap((laid) => {
    const title = laid.isFurniture ? null : partOf(laid.line, ({ start }) => start < edge);
    return title ? [{ line: title, isFurniture: false }] : [];
  });
  const rest = lines.map((laid) =>
    laid.isFurniture
      ? laid
      : {
          ...laid,
          line: partOf(laid.line, ({ start }) => start >= edge) ?? { ...laid.line, text: "", folded: "" },
        },
  );
  return [...titles, ...rest];
}

/** Where the column of the fields begins: one of them stands apart from what is left of it. */
function fieldColumn(lines: readonly LaidLine[]): number | null {
  const starts = lines.flatMap(({ line, isFurniture }) =>
    isFurniture
      ? []
      : cellsOf(line.text).flatMap(({ text, start, gap }) =>
          gap > 1 && fieldOf(text) !== null ? [start] : [],
        ),
  );
  return starts.length === 0 ? null : Math.min(...starts);
}

/**
 * A description beside the fields, put above them; `null` when the column of the fields has words of its own above
 * them, since those are the description then.
 */
function descriptionBeside(
  lines: readonly LaidLine[],
  description: number,
  fields: number,
): LaidLine[] | null {
  const [head, ...below] = lines;
  const first = below.findIndex(({ line, isFurniture }) => !isFurniture && line.folded !== "");
  if (head === undefined || first === -1) return null;
  // A title goes on directly below the head.
  if (first === 0 && head.line.text.slice(0, description).trim() !== "") return null;
  const columns = [fields];
  const isField = ({ start }: Cell) => start >= fields;
  const right = below.map((laid) => ({
    laid,
    line: laid.isFurniture ? null : partOf(laid.line, isField, columns),
  }));
  const firstRight = right.find(({ line }) => line !== null)?.line;
  if (firstRight == null || fieldOf(firstRight.folded) === null) return null;
  const left = below.map((laid) =>
    laid.isFurniture
      ? laid
      : {
          ...laid,
          line: partOf(laid.line, (cell) => !isField(cell), columns) ?? {
            ...laid.line,
            text: "",
            folded: "",
          },
        },
  );
  const last = left.findLastIndex(({ line, isFurniture }) => !isFurniture && line.folded !== "");
  // A title has no full stop, and may go on below a page's edge.
  if (last === -1 || !SENTENCE_END.test(left[last]?.line.folded ?? "")) return null;
  const values = right.flatMap(({ laid, line }) => (line === null ? [] : [{ ...laid, line }]));
  return [head, ...left.slice(0, last + 1), ...values, ...left.slice(last + 1)];
}
