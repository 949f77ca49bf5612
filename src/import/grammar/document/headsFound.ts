import type { Block, SourceLine } from "../../model/neutralDocument.ts";
import { isColumnWord, listColumns } from "../../words/tableHeads.ts";
import { cellTexts } from "../blocks/cellText.ts";

/** No head of a table has longer words, nor more of them worth telling. */
const LONGEST = 40;
const MOST = 8;
/** A sentence, and no short form of a word: "Nr." */
const SENTENCE = /\S{4}[.!?]$/u;
/** So many names of columns in a line, and little else, are the head of a table whose cells nothing parts. */
const FEWEST_NAMES = 3;

/** The names of the columns of the first table, as a document without a follow-up's tables has them; none where no table is seen. */
export function headsFound(blocks: readonly Block[]): readonly string[] {
  for (const block of blocks) {
    const rows =
      block.kind === "table"
        ? block.rows.map((row) => cellTexts(row).map(({ words }) => words))
        : block.lines.map(cellsOf).filter((cells) => cells.filter(isColumnWord).length >= 2);
    for (const cells of rows) {
      const filled = cells.filter((words) => words !== "");
      if (filled.length >= 2 && filled.every((words) => words.length <= LONGEST && !SENTENCE.test(words)))
        return filled.slice(0, MOST);
    }
  }
  return [];
}

function cellsOf({ text }: SourceLine): readonly string[] {
  const cells = text.trim().split(/\s*[\t|;]\s*|\s{2,}/u);
  const words = text.trim().split(/\s+/u);
  return cells.length === 1 && words.length <= MOST && words.filter(isColumnWord).length >= FEWEST_NAMES
    ? words
    : cells;
}

/** The names of a list's columns in a line, as a page has them whose rows nothing parts; none in any other line. */
export function headsIn(line: SourceLine): readonly string[] {
  const cells = cellsOf(line);
  return listColumns(cells) === null ? [] : cells.slice(0, MOST);
}
