import { milestonesOf } from "../../followUp.ts";
import { quoteRating } from "../../quotes/quotes.ts";
import { initiativeRule } from "../ruleBuilders.ts";

/** A sur smiley right after rounds without a smiley. The first of these rounds is quoted. */
export const silentBeforeSur = initiativeRule("silent-before-sur", "missing", (initiative, followUp) => {
  const milestones = milestonesOf(followUp, initiative);
  return milestones.flatMap((sur, index) => {
    if (sur?.smiley !== "sur") return [];
    const spoken = milestones.findLastIndex((milestone, earlier) => earlier < index && milestone?.smiley);
    const silent = milestones.slice(spoken + 1, index).find((milestone) => milestone !== null);
    return silent ? [[quoteRating(initiative, silent), quoteRating(initiative, sur)] as const] : [];
  });
});
