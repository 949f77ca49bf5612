import { targetRange } from "../../economy/amounts.ts";
import { smileyAgainstFigures } from "../../economy/state.ts";
import { quoteEconomyRating } from "../../quotes/quotes.ts";
import { quoteEvidence } from "../quoteEvidence.ts";
import { quoteShortfall } from "../quoteShortfall.ts";
import { moneyRule } from "../ruleBuilders.ts";

/** The economy's smiley is sur, but each amount is as agreed or better and no words say otherwise. */
export const economySurButMet = moneyRule("economy-sur-but-met", (initiative, followUp) => {
  if (smileyAgainstFigures(followUp, initiative) !== "sur-but-met") return [];
  if (quoteShortfall(initiative) !== null) return [];
  const figures = initiative.economy?.figures ?? [];
  const quotes = [
    quoteEconomyRating(initiative),
    quoteEvidence(initiative, figures[0]?.evidence.at(-1)),
  ] as const;
  const targets = figures.flatMap(({ target }) => (target === null ? [] : targetRange(target).max));
  return [{ quotes, kroner: targets.length > 0 ? Math.max(...targets) : null }];
});
