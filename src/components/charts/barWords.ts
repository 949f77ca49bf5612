import type { EconomyRow } from "../../agreement/economy/rows.ts";
import { economyText } from "../../text/economy.ts";
import { formatMillions, formatMillionsRange } from "../../text/format.ts";
import type { Language } from "../../text/messages.ts";
import { moneyText } from "../../text/money.ts";
import { type DeviationWords, deviationWords } from "../money/deviationWords.ts";

/** What stands beside a bar. */
export interface BarWords {
  readonly deviation: DeviationWords["kind"];
  /** `Mangler 0,259 mio. kr.`, `Som aftalt`, `Resultat ukendt`. */
  readonly missing: string;
  /** `2,441 af 2,7 mio. kr., beregnet`; `1,3 mio. kr. aftalt` where the outcome is unknown. */
  readonly amounts: string;
}

/** One figure in words: what is missing, and outcome and target with how they are known. */
export function barWords({ figure, outcome, deviation, isPlan }: EconomyRow, language: Language): BarWords {
  const t = economyText[language];
  const m = moneyText[language];
  const { kind, text } = deviationWords(deviation, language);
  const missing = {
    short: `${t.total.short[figure.measure]} ${text}`,
    none: t.chart.asAgreed,
    better: text,
    unknown: isPlan ? t.chart.plan : outcome === null ? t.chart.outcomeUnknown : t.chart.deviationUnknown,
  }[kind];
  const target = figure.target === null ? null : formatMillions(figure.target, language);
  const came = outcome === null ? null : formatMillionsRange(outcome, language);
  const how = outcome === null ? "" : m.how[outcome.how];
  return {
    deviation: kind,
    missing,
    amounts: t.chart.amounts(target, came, how),
  };
}
