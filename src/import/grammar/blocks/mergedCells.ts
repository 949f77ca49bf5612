/** Cells that are merged downwards: what of them every row says that they go on through. */
import type { ImportFinding } from "../../model/finding.ts";
import type { TableBlock, TableCell, TableRow } from "../../model/neutralDocument.ts";
import { isSmileyCell } from "../../signs/isSmileyCell.ts";
import { isWholeRound } from "../../words/roundLabel.ts";
import { type CellText, cellTexts } from "./cellText.ts";
import { columnsOf } from "./tableColumns.ts";

/**
 * A table in which a round, and what else stands beside one, stands in each row that its cell goes on through. A smiley does not: it
 * was given once.
 */
export function withMergedCells(table: TableBlock): TableBlock {
  if (!table.rows.some(({ merged }) => merged)) return table;
  const begun: CellsAbove = new Map();
  const isSign = signsOf(table);
  const rows = table.rows.map((row) => {
    const whole = withMerged(row, begun);
    const isOfRound = hasRound(whole);
    for (const cell of cellTexts(row))
      begun.set(cell.column, { ...cell, isOfRound: isOfRound && !isSign(cell) });
    return whole;
  });
  return { ...table, rows };
}

/** Tells the cells of smileys. */
function signsOf(table: TableBlock): (cell: CellText) => boolean {
  const { rating } = columnsOf(table, null);
  return ({ column, words }) => column === rating || isSmileyCell(words);
}

/** What rows leave open whose smiley's cell goes on from the row above: it says of them what it says of that one, or nothing. */
export function mergedSigns(table: TableBlock): ImportFinding[] {
  if (!table.rows.some(({ merged }) => merged)) return [];
  const isSign = signsOf(table);
  const signs = new Map<number, boolean>();
  return table.rows.flatMap((row): ImportFinding[] => {
    const cells = cellTexts(row);
    const filled = new Set(cells.flatMap(({ words, column }) => (words === "" ? [] : [column])));
    const isOpen = row.merged?.some((column) => signs.get(column) && !filled.has(column)) ?? false;
    for (const cell of cells)
      if (!row.merged?.includes(cell.column) || cell.words !== "")
        signs.set(cell.column, cell.words !== "" && isSign(cell));
    const last = Math.max(...cells.flatMap(({ lines }) => lines.map(({ number }) => number)));
    return isOpen && filled.size > 0
      ? [{ code: "aside-left-out", line: last, values: { kind: "merged", words: "" } }]
      : [];
  });
}

/** The cells that began last, by their columns, and whether what they say is beside a round. */
type CellsAbove = Map<number, CellText & { readonly isOfRound: boolean }>;

function withMerged(row: TableRow, begun: CellsAbove): TableRow {
  const [first] = cellTexts(row).filter(({ words }) => words !== "");
  if (!row.merged || first === undefined) return row;
  const { line } = first.cell;
  const above = row.merged.flatMap((column) => begun.get(column) ?? []);
  const merged = above.filter(({ words }) => words !== "");
  const rounds = merged.filter(({ words }) => isWholeRound(words)).map((cell) => inRow(cell, line));
  const isOfRound = rounds.length > 0 || hasRound(row);
  const texts = merged.flatMap(({ cell, words, isOfRound: isText }) =>
    isOfRound && isText && !isWholeRound(words) ? [{ ...cell, line }] : [],
  );
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
