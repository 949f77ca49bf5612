import type { EconomyRow } from "../../agreement/economy/rows.ts";
import type { Amount, Target } from "../../agreement/format/schema.ts";
import { economyText } from "../../text/economy.ts";
import { formatAmount, formatAmountOf, formatAmountRange } from "../../text/format.ts";
import type { Language } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";
import { type DeviationWords, deviationWords } from "../money/deviationWords.ts";

/** The words beside a bar. */
export interface BarWords {
  readonly deviation: DeviationWords["kind"];
  /** `Mangler 0,259 mio. kr.`, `Som aftalt`, `Resultat ukendt`. */
  readonly missing: string;
  /** `2,441 af 2,7 mio. kr., beregnet`; `Mål 1,3 mio. kr.` where the outcome is unknown. */
  readonly amounts: string;
}

/** One figure in words: what is missing, and outcome and target with how they are known. */
export function barWords({ figure, outcome, deviation, isPlan }: EconomyRow, language: Language): BarWords {
  const t = economyText[language];
  const { kind, text } = deviationWords(deviation, language);
  const missing = {
    short: `${t.total.short[figure.measure]} ${text}`,
    none: t.chart.asAgreed,
    better: text,
    unknown: isPlan ? t.chart.plan : outcome === null ? t.chart.outcomeUnknown : t.chart.noTarget,
  }[kind];
  return {
    deviation: kind,
    missing,
    amounts: amountsOf(figure.target, outcome, language),
  };
}

/** Outcome of target and how it is known; the target alone where the outcome is unknown. */
function amountsOf(target: Target | null, outcome: Amount | null, language: Language): string {
  const t = economyText[language].chart;
  if (outcome === null) return target === null ? t.noTarget : t.target(formatAmount(target, language));
  const came =
    target === null ? formatAmountRange(outcome, language) : formatAmountOf(outcome, target, language);
  return `${came}, ${moneyText[language].how[outcome.how]}`;
}
