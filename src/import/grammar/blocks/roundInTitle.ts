import { WHOLE_DATE } from "../../../agreement/danish/datePatterns.ts";
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import type { Block } from "../../model/neutralDocument.ts";
import { isWholeRound, labelAtEnd } from "../../words/roundLabel.ts";
import { cellTexts } from "./cellText.ts";

/** A title has so many lines, and words of it that name a round are no longer. */
const LINES = 8;
const LONGEST = 60;
/** "Anden opfølgning på Aftale om budget 2025": which follow-up it is; "1. Opfølgning på skoler" is a theme. */
const WHICH =
  /^(?:Første|Anden|Andet|Tredje|Fjerde|Femte|\d{1,2}\.(?!\s\p{L}+\spå\s(?!\p{L}*(?:aftale|budget))))\s(?:og\s(?:sidste|afsluttende)\s)?\p{L}*opfølgning(?:\s(?:19|20)\d\d)?/iu;
const DAY = new RegExp(`(?:Status\\s)?Pr\\.?\\s${WHOLE_DATE}`, "iu");
const FOLLOW_UP = /opfølgning|status/iu;
const SENTENCE = /[.!?]$/u;

/**
 * What the title of a document of lists says that names its only round: which follow-up it is or of which day, else the title; `null`
 * without one, and where another round is named between the lists. `list` is the place of the first.
 */
export function roundInTitle(blocks: readonly Block[], list: number): string | null {
  const lines = linesOf(blocks.slice(0, list)).slice(0, LINES);
  const titles = lines.filter((line) => FOLLOW_UP.test(line) && line.length <= LONGEST);
  const round = lines.flatMap((line) => roundOf(line) ?? [])[0] ?? titles[0] ?? null;
  // Below the last table stands the day on which it was signed, or what comes next.
  const below = blocks.slice(
    list,
    blocks.findLastIndex(({ kind }) => kind === "table"),
  );
  const headings = linesOf(below).filter((line) => !SENTENCE.test(line));
  const others = headings.flatMap((line) =>
    WHICH.test(line) || /\d/u.test(line) ? (roundOf(line) ?? []) : [],
  );
  return [...others, ...roundRows(blocks.slice(list))].every((other) => other === round) ? round : null;
}

/** The rounds that rows of tables name alone: what a text has between two lists of the same columns. */
function roundRows(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    (block.kind === "table" ? block.rows : []).flatMap((row) => {
      const [only, ...more] = cellTexts(row).filter(({ words }) => words !== "");
      return only && more.length === 0 && isWholeRound(only.words) ? [only.words] : [];
    }),
  );
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) => (block.kind === "text" ? block.lines : []))
    .map(({ text }) => foldSpace(text));
}

/** The round that a line names: a day only where it is that of a follow-up, or stands alone. */
function roundOf(line: string): string | null {
  const which = WHICH.exec(line)?.[0];
  if (which !== undefined) return which;
  const day = labelAtEnd(line) ?? DAY.exec(line)?.[0] ?? null;
  return day !== null && (FOLLOW_UP.test(line) || line === day) ? day : null;
}
