/** Danish numbers with a unit of money, read strictly: what is not certainly one is none. */

export interface Kroner {
  /** Whole kroner. */
  readonly value: number;
  /** What the last digit written stands for, in kroner: 100,000 in "1,4 mio. kr." */
  readonly unit: number;
  /** How the number departs from Danish writing where it is certain all the same. */
  readonly slip: Slip;
}

/** `stop`: one too many, as in "8. mio. kr."; `point`: a point for the comma, as in "1.5 mio. kr."; `null`: none. */
export type Slip = "stop" | "point" | null;

/**
 * A number as Danes write it: "1.250.000", "2 500 000", "2,7", "750", "½", "1½"; the stop in "8. mio." is a slip.
 * Groups of thousands have three digits and begin with no 0, so the point in "1.5" and "0.259" is a decimal mark.
 */
const NUMBER =
  /^(?<sign>minus |[-−÷])?\s?(?:(?<whole>[1-9]\d{0,2}(?:\.\d{3})+|\d{1,3}(?:\s\d{3})+|\d+)(?:,(?<decimals>\d+))?|(?<ones>\d+)\.(?<behindPoint>\d+)|(?<halves>\d*)(?<fraction>[½¼¾]))(?<stop>\.?)$/iu;
const FRACTIONS: Readonly<Record<string, string>> = { "½": "5", "¼": "25", "¾": "75" };
/** "750 000" and "2 500 000" are certain; in "41 500" the first figure may be a week or a page. */
const CERTAIN_GROUPS = /^\d+\s(?:000|\d{3}\s\d{3})$|\s\d{3}\s\d{3}$/u;

/** Kroner of digits and their unit; `null` when the digits are no Danish number or do not come out whole. */
export function kroner(digits: string, unit: string): Kroner | null {
  const groups = NUMBER.exec(digits)?.groups;
  if (!groups) return null;
  const { sign, decimals, behindPoint, fraction = "", stop } = groups;
  const written = groups["whole"] ?? groups["ones"] ?? (groups["halves"] || "0");
  if (/\s/u.test(written) && !CERTAIN_GROUPS.test(written)) return null;
  const exponent = exponentOf(unit);
  // "1.500 mio. kr." is 1,5 in another country's way, and a municipality has seldom a thousand millions.
  if (exponent >= MILLIONS && written.includes(".") && decimals === undefined) return null;
  if (behindPoint !== undefined && exponent === 0) return null;
  const parts = decimals ?? behindPoint ?? FRACTIONS[fraction] ?? "";
  // Øre are read where there are none: ",00". Three digits behind a comma may be thousands in another country's way.
  const significant = exponent === 0 && parts.length <= 2 ? parts.replace(/0+$/, "") : parts;
  if (significant.length > exponent) return null;
  const value = Number(written.replace(/[.\s]/gu, "") + significant.padEnd(exponent, "0"));
  if (!Number.isSafeInteger(value)) return null;
  return {
    value: sign === undefined || value === 0 ? value : -value,
    unit: 10 ** (exponent - significant.length),
    slip: behindPoint !== undefined ? "point" : stop ? "stop" : null,
  };
}

const MILLIONS = 6;

/** The power of ten that a unit stands for: 6 for "mio. kr." */
function exponentOf(written: string): number {
  const unit = written.replace(/^\(\s?(?:i\s)?/i, "");
  if (/^(?:milliard|mia)/i.test(unit)) return 9;
  if (/^m/i.test(unit)) return 6;
  return /^(?:t|k(?!r))|1\.?000/i.test(unit) ? 3 : 0;
}
