import { isShort } from "../../economy/amounts.ts";
import { smileyAgainstFigures } from "../../economy/state.ts";
import { quoteEconomyRating } from "../../quotes/quotes.ts";
import { missingKroner } from "../missingKroner.ts";
import { quoteEvidence } from "../quoteEvidence.ts";
import { quoteShortfall } from "../quoteShortfall.ts";
import { moneyRule } from "../ruleBuilders.ts";

/** The economy's smiley is glad, and words or figures beside it say that money is missing. */
export const economyGladButMissing = moneyRule("economy-glad-but-missing", (initiative, followUp) => {
  const { economy } = initiative;
  if (economy?.smiley !== "glad") return [];
  const shortfall = quoteShortfall(initiative);
  if (shortfall === null && smileyAgainstFigures(followUp, initiative) !== "glad-but-missing") return [];
  const evidence = economy.figures.find(isShort)?.evidence.at(-1);
  const quotes = [quoteEconomyRating(initiative), shortfall ?? quoteEvidence(initiative, evidence)] as const;
  return [{ quotes, kroner: missingKroner(economy, shortfall) }];
});
