import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { deviationWords } from "../../components/money/deviationWords.ts";
import { economyText } from "../../text/economy.ts";
import { ABSENT, formatAmount, formatAmountRange } from "../../text/format.ts";
import type { Language } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";

/** The name of a total: `Besparelse 2017, netto`. */
export function totalName({ measure, year, basis }: EconomyTotal, language: Language): string {
  const { measures, bases } = moneyText[language];
  return economyText[language].group(measures[measure], year === null ? null : String(year), bases[basis]);
}

/** The agreed amount of a total; a dash where no target is stated, never zero. */
export function agreedWords({ rows, target, withoutTarget }: EconomyTotal, language: Language): string {
  return withoutTarget.length === rows.length ? ABSENT : formatAmount(target, language);
}

/** The outcome of a total; "unknown" where no outcome is known, never zero. */
export function outcomeWords({ rows, outcome, withoutOutcome }: EconomyTotal, language: Language): string {
  return withoutOutcome.length === rows.length
    ? moneyText[language].unknown
    : formatAmountRange(outcome, language);
}

/** What is missing in a total. Where some deviations are unknown, "nothing known" stands instead of "nothing". */
export function missingWords({ rows, missing }: EconomyTotal, language: Language): string {
  const known = rows.filter(({ deviation }) => deviation !== null).length;
  const { kind, text } = deviationWords(known > 0 ? missing : null, language);
  return kind === "none" && known < rows.length ? economyText[language].total.nothingKnown : text;
}
