import { quoteEconomy, quoteMilestone } from "../../quotes/quotes.ts";
import { initiativeRule } from "../ruleBuilders.ts";

/** A status is written and no smiley given, for a milestone or for the economy. */
export const noteWithoutSmiley = initiativeRule("note-without-smiley", "missing", (initiative) => {
  const { milestones, economy } = initiative;
  return [
    ...milestones
      .filter(({ status, smiley }) => status && smiley === null)
      .map((milestone) => [{ ...quoteMilestone(initiative, milestone, "status"), smiley: null }] as const),
    ...(economy?.status && economy.smiley === null
      ? [[{ ...quoteEconomy(initiative, "status"), smiley: null }] as const]
      : []),
  ];
});
