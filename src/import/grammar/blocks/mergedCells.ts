/** Cells that are merged downwards: what of them every row says that they go on through. */
import type { TableBlock, TableCell, TableRow } from "../../model/neutralDocument.ts";
import { takeGlyphs } from "../../signs/signs.ts";
import { isWholeRound } from "../../words/roundLabel.ts";
import { type CellText, cellTexts } from "./cellText.ts";

/**
 * A table in which a round, and what else stands beside one, stands in each row that its cell goes on through. A smiley does not: it
 * was given once.
 */
export function withMergedCells(table: TableBlock): TableBlock {
  if (!table.rows.some(({ merged }) => merged)) return table;
  /** The cells that begin in a row with a round. */
  const ofRound = new Set<TableCell>();
  const rows = table.rows.map((row) => {
    const whole = withMerged(row, ofRound);
    if (hasRound(whole)) for (const cell of row.cells) ofRound.add(cell);
    return whole;
  });
  return { ...table, rows };
}

function withMerged(row: TableRow, ofRound: ReadonlySet<TableCell>): TableRow {
  const own = cellTexts(row).filter(({ words }) => words !== "");
  const [first] = own;
  if (!row.merged || first === undefined) return row;
  const merged = cellTexts({ cells: row.merged }).filter(({ words }) => words !== "" && !hasSign(words));
  const rounds = merged
    .filter(({ words }) => isWholeRound(words))
    .map((cell) => inRow(cell, first.cell.line));
  const others = hasRound(row) || rounds.length > 0 ? merged.filter(({ cell }) => ofRound.has(cell)) : [];
  const texts = others
    .filter(({ words }) => !isWholeRound(words))
    .map(({ cell }) => ({ ...cell, line: first.cell.line }));
  const cells = [...row.cells, ...rounds, ...texts].toSorted((a, b) => a.column - b.column);
  return { ...row, cells };
}

/** A round's cell with its lines in the row that it goes on through. */
function inRow({ cell, lines }: CellText, line: number): TableCell {
  return { ...cell, line, blocks: [{ kind: "text", lines: lines.map((own) => ({ ...own, number: line })) }] };
}

function hasRound(row: TableRow): boolean {
  return cellTexts(row).some(({ words }) => isWholeRound(words));
}

function hasSign(words: string): boolean {
  return takeGlyphs(words, 1).found.length > 0;
}
