/** Percentages as ratings, where a legend defines them from one to another: "50-99 %: delvist opfyldt". */
import type { Smiley } from "../../agreement/effort/smiley.ts";

/** Both ends included, unless `isOpen` says that the end which is not 0 or 100 is not. */
export interface PercentRange {
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
  readonly kind: Smiley;
  /** The range as written, and its definition. */
  readonly sign: string;
  readonly words: string;
}

const NUMBER = "\\d{1,3}(?:,\\d)?";
const PERCENT = "\\s?(?:%|pct(?:\\.|(?!\\p{L}))|procent)";
const LINE = new RegExp(
  `^\\s*(?<sign>(?:(?<low>${NUMBER})(?:${PERCENT})?\\s?(?:[-–]|til|og)\\s?(?<high>${NUMBER})|(?<over>over|mere\\send|>)\\s?(?<above>${NUMBER})|(?<least>mindst|minimum|≥)\\s?(?<atLeast>${NUMBER})|(?<under>under|mindre\\send|<)\\s?(?<below>${NUMBER})|(?<most>højst|maks(?:imalt|\\.)?|≤)\\s?(?<atMost>${NUMBER}))${PERCENT})\\s*(?:[:=–-]|betyder(?:,?\\sat)?)\\s*(?<words>\\p{L}.*)$`,
  "iu",
);
const SINGLE = new RegExp(`^(?<value>${NUMBER})${PERCENT}$`, "iu");

/** The range that a line of a legend defines; `null` for any other line, and for a definition that tells no kind. */
export function percentRange(text: string, kindOf: (words: string) => Smiley | null): PercentRange | null {
  const groups = LINE.exec(text)?.groups;
  if (!groups) return null;
  const { sign = "", words = "", low, high, above, atLeast, below, atMost } = groups;
  const kind = kindOf(words);
  if (kind === null) return null;
  const from = shareOf(low ?? above ?? atLeast ?? "0");
  const to = shareOf(high ?? below ?? atMost ?? "100");
  return { from, to, isOpen: above !== undefined || below !== undefined, kind, sign: sign.trim(), words };
}

/** What a percentage means by the one range that it is in; `null` when it is in none, or in two that differ. */
export function percentKind(sign: string, ranges: readonly PercentRange[]): Smiley | null {
  const written = SINGLE.exec(sign)?.groups?.["value"];
  if (written === undefined) return null;
  const value = shareOf(written);
  const kinds = new Set(ranges.filter((range) => isIn(value, range)).map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : null;
}

function isIn(value: number, { from, to, isOpen }: PercentRange): boolean {
  if (!isOpen) return from <= value && value <= to;
  return from === 0 ? value < to : from < value && value <= to;
}

function shareOf(written: string): number {
  return Number(written.replace(",", "."));
}
