import { type Rating, SMILEYS } from "./smiley.ts";

/**
 * The smiley of several milestones of one round together, "the worst counts": sur where one is sur, else neutral where one is
 * neutral, and glad only where all are. A milestone without a smiley beside glad ones leaves the round without: a blank is not
 * green.
 */
export function partsRating(ratings: readonly Rating[]): Rating {
  const worst = SMILEYS.findLast((smiley) => ratings.includes(smiley)) ?? null;
  return worst === "glad" && ratings.includes(null) ? null : worst;
}
