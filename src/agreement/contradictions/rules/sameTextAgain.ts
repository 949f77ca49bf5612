import { quoteMilestone } from "../../quotes/quotes.ts";
import { milestoneRule } from "../ruleBuilders.ts";
import { folded } from "../words.ts";

/** A milestone has the words of the round before: one step twice, each time with a smiley of its own. */
export const sameTextAgain = milestoneRule(
  "same-text-again",
  "says-little",
  (milestone, initiative, before) => {
    if (!milestone.text || !before?.text || folded(milestone.text) !== folded(before.text)) return null;
    return [
      { ...quoteMilestone(initiative, before, "text"), smiley: before.smiley },
      { ...quoteMilestone(initiative, milestone, "text"), smiley: milestone.smiley },
    ];
  },
);
