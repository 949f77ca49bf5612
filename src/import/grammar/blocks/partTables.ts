/** Forms whose milestones or economy stand in a table of their own below ("Milepæl | Tid | Smiley"): its rows with the marks of a form's. */
import type { Block, SourceLine, TableBlock, TableRow } from "../../model/neutralDocument.ts";
import { afterEconomy } from "../../words/fixedWords.ts";
import { columnOf, isColumnWord } from "../../words/tableHeads.ts";
import { milestoneHead } from "./cards/cardRows.ts";
import { cellTexts } from "./cellText.ts";
import { type Columns, economyOf, milestoneOf, namesOf, type Row } from "./listRows.ts";
import { isForm } from "./tableColumns.ts";

/** The blocks, each such table below a form with the rows of one; any other table as it is. */
export function withMarkedRows(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => block.kind === "table" && isForm(block));
  if (first === -1) return blocks;
  const parts = blocks.map((block, at) => (at > first && block.kind === "table" ? marked(block) : block));
  return parts.map((block, at) => {
    const isAbovePart = parts[at + 1] !== blocks[at + 1];
    return isAbovePart && block.kind === "text" ? { ...block, lines: withoutCaption(block.lines) } : block;
  });
}

/** Lines without the caption of the table below them: "Milepæle", "Økonomi". */
export function withoutCaption(lines: readonly SourceLine[]): readonly SourceLine[] {
  const last = lines.findLastIndex(({ text }) => text.trim() !== "");
  return isColumnWord(lines[last]?.text ?? "") ? lines.slice(0, last) : lines;
}

function marked(table: TableBlock): TableBlock {
  const [head, ...below] = table.rows
    .map(cellTexts)
    .filter((cells) => cells.some(({ words }) => words !== ""));
  if (head && below.length === 0 && isEconomyRow(head)) {
    const columns: Columns = new Map([
      ["economy", head[1]?.column ?? 1],
      ["economyRating", head[2]?.column ?? 2],
    ]);
    return { ...table, rows: [namesOf(head), economyOf(head, columns)] };
  }
  const named = head && milestoneHead(head);
  if (!head || !named) return table;
  const columns = new Map([...named].map(([column, part]) => [part, column]));
  const areNamed = below.every((cells) =>
    cells.every(({ column, words }) => words === "" || named.has(column)),
  );
  if (!areNamed) return table;
  const rows = below
    .filter((cells) => milestoneHead(cells) === null)
    .map(
      (cells): TableRow =>
        columns.has("economy") ? economyOf(cells, columns) : milestoneOf(cells, columns, [], ""),
    );
  return { ...table, rows: [namesOf(head), ...rows] };
}

/** No sign that stands for a smiley is longer. */
const LONGEST_SIGN = 20;

/** True for a row of the economy that has no cell for a round: its name, its text, and in the last cell the smiley. */
function isEconomyRow([name, text, rating, ...others]: Row): boolean {
  const isWhole = name !== undefined && text !== undefined && rating !== undefined && others.length === 0;
  return (
    isWhole &&
    afterEconomy(name.words) === "" &&
    text.words !== "" &&
    rating.words.length <= LONGEST_SIGN &&
    columnOf(rating.words) === null
  );
}
