import { quoteMilestone } from "../../quotes/quotes.ts";
import { milestoneRule } from "../ruleBuilders.ts";

/** A milestone's row is there and empty: no text, no note, no smiley. Nothing was planned or nothing reported. */
export const nothingReported = milestoneRule("nothing-reported", "missing", (milestone, initiative) =>
  milestone.text || milestone.status || milestone.smiley
    ? null
    : [{ ...quoteMilestone(initiative, milestone, "text", null), smiley: null }],
);
