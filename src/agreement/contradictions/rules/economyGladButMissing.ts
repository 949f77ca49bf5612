import { isShort } from "../../economy/amounts.ts";
import { smileyAgainstFigures } from "../../economy/state.ts";
import { quoteEconomyRating } from "../../quotes/quotes.ts";
import { quoteEvidence } from "../quoteEvidence.ts";
import { quoteShortfall } from "../quoteShortfall.ts";
import { initiativeRule } from "../ruleBuilders.ts";

/** The economy's smiley is glad, and words or figures beside it say that money is missing. */
export const economyGladButMissing = initiativeRule(
  "economy-glad-but-missing",
  "disagreement",
  (initiative, followUp) => {
    const { economy } = initiative;
    if (economy?.smiley !== "glad") return [];
    const shortfall = quoteShortfall(initiative);
    if (shortfall === null && smileyAgainstFigures(followUp, initiative) !== "glad-but-missing") return [];
    const evidence = economy.figures.find(isShort)?.evidence.at(-1);
    return [[quoteEconomyRating(initiative), shortfall ?? quoteEvidence(initiative, evidence)]];
  },
);
