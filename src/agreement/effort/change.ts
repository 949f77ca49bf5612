import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { ratingAt } from "./ratings.ts";
import { type Rating, SMILEYS } from "./smiley.ts";

/**
 * What can happen between two rounds; each initiative has exactly one. "First" and "no longer" are about the two
 * compared rounds, not about those between or before.
 */
export const CHANGES = ["worse", "better", "no-longer-rated", "first-rated", "unchanged", "unrated"] as const;
export type Change = (typeof CHANGES)[number];

/**
 * The changes whose initiatives are listed by name, in the order a reader asks about them; of the others the number
 * is enough.
 */
export const LISTED_CHANGES = [
  "worse",
  "no-longer-rated",
  "better",
  "first-rated",
] as const satisfies readonly Change[];

/** Compares two ratings; `unrated` when both are missing, which is not "unchanged". */
export function changeOf(before: Rating, after: Rating): Change {
  if (before === null) return after === null ? "unrated" : "first-rated";
  if (after === null) return "no-longer-rated";
  if (before === after) return "unchanged";
  return SMILEYS.indexOf(after) < SMILEYS.indexOf(before) ? "better" : "worse";
}

/** How one initiative changed from one round to another: 0-based, any two, in either direction. */
export function changeBetween(
  followUp: FollowUp,
  initiative: Initiative,
  fromRound: number,
  toRound: number,
): Change {
  return changeOf(ratingAt(followUp, initiative, fromRound), ratingAt(followUp, initiative, toRound));
}

/** All initiatives by how they changed from one round to another, each list in the document's order. */
export function groupByChange(
  followUp: FollowUp,
  fromRound: number,
  toRound: number,
): Readonly<Record<Change, readonly Initiative[]>> {
  const groups: Record<Change, Initiative[]> = {
    worse: [],
    better: [],
    "no-longer-rated": [],
    "first-rated": [],
    unchanged: [],
    unrated: [],
  };
  for (const initiative of followUp.initiatives) {
    groups[changeBetween(followUp, initiative, fromRound, toRound)].push(initiative);
  }
  return groups;
}
