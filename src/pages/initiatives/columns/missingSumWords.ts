import type { EconomyTotal } from "../../../agreement/economy/totals.ts";
import { shortfallWords } from "../../../components/money/shortfallWords.ts";
import { initiativesText } from "../../../text/initiatives.ts";
import type { Language } from "../../../text/messages.ts";
import { moneyText } from "../../../text/money.ts";

/** The measure, year and basis of a total: `Besparelse 2017 netto`. */
export function totalKind({ measure, year, basis }: EconomyTotal, language: Language): string {
  const { measures, bases } = moneyText[language];
  return [measures[measure], year, bases[basis]].filter((word) => word !== null).join(" ");
}

/** What is missing in a total, with the total's kind. */
export function missingSumWords(total: EconomyTotal, language: Language): string {
  const { missing } = initiativesText[language].sums;
  return missing(totalKind(total, language), shortfallWords(total.missing, language) ?? "");
}
