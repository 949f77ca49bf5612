/** Tables of the form whose description is called by another name: "Beskrivelse", "Kort beskrivelse af projektet", "Formål". */
import type { TableBlock, TableCell, TableRow } from "../../model/neutralDocument.ts";
import { isColumnWord, isRatingColumn, isTimeColumn } from "../../words/tableHeads.ts";
import { type CellText, cellTexts } from "./cellText.ts";
import { isDescriptionHead } from "./tableColumns.ts";

const NAME =
  /^(?:kort\s)?(?:(?:projekt|indsats)?beskrivelse|indhold|formål|baggrund)(?:\saf\s\p{L}+)?(?<funding>\s?\([^()]*\))?$/iu;
const OURS = "Kort beskrivelse af indsatsen";

/** A table with our name for the description in its heads; one that lists initiatives as it is. */
export function withOurHeads(table: TableBlock): TableBlock {
  if (!table.rows.some((row) => otherHead(row) !== null)) return table;
  return { ...table, rows: table.rows.map(withOurHead) };
}

function withOurHead(row: TableRow): TableRow {
  const head = otherHead(row);
  return head === null
    ? row
    : { ...row, cells: row.cells.map((cell) => (cell === head.cell ? named(head) : cell)) };
}

function named({ cell, lines: [first], words }: CellText): TableCell {
  const text = `${OURS}${NAME.exec(words)?.groups?.["funding"] ?? ""}`;
  return first ? { ...cell, blocks: [{ kind: "text", lines: [{ ...first, text }] }] } : cell;
}

/** The cell that names the description, beside the names of round and smiley and behind a title; `null` in any other row. */
function otherHead(row: TableRow): CellText | null {
  const cells = cellTexts(row).filter(({ words }) => words !== "");
  const at = cells.findIndex(({ words }) => NAME.test(words));
  const head = cells[at];
  if (head === undefined || cells.some(isDescriptionHead)) return null;
  const others = cells.filter((cell) => cell !== head);
  const time = others.find(({ words }) => isTimeColumn(words));
  const rating = others.find((cell) => cell !== time && isRatingColumn(cell.words));
  const isOfList = others.some((cell) => cell !== time && cell !== rating && isColumnWord(cell.words));
  return time && rating && !isOfList ? head : null;
}
