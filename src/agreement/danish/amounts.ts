/**
 * Danish amounts of money in running text. Strict: what is not certainly an amount in kroner is none, since a wrong
 * figure is worse than a missing one. Kroner are computed in whole numbers, never in fractions.
 */
import { memoizedText } from "../memoizedText.ts";
import { inLowerCase } from "./lowerCase.ts";
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

/** What follows is for {@link inLowerCase}: ignoring case would take five times as long to compile. */

/** Digits with full stops, commas and blanks between groups, whatever they mean; read strictly afterwards. */
const DIGITS = "(?:\\d{1,3}(?:\\s\\d{3})+(?:,\\d{1,9})?|\\d(?:[\\d.,]{0,24}\\d)?\\.?[½¼¾]?|[½¼¾])";
const SIGN = "(?:minus\\s|(?<![\\d\\p{L}])[-−÷]\\s?)?";
/** Thousands as the head of a column writes them; behind a number they are its unit: "1.250 (1.000 kr.)". */
const A_THOUSAND = "(?:hele\\s)?1\\.?000\\s?(?:kr(?!\\w)\\.?|kroner|dkk)";
/** Any unit in brackets behind its number: "1.250 (t.kr.)". */
const IN_BRACKETS =
  "\\(\\s?(?:i\\s)?(?:mio|mill|mia|t|tusinde?|hele|)\\.?\\s?(?:kr(?!\\w)\\.?|kroner|dkk)\\s?\\)";
const THOUSANDS = `\\(\\s?(?:i\\s)?${A_THOUSAND}\\s?\\)|(?:i|[x×*])\\s?${A_THOUSAND}`;
const UNIT = [
  THOUSANDS,
  IN_BRACKETS,
  "(?:milliarder|milliard|mia\\.?)\\s?(?:kroner|kr(?!\\w)\\.?|dkk)",
  "(?:mill?ion(?:er)?|mill?\\.?|mio\\.?|m\\.?)\\s?(?:kroner|kr(?!\\w)\\.?|dkk)",
  "(?:tusinde?|t\\.?|k)\\s?(?:kroner|kr(?!\\w)\\.?|dkk)",
  "kroner",
  "kr(?!\\w)\\.?(?:,-)?(?!\\.?\\s?\\d)",
  ",-(?:\\s?kr(?!\\w)\\.?)?",
  "dkk(?!\\s?\\d)",
  "(?:mio|mill|mia)(?:\\.|(?![.\\p{L}]))",
  "(?:million|milliard)(?:er)?(?!\\p{L})",
].join("|");
const BEFORE = "(?:kr\\.?|dkk)\\s?";
/** In "mio. kr. 2,0" the kroner are millions. */
const SCALE = "(?:mio|mia|mill|tus|(?<!\\p{L})t)";
const RANGE = "(?:\\s?[-–—]\\s?|\\s+til\\s+)";
/** "mellem 2 og 3 mio. kr." */
const BETWEEN = `(?<!\\p{L})(?<between>mellem|fra)\\s+(?:${BEFORE})?(?<low>${DIGITS})(?:\\s?(?<lowUnit>${UNIT}))?\\s+(?:og|til)\\s+(?:(?<highBefore>${BEFORE})(?<highOnly>${DIGITS})(?:,-)?(?![\\d%])|(?<high>${DIGITS})\\s?(?<highUnit>${UNIT}))`;
const OTHERS = [
  `(?<!\\p{L}|${SCALE}\\.?\\s?)${BEFORE}(?<before>${SIGN}${DIGITS})(?:,-)?(?:${RANGE}(?:${BEFORE})?(?<beforeTwo>${DIGITS})(?:,-)?)?(?![\\d%]|[.,]\\d|${RANGE}(?:${BEFORE})?\\d)(?!\\s?(?:mio|mia|mill|tus|t(?!\\p{L})))`,
  `(?<![\\d.,\\p{L}$€£])(?<one>${SIGN}${DIGITS})(?:(?:\\s?(?<oneUnit>${UNIT}))?${RANGE}(?<two>${SIGN}${DIGITS}))?\\s?(?<unit>${UNIT})`,
].join("|");
const AMOUNT = new RegExp(`${BETWEEN}|${OTHERS}`, "gu");
/** For a text in which nothing begins like {@link BETWEEN}: it is compiled in half the time. */
const AMOUNT_WITHOUT_BETWEEN = new RegExp(OTHERS, "gu");
const BEGINS_BETWEEN = /(?:mellem|fra)\s+(?:kr|dkk|[\d½¼¾])/u;
const DIGIT = /[\d½¼¾]/u;
/** A unit that leaves "kr." to the reader, and what may follow it: "5 mio. borgere" is no money. */
const BARE_UNIT = /(?:mio|mill|mia|million(?:er)?|milliard(?:er)?)\.?$/iu;
const AFTER_BARE_UNIT = /^(?:\s+(?:i|om|pr\.|årligt|og|til)\s|\s+(?!Euro|Dollar|EUR|USD)\p{Lu}|[,;:)]|\s*$)/u;
const KRONER_BEFORE = /(?<!\p{L})(?:kr\.?|dkk)\s?$/iu;
/** What before an amount makes it the end of something else: "2,7/3,0 mio. kr.", "1. 250.000 kr." */
const CUT_OFF =
  /(?:\d\s?[x×*]|[+])\s?$|(?<!\p{L})(?:gange|plus|à|á)\s$|\/$|\d\s?(?:[-–—]|\stil\s)\s?$|[^\n\s]\s*\s\d{1,3}\.\s$/iu;
/** What behind an amount makes it a part of a sum that is left to the reader: "0,5 mio. kr. x 2". */
const CALCULATED = /^[\s)]*(?:[x×*+]\s?\d|(?:gange|plus|minus)\s)/iu;
/** What before "1.000 kr." makes it the unit of other numbers: "Beløb i 1.000 kr.", "Udgift (1.000 kr.)", "750 1.000 kr."; a year is none. */
const HEADS_COLUMN = /(?:\(|(?<!\p{L})(?:i|hele)\s|\d(?<!(?<!\d)(?:19|20)\d\d)\s)$/iu;
/** A unit without a number, and a number without a unit behind it: "Besparelse (mio. kr.) 2025: 1,5". */
const UNIT_APART =
  /(?:\((?:i\s)?|(?<!\p{L})i\s)(?:hele\s)?(?:mio|mill(?:ioner)?|mia|tusinde?|t|k)\.?\s?(?:kr|kroner|DKK)\b\.?\)?[^\d]{0,40}(?:(?:19|20)\d\d(?!\d)[^\d]{0,40}){0,6}(?<![\d.,])\d[\d.,]*(?![\d.]|\s?(?:mio|mia|mill|t\.|kr|tkr|pct|%))/giu;
const BARE_YEAR = /^(?:19|20)\d\d$/;
/** In "10-12.000 kr." the ten are thousands: a range's ends are of one kind. */
const WIDEST = 100;
const THOUSAND = 1000;

interface FoundAmounts {
  readonly amounts: readonly FoundAmount[];
  readonly malformed: readonly MalformedAmount[];
}

const NOTHING: FoundAmounts = { amounts: [], malformed: [] };

/** Every amount in a text, and everything that looks like one and is not readable. */
export function findAmounts(text: string): FoundAmounts {
  return DIGIT.test(text) ? amountsIn(text) : NOTHING;
}

const amountsIn = memoizedText((text): FoundAmounts => {
  const amounts: FoundAmount[] = [];
  const malformed: MalformedAmount[] = [];
  const written = inLowerCase(text);
  for (const match of written.matchAll(BEGINS_BETWEEN.test(written) ? AMOUNT : AMOUNT_WITHOUT_BETWEEN)) {
    const read = readMatch(match);
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (
      BARE_UNIT.test(match[0]) &&
      !KRONER_BEFORE.test(before) &&
      !AFTER_BARE_UNIT.test(text.slice(read.to, read.to + 12))
    )
      continue;
    const isPart =
      CUT_OFF.test(before) ||
      CALCULATED.test(text.slice(read.to, read.to + 12)) ||
      (read.amount?.max === THOUSAND && HEADS_COLUMN.test(before));
    if (read.amount !== null && !isPart) amounts.push({ ...read.amount, from: read.from, to: read.to });
    else malformed.push({ from: read.from, to: read.to });
  }
  const apart = Array.from(text.matchAll(UNIT_APART), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  })).filter(({ from, to }) => !amounts.some((amount) => amount.from < to && from < amount.to));
  return {
    amounts,
    malformed: apart.length === 0 ? malformed : [...malformed, ...apart].toSorted((a, b) => a.from - b.from),
  };
});

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
  const isYear =
    (before !== undefined && BARE_YEAR.test(before)) ||
    (/1\.?000|^\(/u.test(unit) && one !== undefined && BARE_YEAR.test(one));
  if (!a || !b || isYear || a.value > b.value || (a.value > 0 && a.value * WIDEST < b.value))
    return { from, to, amount: null };
  const unitOfBoth = Math.max(a.unit, b.unit);
  return { from, to, amount: { min: a.value, max: b.value, unit: unitOfBoth, slip: a.slip ?? b.slip } };
}
