import { isNotMet } from "../../effort/smiley.ts";
import type { Milestone } from "../../format/schema.ts";
import { quoteMilestone } from "../../quotes/quotes.ts";
import { milestoneRule } from "../ruleBuilders.ts";

/** A milestone is not met, and no note says why. */
export const notGladWithoutNote = milestoneRule(
  "not-glad-without-note",
  "missing",
  (milestone, initiative) =>
    isNotMet(milestone.smiley) && !hasNote(milestone)
      ? [{ ...quoteMilestone(initiative, milestone, "text"), smiley: milestone.smiley }]
      : null,
);

/** A note may lack its heading: then it is a further paragraph of the milestone's text. */
function hasNote({ text, status }: Milestone): boolean {
  return Boolean(status) || /\n\s*\p{Lu}/u.test(text ?? "");
}
