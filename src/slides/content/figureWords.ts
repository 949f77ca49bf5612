import type { EconomyRow } from "../../agreement/economy/rows.ts";
import { shortfallWords } from "../../components/money/shortfallWords.ts";
import { formatAmount, formatAmountRange } from "../../text/format.ts";
import type { Line } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";

/** One figure of an initiative in words: target, outcome and what is missing. */
export function figureWords({ language, money, t }: SlideContext, row: EconomyRow): Line {
  const { figure, year, outcome, deviation } = row;
  const missing = shortfallWords(deviation, language);
  const basis = figure.basis === null ? "" : `, ${money.bases[figure.basis]}`;
  const goal = figure.target === null ? money.noTarget : formatAmount(figure.target, language);
  const known =
    outcome === null ? money.unknown : `${formatAmountRange(outcome, language)} (${money.how[outcome.how]})`;
  const words = t.initiative;
  return [
    { words: `${money.measures[figure.measure]}${year === null ? "" : ` ${year}`}`, look: "strong" },
    `${basis}: ${words.goal} ${goal}, ${words.outcome} ${known}`,
    ...(missing === null ? [] : [", ", { words: `${words.missing} ${missing}`, look: "strong" } as const]),
  ];
}
