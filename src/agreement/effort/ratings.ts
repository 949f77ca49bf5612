import { type FollowUp, milestoneAt, milestonesOf } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import type { Rating } from "./smiley.ts";

/**
 * The smiley an initiative has in one round, 0-based. `null` when the document gives none, when the feed
 * has no row for the round, and when there is no such round: nothing is known in all three.
 */
export function ratingAt(followUp: FollowUp, initiative: Initiative, roundIndex: number): Rating {
  return milestoneAt(followUp, initiative, roundIndex)?.smiley ?? null;
}

/** An initiative's smileys in the order of the rounds: `[i]` belongs to `followUp.rounds[i]`. */
export function ratingsOf(followUp: FollowUp, initiative: Initiative): readonly Rating[] {
  return milestonesOf(followUp, initiative).map((milestone) => milestone?.smiley ?? null);
}
