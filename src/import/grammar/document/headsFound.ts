import type { Block, SourceLine } from "../../model/neutralDocument.ts";
import { isColumnWord } from "../../words/tableHeads.ts";
import { cellTexts } from "../blocks/cellText.ts";

/** No head of a table has longer words, nor more of them worth telling. */
const LONGEST = 40;
const MOST = 8;

/** The names of the columns of the first table, as a document without a follow-up's tables has them; none where no table is seen. */
export function headsFound(blocks: readonly Block[]): readonly string[] {
  for (const block of blocks) {
    const rows =
      block.kind === "table"
        ? block.rows.map((row) => cellTexts(row).map(({ words }) => words))
        : block.lines.map(cellsOf).filter((cells) => cells.filter(isColumnWord).length >= 2);
    for (const cells of rows) {
      const filled = cells.filter((words) => words !== "");
      if (filled.length >= 2 && filled.every((words) => words.length <= LONGEST && !/[.!?]$/u.test(words)))
        return filled.slice(0, MOST);
    }
  }
  return [];
}

function cellsOf({ text }: SourceLine): readonly string[] {
  return text.trim().split(/\s*[\t|;]\s*|\s{2,}/u);
}
