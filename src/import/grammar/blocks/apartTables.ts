/** Tables among the initiatives that are a part of none. */
import type { ImportFinding } from "../../model/finding.ts";
import type { Block, TableBlock } from "../../model/neutralDocument.ts";
import { wordsOf } from "./cards/cardRows.ts";
import { cellTexts } from "./cellText.ts";
import { isForm } from "./tableColumns.ts";

interface WithoutApart {
  readonly blocks: readonly Block[];
  readonly findings: readonly ImportFinding[];
}

/** The blocks without the tables that stand apart below a form: their rows would be taken for those of the initiative above. */
export function withoutApart(blocks: readonly Block[]): WithoutApart {
  const first = blocks.findIndex((block) => block.kind === "table" && isForm(block));
  const isLost = (block: Block, at: number): block is TableBlock =>
    first !== -1 && at > first && block.kind === "table" && block.isApart === true && !isForm(block);
  return {
    blocks: blocks.filter((block, at) => !isLost(block, at)),
    findings: blocks.flatMap((block, at) => (isLost(block, at) ? leftOut(block) : [])),
  };
}

/** What is reported of a table that is a part of no initiative. */
export function leftOut({ rows }: TableBlock): ImportFinding[] {
  const head = rows.map(cellTexts).find((cells) => wordsOf(cells) !== "");
  if (head === undefined) return [];
  return [{ code: "table-left-out", line: head[0]?.cell.line ?? null, values: { words: wordsOf(head) } }];
}
