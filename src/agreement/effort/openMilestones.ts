import { type FollowUp, milestonesOf } from "../followUp.ts";
import type { Initiative, Milestone } from "../format/schema.ts";
import { isNotMet } from "./smiley.ts";

/** A milestone that was rated and not met, in the round it belongs to (0-based). */
export interface OpenMilestone {
  readonly initiative: Initiative;
  readonly milestone: Milestone;
  readonly roundIndex: number;
}

/**
 * The milestones still open, in the document's order and the rounds' within an initiative.
 *
 * Each round is its own milestone: neutral then glad does not mean that the missed one was ever met, so it
 * stays open until a later text says otherwise. Whether a text says so is for a reader to judge. This is
 * deliberately conservative: no text is matched (formula texts such as "Der gøres status." recur for quite
 * different steps), and so every neutral or sur milestone is listed, also those of recovered initiatives.
 */
export function openMilestones(
  followUp: FollowUp,
  initiatives: readonly Initiative[] = followUp.initiatives,
): readonly OpenMilestone[] {
  const open: OpenMilestone[] = [];
  for (const initiative of initiatives) {
    milestonesOf(followUp, initiative).forEach((milestone, roundIndex) => {
      if (milestone && isNotMet(milestone.smiley)) open.push({ initiative, milestone, roundIndex });
    });
  }
  return open;
}
