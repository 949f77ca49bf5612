/** Where a place is empty that a reader needs to know something of. */
import { isNotMet } from "../../effort/smiley.ts";
import { milestonesOf } from "../../followUp.ts";
import type { Milestone } from "../../format/schema.ts";
import { quoteEconomy, quoteMilestone, quoteRating } from "../../quotes/quotes.ts";
import { initiativeRule, milestoneRule } from "../rule.ts";

/** A sur smiley right after rounds without a smiley. The first of these rounds is quoted. */
export const silentBeforeSur = initiativeRule("missing", (followUp) => (initiative) => {
  const milestones = milestonesOf(followUp, initiative);
  return milestones.flatMap((sur, index) => {
    if (sur?.smiley !== "sur") return [];
    const spoken = milestones.findLastIndex((milestone, earlier) => earlier < index && milestone?.smiley);
    const silent = milestones.slice(spoken + 1, index).find((milestone) => milestone !== null);
    return silent ? [{ quotes: [quoteRating(initiative, silent), quoteRating(initiative, sur)] }] : [];
  });
});

/** A status is written and no smiley given, for a milestone or for the economy. */
export const noteWithoutSmiley = initiativeRule("missing", () => (initiative) => {
  const { milestones, economy } = initiative;
  const notes = [
    ...milestones
      .filter(({ status, smiley }) => status && smiley === null)
      .map((milestone) => quoteMilestone(initiative, milestone, "status")),
    ...(economy?.status && economy.smiley === null ? [quoteEconomy(initiative, "status")] : []),
  ];
  return notes.map((note) => ({ quotes: [{ ...note, smiley: null }] }));
});

/** A smiley is given, and no milestone says what it is given for. A note beside it is quoted too. */
export const smileyWithoutText = milestoneRule("missing", (milestone, initiative) => {
  if (milestone.smiley === null || milestone.text) return null;
  const blank = { ...quoteMilestone(initiative, milestone, "text"), smiley: milestone.smiley };
  return milestone.status ? [blank, quoteMilestone(initiative, milestone, "status")] : [blank];
});

/** A milestone is not met, and no note says why. */
export const notGladWithoutNote = milestoneRule("missing", (milestone, initiative) =>
  isNotMet(milestone.smiley) && !hasNote(milestone)
    ? [{ ...quoteMilestone(initiative, milestone, "text"), smiley: milestone.smiley }]
    : null,
);

/** A note may lack its heading: then it is a further paragraph of the milestone's text. */
function hasNote({ text, status }: Milestone): boolean {
  return Boolean(status) || /\n\s*\p{Lu}/u.test(text ?? "");
}

/** A milestone's row is there and empty: no text, no note, no smiley. Nothing was planned or nothing reported. */
export const nothingReported = milestoneRule("missing", (milestone, initiative) =>
  milestone.text || milestone.status || milestone.smiley
    ? null
    : [{ ...quoteMilestone(initiative, milestone, "text", null), smiley: null }],
);
