/**
 * Which lines before a table head are the initiative's title, and which the heading of a theme. The
 * layout does not say: a title may follow the economy row of the initiative before without an empty
 * line, be wrapped over several lines, and have no number.
 */
import type { TableHeader } from "./headers.ts";
import { isComplete, SENTENCE_END } from "./layout.ts";
import type { Line } from "./lines.ts";
import { afterEconomy, afterMilestone, afterStatus, fieldOf } from "./markers.ts";
import type { RoundVocabulary } from "./rounds.ts";
import type { Piece } from "./text.ts";

/** A heading of the document: its number when it has one, and the pieces of its words. */
export interface Heading {
  readonly number: string | null;
  readonly pieces: readonly Piece[];
  /** 1-based source line of its first word. */
  readonly line: number;
}

/** What stands between one initiative's last row and the next table head. */
export interface HeadingZone {
  /** The first content line that belongs to the headings; lines before it belong to the row above. */
  readonly start: number;
  readonly theme: Heading | null;
  /** `null` when the head repeats the one above, as on a new page, or nothing stands before it. */
  readonly title: Heading | null;
  /** True when only the layout's habits, not the words, told where the title begins. */
  readonly uncertain: boolean;
}

/** `7.06. Styrket indsats`; small letters only behind a full stop, so that "1.2 mio. kr." is no title. */
const INITIATIVE_NUMBER =
  /^(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)(?:\.\s+(?!(?:19|20)\d\d\b)(?=\S)|\s+(?=["”»(]?\p{Lu}))/u;
const THEME_NUMBER = /^(?:Tema\s+)?(\d{1,3})[.:)]?\s+(?=["”»(]?\p{Lu})/u;

/** The line that certainly belongs to what stands above a table head: a row, a field, a smiley. */
function isStop(line: Line, vocabulary: RoundVocabulary): boolean {
  return (
    line.smileys.length > 0 ||
    afterMilestone(line.rest) !== null ||
    afterEconomy(line.rest) !== null ||
    afterStatus(line.rest) !== null ||
    fieldOf(line.rest) !== null ||
    vocabulary.endsLine(line.rest)
  );
}

function isApart(above: Line | undefined, line: Line, width: number): boolean {
  return above === undefined || isComplete(above, line, width);
}

/** Reads the headings above a table head; `from` is the first line that may belong to them. */
export function readHeadings(
  lines: readonly Line[],
  header: TableHeader,
  from: number,
  vocabulary: RoundVocabulary,
  width: number,
): HeadingZone {
  let top = header.first;
  while (top > from && !isStop(lines[top - 1] as Line, vocabulary)) top--;
  const zone = lines.slice(top, header.first);
  const stop = top > 0 ? lines[top - 1] : undefined;
  const own: Line | undefined = header.before === "" ? undefined : lines[header.first];
  const all = own ? [...zone, { ...own, rest: header.before }] : zone;
  const guess = numberedStart(all, stop, width) ?? unnumberedStart(all, stop, width);
  if (guess.at >= all.length) return { start: header.first, theme: null, title: null, uncertain: false };
  const title = readTitle(all.slice(guess.at));
  const { at, theme } = readTheme(all.slice(0, guess.at), stop, title.number, width);
  return { start: top + at, theme, title, uncertain: guess.uncertain };
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
  const numbers = all.flatMap((line, at) =>
    INITIATIVE_NUMBER.test(line.rest) && all.slice(at, -1).every((part) => !SENTENCE_END.test(part.rest))
      ? [at]
      : [],
  );
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
): { at: number; uncertain: boolean } {
  if (all.length === 0) return { at: 0, uncertain: false };
  let block = all.length - 1;
  while (block > 0 && goesOn(all[block] as Line)) block--;
  const candidates: number[] = [];
  for (let at = block; at < all.length; at++) {
    const line = all[at] as Line;
    const above = at > 0 ? all[at - 1] : stop;
    if (!/^["”»(]?[\p{Lu}\d]/u.test(line.rest)) continue;
    if (isApart(above, line, width)) candidates.push(at);
  }
  const clean = candidates.find((at) => all.slice(at, -1).every((line) => !SENTENCE_END.test(line.rest)));
  const at = clean ?? candidates.at(-1) ?? block;
  return { at, uncertain: clean === undefined };
}

/** True for a line that belongs to the block above it: no empty line between, or a page's edge inside the title. */
function goesOn({ gap, rest }: Line): boolean {
  return gap === "none" || (gap === "page" && !/^["”»]?\p{Lu}/u.test(rest));
}

/**
 * Where the heading of a theme begins among the lines above a title. A number is proof when the
 * title's number begins with it; without numbers a theme is a short line of its own.
 */
function themeStart(
  above: readonly Line[],
  stop: Line | undefined,
  number: string | null,
  width: number,
): number | null {
  const prefix = number?.split(".")[0];
  for (let at = above.length - 1; at >= Math.max(0, above.length - 4); at--) {
    const found = THEME_NUMBER.exec(above[at]?.rest ?? "")?.[1];
    if (found === undefined) continue;
    const plain = above.slice(at).every((line) => !SENTENCE_END.test(line.rest));
    if (found === prefix || (prefix === undefined && plain)) return at;
  }
  const at = above.findLastIndex((line, index) => line.gap !== "none" || index === 0);
  const line = above[at];
  if (line === undefined || above.length - at > 2) return null;
  const before = at > 0 ? above[at - 1] : stop;
  const short = above.slice(at).every((part) => part.rest.length <= 80 && !/[.!?:;,]$/.test(part.rest));
  return short && isApart(before, line, width) && /^["”»(]?\p{Lu}/u.test(line.rest) ? at : null;
}

/** The theme heading that ends the lines above a title, and where it begins: at their end without one. */
export function readTheme(
  above: readonly Line[],
  stop: Line | undefined,
  number: string | null,
  width: number,
): { at: number; theme: Heading | null } {
  const at = themeStart(above, stop, number, width);
  return at === null
    ? { at: above.length, theme: null }
    : { at, theme: headingOf(above.slice(at), THEME_NUMBER) };
}

/** A title of these lines, its number told from its words. */
export function readTitle(lines: readonly Line[]): Heading {
  return headingOf(lines, INITIATIVE_NUMBER);
}

function headingOf(lines: readonly Line[], number: RegExp): Heading {
  const pieces = lines.map((line) => ({ text: line.rest, line: line.number, gap: line.gap }));
  const [first, ...others] = pieces;
  // A number must be told from text once only, so later lines are never looked at for one.
  const match = number.exec(first?.text ?? "");
  return {
    number: match?.[1] ?? null,
    line: first?.line ?? 1,
    pieces: first && match ? [{ ...first, text: first.text.slice(match[0].length) }, ...others] : pieces,
  };
}
