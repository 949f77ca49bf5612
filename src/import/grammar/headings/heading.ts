/** Headings: their numbers, their words, and where they begin. */
import { isComplete } from "../lines/layout.ts";
import type { Line } from "../lines/line.ts";
import type { Piece } from "../lines/placedText.ts";
import { NAMED, type OwnNumber } from "./ownNumbers.ts";

/** A heading of the document: its number when it has one, and the pieces of its words. */
export interface Heading {
  readonly number: string | null;
  readonly pieces: readonly Piece[];
  /** 1-based source line of its first word. */
  readonly line: number;
  /** What stands below it and is neither a part of it nor another heading. */
  readonly below?: readonly Piece[];
}

/** `7.06. Styrket indsats`, `B.2. Styrket indsats`, `7.1.a Styrket indsats`, `7.06: Styrket indsats`; small letters only behind a full stop, so that "1.2 mio. kr." is no title, and no thousands: "1.000 Træer". */
export const INITIATIVE_NUMBER =
  /^(?!\d{1,3}\.(?:000|[1-9]\d0)\s)((?:\d{1,3}|[A-ZÆØÅ])\.\d{1,3}(?:\.\d{1,3}|\.?[a-zæøå](?=[.:)]?\s))?)(?:\.\s+(?!(?:19|20)\d\d\b(?!-\p{L}))(?=\S)|[:)]?\s+(?=["”»(]?(?:\p{Lu}|(?!(?:19|20)\d\d\s)\d{1,4}(?:-\p{L}|\p{Lu}|\s(?!(?:kr|mio|mia|mill|pct|procent|kvartal|uge|dag|måned|år)\p{L}*(?!\p{L}))\p{Ll}{3}))))/u;

/** The number of the theme in an initiative's: "7" of "7.06"; `null` where it names none. */
export function themeNumberOf(number: string | null): string | null {
  return number?.includes(".") ? (number.split(".")[0] ?? null) : null;
}

/** How a document writes its headings; known only from all of them together. */
export interface HeadingStyle {
  /** Its themes have numbers: a heading without one that a page's edge cuts off from a title is part of the title. */
  readonly numbersThemes: boolean;
  /** How its titles begin by numbers of its own, as no other document does: "3. Styrket indsats"; `null` where they do not. */
  readonly ownNumber: OwnNumber | null;
  /** The numbers of themes whose initiatives are counted beyond 99. */
  readonly longCounts: ReadonlySet<string>;
  /** No theme stands apart from the titles: the first of two lines that each could be a title is a theme's heading. */
  readonly themesOnTitles: boolean;
  /** Sentences between a title and its table describe the initiative: no title is a sentence. */
  readonly describesBelow: boolean;
}

/** A title of these lines, its number apart from its words. */
export function readTitle(lines: readonly Line[], { ownNumber, longCounts }: HeadingStyle): Heading {
  return headingOf(
    lines,
    ownNumber ?? ((text) => INITIATIVE_NUMBER.exec(text) ?? tensNumber(text, longCounts)),
  );
}

/** "7.120 Færre fald": without a full stop behind it a number only where its theme counts others beyond 99, else thousands. */
function tensNumber(text: string, longCounts: ReadonlySet<string>): RegExpExecArray | null {
  const match = /^((\d{1,3})\.(?:000|[1-9]\d0))\s+(?=["”»(]?\p{Lu})/u.exec(text);
  return longCounts.has(match?.[2] ?? "") ? match : null;
}

/** The themes, by their numbers, that count initiatives beyond 99: "7" of "7.121". */
export function longCountsOf(numbers: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(numbers.flatMap((number) => /^(\d{1,3})\.\d{3}$/u.exec(number ?? "")?.[1] ?? []));
}

/** A heading of these lines; `numberIn` tells its number, in group 1. */
export function headingOf(
  lines: readonly Line[],
  numberIn: (text: string) => RegExpExecArray | null,
): Heading {
  const pieces = withNumber(lines.map((line) => ({ text: line.rest, line: line.number, gap: line.gap })));
  const [first, ...others] = pieces;
  // Only the first line can begin with the number.
  const match = numberIn(first?.text ?? "");
  return {
    number: match?.[1] ?? null,
    line: first?.line ?? 1,
    pieces: first && match ? [{ ...first, text: first.text.slice(match[0].length) }, ...others] : pieces,
  };
}

const NUMBER_ALONE = new RegExp(
  `^(?:(?:\\d{1,3}|[A-ZÆØÅ])(?:\\.\\d{1,3}){0,2}|${NAMED}?\\d{1,3}(?:\\.\\d{1,3})*[a-zæøå]?)\\s?[.):]?$`,
  "u",
);

/** A number alone on its line, where a narrow cell wraps behind it, on one line with the words. */
function withNumber(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second, ...others] = pieces;
  return first && second && NUMBER_ALONE.test(first.text)
    ? [{ ...first, text: `${first.text} ${second.text}` }, ...others]
    : pieces;
}

/** True when a line begins something new: there is nothing above it, or what is above is complete. */
export function isApart(above: Line | undefined, line: Line, width: number): boolean {
  return above === undefined || isComplete(above, line, width);
}
