/**
 * Danish amounts of money in running text. Strict: what is not certainly an amount in kroner is none, since a wrong
 * figure is worse than a missing one. Kroner are computed in whole numbers, never in fractions.
 */
import { kroner, type Slip } from "./numbers.ts";

export interface FoundAmount {
  /** Whole kroner; alike for a single figure. */
  readonly min: number;
  readonly max: number;
  /** What the last digit written stands for, in kroner: 100,000 in "1,4 mio. kr.", of a range the coarser. */
  readonly unit: number;
  /** Where the amount stands in the text. */
  readonly from: number;
  readonly to: number;
  /** How it departs from Danish writing where it is certain all the same. */
  readonly slip: Slip;
}

/** What looks like an amount but cannot be read with certainty, such as "1.500 mio. kr." */
export interface MalformedAmount {
  readonly from: number;
  readonly to: number;
}

/** Digits with full stops, commas and blanks between groups, whatever they mean; read strictly afterwards. */
const DIGITS = "(?:\\d{1,3}(?:\\s\\d{3})+(?:,\\d{1,9})?|\\d(?:[\\d.,]{0,24}\\d)?\\.?[½¼¾]?|[½¼¾])";
const SIGN = "(?:minus\\s|(?<![\\d\\p{L}])[-−÷]\\s?)?";
const UNIT = [
  "(?:milliarder|milliard|mia\\.?)\\s?(?:kroner|kr\\b\\.?|DKK)",
  "(?:millioner|million|mill\\.?|mio\\.?|m\\.?)\\s?(?:kroner|kr\\b\\.?|DKK)",
  "(?:tusinde?|t\\.?)\\s?(?:kroner|kr\\b\\.?)",
  "kroner",
  "kr\\b\\.?(?:,-)?(?!\\.?\\s?\\d)",
  ",-(?:\\s?kr\\b\\.?)?",
  "DKK(?!\\s?\\d)",
  "(?:mio|mill|mia)(?:\\.|(?![.\\p{L}]))",
].join("|");
const BEFORE = "(?:kr\\.?|DKK)\\s?";
const RANGE = "(?:\\s?[-–—]\\s?|\\s+til\\s+)";
const AMOUNT = new RegExp(
  [
    `(?<!\\p{L})(?<between>mellem|fra)\\s+(?:${BEFORE})?(?<low>${DIGITS})(?:\\s?(?<lowUnit>${UNIT}))?\\s+(?:og|til)\\s+(?:(?<highBefore>${BEFORE})(?<highOnly>${DIGITS})(?:,-)?(?![\\d%])|(?<high>${DIGITS})\\s?(?<highUnit>${UNIT}))`,
    `(?<!\\p{L})${BEFORE}(?<before>${SIGN}${DIGITS})(?:,-)?(?:${RANGE}(?:${BEFORE})?(?<beforeTwo>${DIGITS})(?:,-)?)?(?![\\d%])(?!\\s?(?:mio|mia|mill|t\\.))`,
    `(?<![\\d.,\\p{L}$€£])(?<one>${SIGN}${DIGITS})(?:(?:\\s?(?<oneUnit>${UNIT}))?${RANGE}(?<two>${SIGN}${DIGITS}))?\\s?(?<unit>${UNIT})`,
  ].join("|"),
  "giu",
);
/** A unit that leaves "kr." to the reader, and what may follow it: "5 mio. borgere" is no money. */
const BARE_UNIT = /(?:mio|mill|mia)\.?$/iu;
const AFTER_BARE_UNIT = /^(?:\s+(?:i|om|pr\.|årligt|og|til)\s|\s+(?!Euro|Dollar|EUR|USD)\p{Lu}|[,;:)]|\s*$)/u;
/** What before an amount makes it the end of something else: "2,7/3,0 mio. kr.", "1. 250.000 kr." */
const CUT_OFF = /\/$|\d\s?(?:[-–—]|\stil\s)\s?$|[^\n\s]\s*\s\d{1,3}\.\s$/u;
const BARE_YEAR = /^(?:19|20)\d\d$/;
/** In "10-12.000 kr." the ten are thousands: a range's ends are of one kind. */
const WIDEST = 100;

/** Every amount in a text, and everything that looks like one and is not readable. */
export function findAmounts(text: string): { amounts: FoundAmount[]; malformed: MalformedAmount[] } {
  const amounts: FoundAmount[] = [];
  const malformed: MalformedAmount[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const read = readMatch(match);
    if (BARE_UNIT.test(match[0]) && !AFTER_BARE_UNIT.test(text.slice(read.to, read.to + 12))) continue;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (read.amount !== null && !CUT_OFF.test(before))
      amounts.push({ ...read.amount, from: read.from, to: read.to });
    else malformed.push({ from: read.from, to: read.to });
  }
  return { amounts, malformed };
}

/** Where a match's amount stands, and what it says; `null` when that is not certain. */
function readMatch(match: RegExpExecArray) {
  const { one, two, before, beforeTwo, low, high, highOnly, ...units } = match.groups ?? {};
  const to = match.index + match[0].length;
  // "2017 - 5 mio. kr." is a year and an amount, no range.
  const yearFirst = one !== undefined && two !== undefined && BARE_YEAR.test(one) && !BARE_YEAR.test(two);
  const from = yearFirst ? match.index + match[0].lastIndexOf(two) : match.index;
  const first = low ?? before ?? (yearFirst ? two : one) ?? "";
  const second = high ?? highOnly ?? beforeTwo ?? two ?? first;
  const unit = units["highUnit"] ?? units["unit"] ?? "kr.";
  const ends = [kroner(first, units["lowUnit"] ?? units["oneUnit"] ?? unit), kroner(second, unit)];
  const [a, b] = ends;
  const isYear = before !== undefined && BARE_YEAR.test(before);
  if (!a || !b || isYear || a.value > b.value || (a.value > 0 && a.value * WIDEST < b.value))
    return { from, to, amount: null };
  const unitOfBoth = Math.max(a.unit, b.unit);
  return { from, to, amount: { min: a.value, max: b.value, unit: unitOfBoth, slip: a.slip ?? b.slip } };
}
