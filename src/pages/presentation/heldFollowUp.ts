import type { FollowUp } from "../../agreement/followUp.ts";
import { bringsMissing, pendingCommittees } from "../../agreement/union/missingCommittees.ts";

/**
 * What the slides are made from when `newest` comes after `held`; `null` where they wait for committees that are on their way. Slides
 * that have begun stay as they are through every refresh: only what they lack replaces what they hold, all of it at once.
 */
export function heldFollowUp(held: FollowUp | null, newest: FollowUp): FollowUp | null {
  const own = held?.facts.id === newest.facts.id ? held : null;
  if (pendingCommittees(newest).length > 0) return own;
  if (own === null) return newest;
  return pendingCommittees(own).length > 0 || bringsMissing(newest, own) ? newest : own;
}
