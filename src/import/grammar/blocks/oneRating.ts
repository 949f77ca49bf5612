/** Forms with a column for the smileys of milestones and one for the economy's, as forms with one. */
import type { TableBlock, TableCell, TableRow } from "../../model/neutralDocument.ts";
import { columnOf } from "../../words/tableHeads.ts";
import { type CellText, cellTexts, saysSomething } from "./cellText.ts";
import { isDescriptionHead } from "./tableColumns.ts";

/** The table with the economy's smiley in the column of all others; a row that has both keeps both, and any other table is as it is. */
export function withOneRating(table: TableBlock): TableBlock {
  const head = table.rows.map(cellTexts).find((cells) => cells.some(isDescriptionHead));
  const named = (part: string) => head?.filter(({ words }) => columnOf(words) === part) ?? [];
  const [[rating, second], [economy, other]] = [named("rating"), named("economyRating")];
  if (!rating || !economy || second || other) return table;
  return { ...table, rows: table.rows.map((row) => withoutEconomy(row, rating.column, economy.column)) };
}

function withoutEconomy(row: TableRow, rating: number, economy: number): TableRow {
  const cells = cellTexts(row);
  const [own, moved] = [rating, economy].map((at) => cells.find(({ column }) => column === at));
  if (!own || !moved) return row;
  const isHead = columnOf(own.words) === "rating" && columnOf(moved.words) === "economyRating";
  const isBoth = !isHead && saysSomething(own) && saysSomething(moved);
  if (isBoth) return row;
  const kept = isHead ? smiley(own) : saysSomething(moved) ? moved.cell : own.cell;
  const joined: TableCell = { ...kept, column: rating };
  return {
    ...row,
    cells: row.cells.flatMap((cell) => (cell === own.cell ? [joined] : cell === moved.cell ? [] : [cell])),
  };
}

/** The head's cell by the name that all know. */
function smiley({ cell, lines: [first] }: CellText): TableCell {
  return first ? { ...cell, blocks: [{ kind: "text", lines: [{ ...first, text: "Smiley" }] }] } : cell;
}
