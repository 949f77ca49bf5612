/** Why a list of initiatives is not read though its columns have the names that they should have. */
import { type Block, linesOf, type TableBlock } from "../../model/neutralDocument.ts";
import { labelAtEnd } from "../../words/roundLabel.ts";
import { areRated } from "../blocks/listEvidence.ts";
import { columnsOf, listParts } from "../blocks/listHeads.ts";
import type { Row } from "../blocks/listRows.ts";
import { headsIn } from "./headsFound.ts";

/** Words of a cell are told up to so many letters. */
const LONGEST = 60;

interface UnreadList {
  readonly line: number | null;
  readonly values: {
    readonly heads: readonly string[];
    /** `rows`: nothing parts them. `times`: what stands for a round is none. `round`: neither a column nor the title names one. */
    readonly reason: "rows" | "times" | "round";
    /** The name of the column of times and what stands there first; empty where that is not the reason. */
    readonly time: string;
    readonly example: string;
  };
}

/** The first such list of a document; `null` where there is none. */
export function unreadList(blocks: readonly Block[]): UnreadList | null {
  for (const block of blocks) {
    const found = block.kind === "table" ? unreadTable(block) : unreadLines(block);
    if (found) return found;
  }
  return null;
}

function unreadTable(table: TableBlock): UnreadList | null {
  const list = listParts(table);
  const columns = list && columnsOf(list.head);
  if (!columns) return null;
  const { head, below } = list;
  const heads = head.map(({ words }) => words).filter(Boolean);
  const column = columns.get("time");
  const line = head[0]?.cell.line ?? null;
  if (column === undefined)
    return areRated(below, columns)
      ? { line, values: { heads, reason: "round", time: "", example: "" } }
      : null;
  const wordsIn = (cells: Row) => cells.find((cell) => cell.column === column)?.words ?? "";
  const times = below.map(wordsIn).filter(Boolean);
  const example = (times.find((time) => labelAtEnd(time) !== time) ?? times[0] ?? "").slice(0, LONGEST);
  return { line, values: { heads, reason: "times", time: wordsIn(head), example } };
}

function unreadLines(block: Exclude<Block, TableBlock>): UnreadList | null {
  const line = linesOf({ blocks: [block] }).find((one) => headsIn(one).length > 0);
  return line
    ? { line: line.number, values: { heads: headsIn(line), reason: "rows", time: "", example: "" } }
    : null;
}
