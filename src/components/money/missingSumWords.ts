import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { toldTwice } from "../../agreement/filter/missingSums.ts";
import { formatList } from "../../text/format.ts";
import { initiativesText } from "../../text/initiatives.ts";
import type { Language } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";
import { roughShortfallWords, shortfallWords } from "./shortfallWords.ts";

/** The measure, year and basis of a total: `Besparelse 2017 netto`. */
export function totalKind({ measure, year, basis }: EconomyTotal, language: Language): string {
  const { measures, bases } = moneyText[language];
  return [measures[measure], year, bases[basis]].filter((word) => word !== null).join(" ");
}

/** What is missing in a total, in words. */
export interface MissingSumWords {
  /** With the total's kind, its amount, with at most one decimal where it is long, and whether another of `totals` tells the same. */
  readonly words: string;
  /** The same amount exactly; `null` where it reads no different. */
  readonly exact: string | null;
}

/** An amount of so many digits is read as easily as a rounded one. */
const FEW_DIGITS = 4;

/** What is missing in one of the totals of a list. */
export function missingSumWords(
  total: EconomyTotal,
  totals: readonly EconomyTotal[],
  language: Language,
): MissingSumWords {
  const t = initiativesText[language].sums;
  const kind = totalKind(total, language);
  const rough = roughShortfallWords(total.missing, language) ?? "";
  const exact = shortfallWords(total.missing, language) ?? "";
  const again = toldTwice(total, totals).map(({ number, title }) => number ?? title);
  const isShort = total.missing.min === total.missing.max && (exact.match(/\d/gu)?.length ?? 0) <= FEW_DIGITS;
  const words = t.missing(kind, isShort ? exact : rough);
  return {
    words: again.length === 0 ? words : `${words} (${t.again(formatList(again, language))})`,
    exact: isShort || exact === rough ? null : t.missing(kind, exact),
  };
}
