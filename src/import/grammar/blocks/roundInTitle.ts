import { WHOLE_DATE } from "../../../agreement/danish/datePatterns.ts";
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import type { Block } from "../../model/neutralDocument.ts";
import { labelAtEnd } from "../../words/roundLabel.ts";

/** A title has so many lines, and words of it that name a round are no longer. */
const LINES = 8;
const LONGEST = 60;
/** "Anden opfølgning på Aftale om budget 2025": which follow-up it is. */
const WHICH =
  /^(?:Første|Anden|Andet|Tredje|Fjerde|Femte|\d{1,2}\.)\s(?:og\s(?:sidste|afsluttende)\s)?\p{L}*opfølgning(?:\s(?:19|20)\d\d)?/iu;
const DAY = new RegExp(`(?:Status\\s)?Pr\\.?\\s${WHOLE_DATE}`, "iu");
const FOLLOW_UP = /opfølgning|status/iu;

/** What a document's title says that names its only round: which follow-up it is, else of which day, else the title; `null` without one. */
export function roundInTitle(blocks: readonly Block[]): string | null {
  const lines = blocks
    .flatMap((block) => (block.kind === "text" ? block.lines : []))
    .slice(0, LINES)
    .map(({ text }) => foldSpace(text));
  const which = lines.flatMap((line) => WHICH.exec(line)?.[0] ?? []);
  const days = lines.flatMap((line) => labelAtEnd(line) ?? DAY.exec(line)?.[0] ?? []);
  const titles = lines.filter((line) => FOLLOW_UP.test(line) && line.length <= LONGEST);
  return [...which, ...days, ...titles][0] ?? null;
}
