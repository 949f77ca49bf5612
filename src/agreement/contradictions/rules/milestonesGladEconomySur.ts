import { milestonesOf } from "../../followUp.ts";
import { quoteEconomyRating, quoteRating } from "../../quotes/quotes.ts";
import { missingKroner } from "../missingKroner.ts";
import { quoteShortfall } from "../quoteShortfall.ts";
import { moneyRule } from "../ruleBuilders.ts";

/** Every milestone with a text, a status or a smiley is glad, and the economy is sur. */
export const milestonesGladEconomySur = moneyRule("milestones-glad-economy-sur", (initiative, followUp) => {
  if (initiative.economy?.smiley !== "sur") return [];
  const reported = milestonesOf(followUp, initiative).filter(
    (milestone) => milestone !== null && (milestone.text || milestone.status || milestone.smiley),
  );
  const last = reported.at(-1);
  if (!last || reported.some((milestone) => milestone?.smiley !== "glad")) return [];
  const shortfall = quoteShortfall(initiative)?.quote ?? null;
  const economy = { ...(shortfall ?? quoteEconomyRating(initiative)), smiley: "sur" } as const;
  return [
    {
      quotes: [quoteRating(initiative, last), economy],
      kroner: missingKroner(initiative.economy, shortfall),
    },
  ];
});
