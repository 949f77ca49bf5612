/**
 * Danish amounts of money in running text. Strict: what is not certainly an amount in kroner is none, since a wrong
 * figure is worse than a missing one. Kroner are computed in whole numbers, never in fractions.
 */

export interface FoundAmount {
  /** Whole kroner; alike for a single figure. */
  readonly min: number;
  readonly max: number;
  /** What the last digit written stands for, in kroner: 100,000 in "1,4 mio. kr.", of a range the coarser. */
  readonly unit: number;
  /** Where the amount stands in the text. */
  readonly from: number;
  readonly to: number;
  /** True for a misplaced full stop, as in "8. mio. kr." */
  readonly slip: boolean;
}

/** What looks like an amount but cannot be read with certainty, such as "1.8 mio. kr." */
export interface MalformedAmount {
  readonly from: number;
  readonly to: number;
}

const SPACE = "[ ]?";
/** Digits with full stops and a comma, whatever they mean; read strictly afterwards. */
const DIGITS = "\\d[\\d.]{0,20}(?:,\\d{1,9})?";
const SIGN = "(?:(?<![\\d\\p{L}])[-−÷]\\s?)?";
const UNIT = [
  `(?:milliarder|mia\\.?)${SPACE}(?:kroner|kr\\b\\.?|DKK)`,
  `(?:millioner|million|mill\\.?|mio\\.?)${SPACE}(?:kroner|kr\\b\\.?|DKK)`,
  `(?:tusinde?|t\\.?)${SPACE}(?:kroner|kr\\b\\.?)`,
  "kroner",
  "kr\\b\\.?(?:,-)?",
  ",-(?:\\s?kr\\b\\.?)?",
  "DKK",
  "(?:mio|mia)\\.(?=\\s+(?:i|om|pr\\.|årligt)\\s|[,;)]|$)",
].join("|");
const DASH = "\\s?[-–—]\\s?";
const AMOUNT = new RegExp(
  [
    `(?<between>mellem|fra)\\s+(?<low>${DIGITS})(?:\\s(?<lowUnit>${UNIT}))?\\s+(?:og|til)\\s+(?<high>${DIGITS})\\s?(?<highUnit>${UNIT})`,
    `(?<!\\p{L})(?:kr\\.?|DKK)\\s?(?<before>${SIGN}${DIGITS})(?:,-)?(?![\\d%])`,
    `(?<![\\d.,\\p{L}])(?<one>${SIGN}${DIGITS})(?:(?:\\s?(?<oneUnit>${UNIT}))?(?:${DASH}|\\s+til\\s+)(?<two>${DIGITS}))?\\s?(?<unit>${UNIT})`,
  ].join("|"),
  "giu",
);

/** A number as Danes write it: "1.250.000", "2,7", "750"; the stop in "8. mio." is a slip. */
const NUMBER = /^([-−÷]?)\s?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(\.?)$/;

const BARE_YEAR = /^(?:19|20)\d\d$/;

/** Every amount in a folded text, and everything that looks like one and is not readable. */
export function findAmounts(text: string): { amounts: FoundAmount[]; malformed: MalformedAmount[] } {
  const amounts: FoundAmount[] = [];
  const malformed: MalformedAmount[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const groups = match.groups ?? {};
    const { one, two, before } = groups;
    // "2017 - 5 mio. kr." is a year and an amount, no range.
    const yearFirst = one !== undefined && two !== undefined && BARE_YEAR.test(one);
    const to = match.index + match[0].length;
    const place = { from: yearFirst ? match.index + match[0].lastIndexOf(two) : match.index, to };
    const unit = groups["highUnit"] ?? groups["unit"] ?? "kr.";
    const low = groups["low"] ?? before ?? (yearFirst ? two : one) ?? "";
    const high = groups["high"] ?? two ?? low;
    const min = kroner(low, groups["lowUnit"] ?? groups["oneUnit"] ?? unit);
    const max = kroner(high, unit);
    const isYear = before !== undefined && BARE_YEAR.test(before);
    if (min === null || max === null || min.value > max.value || isYear) malformed.push(place);
    else
      amounts.push({
        ...place,
        min: min.value,
        max: max.value,
        unit: Math.max(min.unit, max.unit),
        slip: /\.$/.test(low) || /\.$/.test(high),
      });
  }
  return { amounts, malformed };
}

function exponentOf(unit: string): number {
  if (/^(?:milliard|mia)/i.test(unit)) return 9;
  if (/^(?:million|mill|mio)/i.test(unit)) return 6;
  return /^t/i.test(unit) ? 3 : 0;
}

/** Whole kroner and what the last digit stands for; `null` when the digits are no Danish number or do not come out whole. */
function kroner(digits: string, unit: string): { value: number; unit: number } | null {
  const match = NUMBER.exec(digits);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  const exponent = exponentOf(unit);
  const significant = exponent === 0 ? fraction.replace(/0+$/, "") : fraction;
  if (significant.length > exponent) return null;
  const value = Number(whole.replaceAll(".", "") + significant.padEnd(exponent, "0"));
  if (!Number.isSafeInteger(value)) return null;
  return { value: sign === "" || value === 0 ? value : -value, unit: 10 ** (exponent - significant.length) };
}
