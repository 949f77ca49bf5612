import { quoteMilestone } from "../../quotes/quotes.ts";
import { milestoneRule } from "../ruleBuilders.ts";

/** A smiley is given, and no milestone says what it is given for. A note beside it is quoted too. */
export const smileyWithoutText = milestoneRule("smiley-without-text", "missing", (milestone, initiative) => {
  if (milestone.smiley === null || milestone.text) return null;
  const blank = { ...quoteMilestone(initiative, milestone, "text"), smiley: milestone.smiley };
  return milestone.status ? [blank, quoteMilestone(initiative, milestone, "status")] : [blank];
});
