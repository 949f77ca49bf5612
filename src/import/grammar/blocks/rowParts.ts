/** What the cells of a form's row hold, told by their columns. */
import type { SourceLine, TableRow } from "../../model/neutralDocument.ts";
import { isSmileyCell } from "../../signs/isSmileyCell.ts";
import { isWholeRound } from "../../words/roundLabel.ts";
import type { CellText } from "./cellText.ts";
import type { MarkedRow } from "./formRow.ts";
import { type ColumnRole, roleOf, type TableColumns } from "./tableColumns.ts";

export function isOf(role: ColumnRole, { column }: CellText, columns: TableColumns): boolean {
  return roleOf(columns, column) === role;
}

/** True where a whole round stands in its column: such a row is a milestone's, whatever it is called. */
export function hasRound(filled: readonly CellText[], columns: TableColumns): boolean {
  return isWholeRound(wordsOf(partsOf(filled, columns).round));
}

export function partsOf(
  cells: readonly CellText[],
  columns: TableColumns,
): Pick<MarkedRow, "text" | "status" | "round" | "rating"> {
  const linesOf = (role: ColumnRole) =>
    cells.filter((cell) => isOf(role, cell, columns)).flatMap(({ lines }) => lines);
  return {
    text: cells.filter((cell) => isOf("text", cell, columns)).flatMap((cell) => namedLines(cell, columns)),
    status: linesOf("status"),
    round: linesOf("time"),
    rating: linesOf("rating"),
  };
}

/** A cell's lines, the name of its column before them where that alone says what they are. */
function namedLines({ column, lines, words }: CellText, { names }: TableColumns): readonly SourceLine[] {
  const [first, ...others] = lines;
  const name = names.get(column);
  return first && name !== undefined && !isSmileyCell(words)
    ? [{ ...first, text: `${name}: ${first.text.trim()}` }, ...others]
    : lines;
}

export function inText(text: readonly SourceLine[]): ReturnType<typeof partsOf> {
  return { text: [...text], status: [], round: [], rating: [] };
}

function wordsOf(lines: readonly SourceLine[]): string {
  return lines.map(({ text }) => text.trim()).join(" ");
}

/** A ground that only the empty cell of the smiley has. */
export function shadeOf(row: TableRow, { rating }: TableColumns): MarkedRow["shade"] {
  const cell = rating === null ? undefined : row.cells.find(({ column }) => column === rating);
  if (cell?.shade === undefined || cell.blocks.length > 0) return null;
  return row.cells.every((other) => other === cell || other.shade !== cell.shade)
    ? { line: cell.line, colour: cell.shade.toUpperCase() }
    : null;
}
