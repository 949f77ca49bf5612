/** Tables of the form whose description is called by another name: "Beskrivelse", "Kort beskrivelse af projektet", "Formål". */
import type { TableBlock, TableCell, TableRow } from "../../model/neutralDocument.ts";
import { fundingBehind, otherDescription } from "../../words/tableHeads.ts";
import { type CellText, cellTexts } from "./cellText.ts";
import { isDescriptionHead } from "./tableColumns.ts";

const OURS = "Kort beskrivelse af indsatsen";

/** A table with our name for the description in its heads; one that lists initiatives as it is. */
export function withOurHeads(table: TableBlock): TableBlock {
  if (!table.rows.some((row) => otherHead(row) !== undefined)) return table;
  return { ...table, rows: table.rows.map(withOurHead) };
}

function withOurHead(row: TableRow): TableRow {
  const head = otherHead(row);
  return head ? { ...row, cells: row.cells.map((cell) => (cell === head.cell ? named(head) : cell)) } : row;
}

function named({ cell, lines: [first], words }: CellText): TableCell {
  const text = `${OURS}${fundingBehind(words)}`;
  return first ? { ...cell, blocks: [{ kind: "text", lines: [{ ...first, text }] }] } : cell;
}

/** The cell that names the description. */
function otherHead(row: TableRow): CellText | undefined {
  const cells = cellTexts(row);
  return cells.some(isDescriptionHead) ? undefined : cells[otherDescription(cells.map(({ words }) => words))];
}
