import { smileyAgainstFigures } from "../../economy/state.ts";
import { quoteEconomyRating } from "../../quotes/quotes.ts";
import { quoteEvidence } from "../quoteEvidence.ts";
import { quoteShortfall } from "../quoteShortfall.ts";
import { initiativeRule } from "../ruleBuilders.ts";

/** The economy's smiley is sur, but each amount is as agreed or better and no words say otherwise. */
export const economySurButMet = initiativeRule(
  "economy-sur-but-met",
  "disagreement",
  (initiative, followUp) => {
    if (smileyAgainstFigures(followUp, initiative) !== "sur-but-met") return [];
    if (quoteShortfall(initiative) !== null) return [];
    const evidence = initiative.economy?.figures[0]?.evidence.at(-1);
    return [[quoteEconomyRating(initiative), quoteEvidence(initiative, evidence)]];
  },
);
