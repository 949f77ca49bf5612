/** Tables with a column for each smiley, in which a cross says which one holds. */
import type { TableBlock, TableCell, TableRow } from "../../model/neutralDocument.ts";
import { isSmileyCell } from "../../signs/isSmileyCell.ts";
import { type CellText, cellTexts } from "./cellText.ts";
import { isDescriptionHead } from "./tableColumns.ts";

/** What stands in a cell that is chosen. */
const CROSS = /^\(?[x×✓✔✗✘☒☑\uf0fc\uf0fb\uf0fe\uf0fd]\)?$/iu;
/** Fewer columns are no choice. */
const FEWEST = 2;

/**
 * A table whose head has a smiley, or a word of the legend, at the top of each of several columns → the same with one column of
 * smileys, in which each row has the sign above its cross. Any other table as it is.
 */
export function withoutCrosses(table: TableBlock): TableBlock {
  const head = table.rows.map(cellTexts).find((cells) => cells.some(isDescriptionHead));
  const signs = head?.filter(({ words }) => words !== "" && isSmileyCell(words)) ?? [];
  const [first] = signs;
  if (first === undefined || signs.length < FEWEST) return table;
  return { ...table, rows: table.rows.map((row) => joined(row, signs, first)) };
}

/** A row with the cells below the signs as one: the sign above its cross, or what stands there where no single cross does. */
function joined(row: TableRow, signs: readonly CellText[], first: CellText): TableRow {
  const cells = cellTexts(row);
  const columns = new Map(signs.map((sign) => [sign.column, sign]));
  const own = cells.filter(({ column }) => columns.has(column));
  const others = row.cells.filter(({ column }) => !columns.has(column));
  const isHead = own.length > 0 && own.every(({ column, words }) => words === columns.get(column)?.words);
  const filled = own.filter(({ words }) => words !== "");
  const [cross, ...more] = filled;
  const sign = cross && columns.get(cross.column);
  const isChosen = cross && sign && more.length === 0 && CROSS.test(cross.words);
  const line = cross?.lines[0] ?? own[0]?.lines[0];
  const words = isHead ? "Smiley" : isChosen ? sign.words : null;
  const lines = words === null || !line ? filled.flatMap((cell) => cell.lines) : [{ ...line, text: words }];
  const choice: TableCell = {
    ...{ column: first.column, span: signs.length, line: own[0]?.cell.line ?? row.cells[0]?.line ?? 1 },
    blocks: lines.length === 0 ? [] : [{ kind: "text", lines }],
  };
  return {
    cells: own.length === 0 ? row.cells : [...others, choice].toSorted((a, b) => a.column - b.column),
  };
}
