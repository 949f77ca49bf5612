/**
 * Which lines before a table head are the initiative's title, and which the heading of a theme. The
 * layout does not say: a title may follow the economy row of the initiative before without an empty
 * line, be wrapped over several lines, and have no number.
 */

import { SENTENCE_END } from "../../words/sentenceEnd.ts";
import type { Line } from "../lines/line.ts";
import { economyOf, isMarkIn } from "../lines/marks.ts";
import type { RoundVocabulary } from "../rounds/roundVocabulary.ts";
import { isSentence } from "./describedBelow.ts";
import { type Heading, type HeadingStyle, INITIATIVE_NUMBER, isApart, readTitle } from "./heading.ts";
import type { TableHeader } from "./tableHeader.ts";
import { belowDocument, readTheme, THEME_NUMBER } from "./themeHeading.ts";

/** The headings between one initiative's last row and the next table head. */
export interface HeadingZone {
  /** The first content line that belongs to the headings; lines before it belong to the row above. */
  readonly start: number;
  readonly theme: Heading | null;
  /** `null` when the head repeats the one above, as on a new page, or nothing stands before it. */
  readonly title: Heading | null;
  /** The paragraphs between the title and the table: they describe the initiative. */
  readonly below: readonly Line[];
  /** True when only the layout, not the words, shows where the title begins. */
  readonly uncertain: boolean;
}

/** True for a line that certainly belongs to the table above: a row, a field, a smiley. */
function isStop(line: Line, above: Line | undefined, vocabulary: RoundVocabulary): boolean {
  if (line.role !== undefined) return line.role !== "title";
  return (
    isEconomyCell(line, above) || line.smileys.length > 0 || isMarkIn(line) || vocabulary.endsLine(line.rest)
  );
}

/** The economy's text, where each cell has a line of its own: below nothing but the mark. */
function isEconomyCell(line: Line, above: Line | undefined): boolean {
  const isBelowMark =
    above !== undefined && above.role === undefined && economyOf(above) === "" && line.gap === "none";
  return isBelowMark && !INITIATIVE_NUMBER.test(line.rest) && !THEME_NUMBER.test(line.rest);
}

/** Reads the headings above a table head; `from` is the first line that may belong to them. */
export function readHeadings(
  lines: readonly Line[],
  header: TableHeader,
  from: number,
  vocabulary: RoundVocabulary,
  width: number,
  style: HeadingStyle,
): HeadingZone {
  let top = header.first;
  while (top > from && !isStop(lines[top - 1] as Line, lines[top - 2], vocabulary)) top--;
  const zone = lines.slice(top, header.first);
  const stop = top > 0 ? lines[top - 1] : undefined;
  const own: Line | undefined = header.before === "" ? undefined : lines[header.first];
  const all = own ? [...zone, { ...own, rest: header.before }] : zone;
  const guess: TitlePlace =
    knownStart(all, style) ?? numberedStart(all, stop, width) ?? unnumberedStart(all, stop, width, style);
  if (guess.at >= all.length)
    return { start: header.first, theme: null, title: null, below: [], uncertain: false };
  const end = guess.end ?? all.length;
  const title = readTitle(all.slice(guess.at, end), style);
  const { at, theme } = readTheme(all.slice(0, guess.at), stop, title.number, width);
  return { start: top + at, theme, title, below: all.slice(end), uncertain: guess.uncertain };
}

/** Where a title begins, and where it ends if not at the table's head. */
interface TitlePlace {
  readonly at: number;
  readonly end?: number;
  readonly uncertain: boolean;
}

/**
 * Where a title begins whose source knows its paragraphs: at its cell, else at the last paragraph, or above the sentences that
 * describe the initiative before its table. `null` in a source that knows lines only.
 */
function knownStart(all: readonly Line[], style: HeadingStyle): TitlePlace | null {
  const cell = all.findIndex(({ role }) => role === "title");
  if (cell !== -1) return { at: cell, uncertain: false };
  const starts = all.flatMap(({ begins }, at) => (begins === "paragraph" ? [at] : []));
  const [last] = starts.slice(-1);
  if (last === undefined) return null;
  const paragraphs = starts.map((at, index) => ({ at, end: starts[index + 1] ?? all.length }));
  const wordsOf = (lines: readonly Line[]) => lines.map(({ rest }) => rest).join(" ");
  const title = paragraphs.findLast(({ at, end }) => !isSentence(wordsOf(all.slice(at, end))));
  const isAbove =
    title !== undefined &&
    title.at !== last &&
    (style.describesBelow || INITIATIVE_NUMBER.test(all[title.at]?.rest ?? ""));
  return { at: last, uncertain: false, ...(isAbove && title) };
}

/**
 * Where a numbered title begins: at the last number that stands at the start of a line and is followed
 * by no full stop. "… jævnfør sparekataloget / 3.06. Besparelsen er" is a wrapped sentence, so a number
 * below a finished line goes before one that may be part of the line above.
 */
function numberedStart(
  all: readonly Line[],
  stop: Line | undefined,
  width: number,
): { at: number; uncertain: boolean } | null {
  const below = belowSentences(all);
  const numbers = all.flatMap((line, at) => (at >= below && INITIATIVE_NUMBER.test(line.rest) ? [at] : []));
  const apart = numbers.findLast((at) => isApart(at > 0 ? all[at - 1] : stop, all[at] as Line, width));
  const at = apart ?? numbers.at(-1);
  return at === undefined ? null : { at, uncertain: false };
}

/**
 * Where an unnumbered title begins: in the last block of lines, at the first line that can begin one
 * and after which no sentence ends, since a title has no full stop.
 */
function unnumberedStart(
  all: readonly Line[],
  stop: Line | undefined,
  width: number,
  style: HeadingStyle,
): { at: number; uncertain: boolean } {
  if (all.length === 0) return { at: 0, uncertain: false };
  let block = all.length - 1;
  let overPage = false;
  while (block > 0) {
    const [above, line] = [all[block - 1] as Line, all[block] as Line];
    const isTitleAbove = style.numbersThemes && isCutTitle(above, all[block - 2] ?? stop, line, width);
    if (!goesOn(above, line) && !isTitleAbove) break;
    overPage ||= isTitleAbove && !goesOn(above, line);
    block--;
  }
  block = ownBlock(all, block, stop === undefined, width);
  const candidates: number[] = [];
  for (let at = belowTheme(all, block, width); at < all.length; at++) {
    const line = all[at] as Line;
    const above = at > 0 ? all[at - 1] : stop;
    if (!/^["”»(]?[\p{Lu}\d]/u.test(line.rest)) continue;
    if (isApart(above, line, width)) candidates.push(at);
  }
  const below = belowSentences(all);
  const [first, second] = candidates.filter((at) => at >= below);
  const isThemeAbove =
    style.themesOnTitles &&
    first === block &&
    second === first + 1 &&
    all[second]?.gap === "none" &&
    !UNFINISHED.test(all[first]?.rest ?? "");
  if (isThemeAbove) return { at: second, uncertain: true };
  const clean = first;
  const at = clean ?? candidates.at(-1) ?? block;
  return { at, uncertain: clean === undefined || overPage };
}

/** Where a block of lines above a table begins whose headings no empty line parts: below the document's own, at the last theme's. */
function ownBlock(all: readonly Line[], block: number, isFirst: boolean, width: number): number {
  const above = all.slice(0, -1);
  const from = Math.max(block, isFirst ? belowDocument(above) : 0);
  const theme = above.findLastIndex(
    (line, at) => at >= from && THEME_NUMBER.test(line.rest) && isApart(all[at - 1], line, width),
  );
  return Math.max(from, theme);
}

/** The line below the last of these, but for their very last, in which a sentence ends. */
function belowSentences(all: readonly Line[]): number {
  return all.slice(0, -1).findLastIndex((line) => SENTENCE_END.test(line.rest)) + 1;
}

/** A title cannot end in these: a dash, a comma, or a word such as "og" that needs another after it. */
const UNFINISHED =
  /(?:\s[-–]|[,&/]|(?<!\p{L})(?:af|den|det|en|et|for|fra|i|med|mellem|mod|og|om|på|samt|til|under|ved))$/u;

/** True for a line that belongs to the block above it: no empty line between, or a page's edge inside the title. */
function goesOn(above: Line, { gap, rest }: Line): boolean {
  if (gap !== "page") return gap === "none";
  return !/^["”»]?\p{Lu}/u.test(rest) || UNFINISHED.test(above.rest);
}

/**
 * True for a line at the foot of a page that can only be the beginning of the title on the next one: a heading,
 * since no sentence ends in it, and of no theme, since it has no number where themes have one.
 */
function isCutTitle(line: Line, above: Line | undefined, below: Line, width: number): boolean {
  return (
    below.gap === "page" &&
    /^["”»(]?\p{Lu}/u.test(line.rest) &&
    !SENTENCE_END.test(line.rest) &&
    !THEME_NUMBER.test(line.rest) &&
    isApart(above, line, width)
  );
}

/** The line of a block below the heading of a theme that begins it without an empty line between; else its first. */
function belowTheme(all: readonly Line[], block: number, width: number): number {
  if (!THEME_NUMBER.test(all[block]?.rest ?? "")) return block;
  for (let at = block + 1; at < all.length; at++) {
    const [above, line] = [all[at - 1] as Line, all[at] as Line];
    if (/^["”»(]?[\p{Lu}\d]/u.test(line.rest) && !UNFINISHED.test(above.rest) && isApart(above, line, width))
      return at;
  }
  return block;
}
