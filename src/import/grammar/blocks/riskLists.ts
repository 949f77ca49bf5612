/** Lists of risks, whose columns have the names that a list of initiatives has. */
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import type { ImportFinding } from "../../model/finding.ts";
import type { Block, SourceLine, TableBlock } from "../../model/neutralDocument.ts";
import { PART_END } from "../../words/sentenceEnd.ts";
import { leftOut } from "./apartTables.ts";
import { listParts } from "./listHeads.ts";
import type { Row } from "./listRows.ts";

const HEADING =
  /^(?:\d{1,2}\.?\s)?(?:Risici|Risiko(?:billede|liste|log|oversigt|vurdering)(?:er)?)(?!\p{L})[^.!?]{0,60}$/iu;

/** The number of an initiative in its theme, alone or before its title: no risk has one. */
const NUMBERED = /^\d{1,2}\.\d{1,2}\.?(?:\s|$)/u;

interface WithoutRisks {
  readonly blocks: readonly Block[];
  readonly findings: readonly ImportFinding[];
}

/** The blocks without the lists below the heading of risks: nothing else tells their rows from initiatives of a theme. */
export function withoutRisks(blocks: readonly Block[]): WithoutRisks {
  let isBelow = false;
  let hasList = false;
  const risks = new Set<TableBlock>();
  for (const block of blocks) {
    if (block.kind === "text") isBelow = block.lines.reduce(isOfRisks, isBelow);
    if (block.kind !== "table") continue;
    const list = listParts(block);
    // A table of contents above the first list may name them as well.
    if (list && isBelow && hasList && !list.below.some(isNumbered)) risks.add(block);
    hasList ||= list !== null;
    isBelow = false;
  }
  return {
    blocks: blocks.filter((block) => block.kind !== "table" || !risks.has(block)),
    findings: [...risks].flatMap(leftOut),
  };
}

/** True for a line that heads risks, and for sentences below it; whatever else is a heading of its own. */
function isOfRisks(isBelow: boolean, { text }: SourceLine): boolean {
  const words = foldSpace(text);
  return HEADING.test(words) || (isBelow && (words === "" || PART_END.test(words)));
}

function isNumbered([first]: Row): boolean {
  return NUMBERED.test(first?.words ?? "");
}
