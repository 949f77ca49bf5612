import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { deviationWords } from "../../components/money/deviationWords.ts";
import { economyText } from "../../text/economy.ts";
import { ABSENT, formatMillions, formatMillionsRange } from "../../text/format.ts";
import type { Language } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";

/** What a total is called: `Besparelse 2017, netto`. */
export function totalName({ measure, year, basis }: EconomyTotal, language: Language): string {
  const { measures, bases } = moneyText[language];
  return economyText[language].group(measures[measure], year === null ? null : String(year), bases[basis]);
}

/** What was agreed in all. A sum of no target is none, not zero. */
export function agreedWords({ rows, target, withoutTarget }: EconomyTotal, language: Language): string {
  return withoutTarget.length === rows.length ? ABSENT : formatMillions(target, language);
}

/** What a total came to. A sum of nothing that is known is unknown, not zero. */
export function outcomeWords({ rows, outcome, withoutOutcome }: EconomyTotal, language: Language): string {
  return withoutOutcome.length === rows.length
    ? moneyText[language].unknown
    : formatMillionsRange(outcome, language);
}

/** What of a total is worse than agreed. Nothing, as far as is known, is less than nothing at all. */
export function missingWords({ rows, missing }: EconomyTotal, language: Language): string {
  const known = rows.filter(({ deviation }) => deviation !== null).length;
  const { kind, text } = deviationWords(known > 0 ? missing : null, language);
  return kind === "none" && known < rows.length ? economyText[language].total.nothingKnown : text;
}
