/** Finds what follows the last table and belongs to no initiative: an overview, or another follow-up's front page. */

import { afterComment, afterStatus } from "../../words/fixedWords.ts";
import { SENTENCE_END } from "../../words/sentenceEnd.ts";
import { agreementOf } from "../document/agreement.ts";
import { isCommittee } from "../document/committee.ts";
import type { Line } from "../lines/line.ts";
import { economyOf, isMarkIn, isRowStartIn, milestoneOf } from "../lines/marks.ts";
import { INITIATIVE_NUMBER } from "./heading.ts";
import { namesPublisher } from "./themeHeading.ts";

/** A front page's heading: "Anden opfølgning på Aftale om budget 2025 på Børneudvalgets område". */
const FRONT_PAGE =
  /^(?=\p{Lu}|\d)[^.!?:]{0,60}?\.?[^.!?:]{0,60}?(?:opfølgning(?:en)?\s+på|(?:midtvejs)?status(?:rapport|notat)?\s+(?:på|for|over)|redegørelse\s+for)(?!\p{L})/iu;
const OVERVIEW = /^(?:Samlet\s+)?(?:Overblik|Oversigt|Opsummering)(?!\p{L})/iu;
/** A heading is no longer than this, over no more lines. */
const LONGEST = 250;
const LINES = 3;

/** What a heading may have before it: "Bilag 2: Anden opfølgning på …". */
const APPENDIX = /^(?:Bilag|Punkt|Pkt\.?|Sag)\s?(?:\d{1,3}|\p{Lu})\s?[.:–-]\s+/u;

/** True for a paragraph that goes on with the heading in the one above: "på Børneudvalgets område" below "Aftale om budget 2025". */
function goesOnWithHeading(above: Line | undefined, { begins, rest }: Line): boolean {
  if (begins !== "paragraph" || above === undefined) return false;
  return /^\p{Ll}/u.test(rest) || /\s(?:for|i|om|på)$/u.test(above.rest);
}

/**
 * The heading that begins at a line, in one line and without who publishes it above; `null` when no empty line stands before it or it
 * is a sentence.
 */
function headingAt(lines: readonly Line[], at: number): string | null {
  const [first, ...below] = lines.slice(at, at + LINES + 2);
  if (first === undefined || first.gap === "none" || first.smileys.length > 0) return null;
  const end = below.findIndex(
    (line, index) =>
      line.smileys.length > 0 || (line.gap !== "none" && !goesOnWithHeading(below[index - 1] ?? first, line)),
  );
  const block = [first, ...below.slice(0, end === -1 ? undefined : end)];
  const heading = block.slice(
    Math.max(
      0,
      block.findIndex((line) => !namesPublisher(line)),
    ),
  );
  const words = heading
    .map(({ rest }) => rest)
    .join(" ")
    .replace(APPENDIX, "");
  return heading.length <= LINES && words.length <= LONGEST && !SENTENCE_END.test(words) ? words : null;
}

/** True for the heading of another front page, or of another committee's part. */
function beginsPart(heading: string): boolean {
  return isFrontPage(heading) || isCommittee(heading);
}

/** True for the words of a front page's heading, which name a follow-up and its agreement. */
export function isFrontPage(words: string): boolean {
  return FRONT_PAGE.test(words) && agreementOf(words) !== null;
}

/**
 * The heading of a front page among lines that belong to no table, or of a committee's part where another initiative stands below
 * (`hasNext`); `null` without one.
 */
export function frontPageIn(
  lines: readonly Line[],
  hasNext: boolean,
): { readonly heading: string; readonly line: number } | null {
  for (const [at, line] of lines.entries()) {
    const heading = headingAt(lines, at);
    if (heading !== null && (hasNext ? beginsPart(heading) : isFrontPage(heading)))
      return { heading, line: line.number };
  }
  return null;
}

/**
 * Where the lines behind the table begin; the body's length when all of it is the table's. `hasNext`: another initiative stands below,
 * so that a committee's name may head its part.
 */
export function trailerStart(body: readonly Line[], hasNext: boolean): number {
  const below = belowTable(body);
  if (below !== null) return below;
  const lastMark = body.findLastIndex(isMarkIn);
  const economy = body.findIndex((line) => economyOf(line) !== null);
  if (economy === -1) return body.length;
  const lastRow = body.findLastIndex(isRowStartIn);
  const isLast = body.slice(0, economy).some((line) => milestoneOf(line) !== null);
  const at = body.findIndex(
    (line, index) =>
      (isLast && index > economy && index <= lastRow && isNumberedTitle(line)) ||
      (index > lastMark && isTrailer(body, index, economy, hasNext)),
  );
  return at === -1 ? body.length : at;
}

/**
 * Where a body ends whose source knows its tables: below the last one. `null` where nobody knows, nothing stands below, or a part
 * of the initiative does: its economy as a paragraph, a status right below the table.
 */
function belowTable(body: readonly Line[]): number | null {
  const end = body.findLastIndex(({ role }) => role !== undefined) + 1;
  const [first, ...others] = end === 0 ? [] : body.slice(end);
  if (first === undefined || (afterStatus(first.rest) ?? afterComment(first.rest)) !== null) return null;
  return [first, ...others].some(isRowStartIn) ? null : end;
}

/**
 * True for the title of another initiative. One with rows below, whose head is missing, and of which no field begins a line has mixed
 * columns: its rows are not those of the initiative above.
 */
function isNumberedTitle({ gap, rest }: Line): boolean {
  return gap !== "none" && INITIATIVE_NUMBER.test(rest);
}

function isTrailer(body: readonly Line[], at: number, economy: number, hasNext: boolean): boolean {
  const heading = headingAt(body, at);
  const [line] = body.slice(at, at + 1);
  if (heading === null || line === undefined) return false;
  if (OVERVIEW.test(line.rest)) return true;
  if (isAboveSmiley(body, at, economy)) return false;
  if (FRONT_PAGE.test(line.rest)) return isFrontPage(heading);
  // No cell of an initiative's table begins another part.
  return line.role !== "cell" && (hasNext ? beginsPart(heading) : isFrontPage(heading));
}

/** True for a line between the economy's name and its smiley, which is the only one and ends the table. */
function isAboveSmiley(body: readonly Line[], at: number, economy: number): boolean {
  const rated = body.flatMap(({ smileys }, index) => (index >= economy && smileys.length > 0 ? [index] : []));
  return rated.length === 1 && rated[0] === body.length - 1 && at < body.length - 1;
}
