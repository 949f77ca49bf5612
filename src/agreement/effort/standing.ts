/**
 * The standing of one initiative, read from its smileys over the rounds. A round without a smiley says nothing:
 * it neither repairs a missed milestone nor breaks a row of them.
 */
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { grouped } from "../grouped.ts";
import { memoized } from "../memoized.ts";
import { ratingAt, ratingsOf } from "./ratings.ts";
import { isNotMet, type Smiley } from "./smiley.ts";

/**
 * Every initiative has exactly one standing, worst first:
 * - `off-track`: latest known is sur, which the document's legend defines as not realistic within the period;
 * - `behind`: latest known is neutral, not fully met but the year's goal still realistic;
 * - `never-rated`: no smiley in any round, so nothing is known;
 * - `recovered`: latest known is glad after at least one neutral or sur;
 * - `on-track`: every smiley it ever had is glad.
 */
export const STANDINGS = ["off-track", "behind", "never-rated", "recovered", "on-track"] as const;
export type Standing = (typeof STANDINGS)[number];

export interface KnownRating {
  readonly rating: Smiley;
  readonly roundIndex: number;
}

/**
 * The latest smiley that an initiative has up to a round (0-based, the latest of all unless another is named), and the
 * round it is from; `null` when it was not rated until then.
 */
export function latestKnown(
  followUp: FollowUp,
  initiative: Initiative,
  upTo: number = followUp.latestRated,
): KnownRating | null {
  for (let roundIndex = upTo; roundIndex >= 0; roundIndex--) {
    const rating = ratingAt(followUp, initiative, roundIndex);
    if (rating !== null) return { rating, roundIndex };
  }
  return null;
}

/** True when any round's milestone was neutral or sur, whatever came later. */
export function wasEverNotMet(followUp: FollowUp, initiative: Initiative): boolean {
  return followUp.rounds.some((_, roundIndex) => isNotMet(ratingAt(followUp, initiative, roundIndex)));
}

/** The initiative's one place in {@link STANDINGS}. */
export function standingOf(followUp: FollowUp, initiative: Initiative): Standing {
  const latest = latestKnown(followUp, initiative);
  if (latest === null) return "never-rated";
  if (latest.rating === "sur") return "off-track";
  if (latest.rating === "neutral") return "behind";
  return wasEverNotMet(followUp, initiative) ? "recovered" : "on-track";
}

/** The initiatives of each standing, in the document's order. */
export const initiativesByStanding = memoized((followUp) =>
  grouped(STANDINGS, followUp.initiatives, (initiative) => standingOf(followUp, initiative)),
);

/**
 * Since which round (0-based) an initiative is behind or off track: the first round of the row of neutral and
 * sur smileys that ends in its latest known one. `null` when the latest known is glad or there is none.
 *
 *     glad neutral (none) sur (none)  →  1
 */
export function notMetSince(followUp: FollowUp, initiative: Initiative): number | null {
  return beginningOf(followUp, initiative, isNotMet);
}

/**
 * Since which round (0-based) an initiative is sur: the first round of the row of sur smileys that ends in its latest
 * known one. `null` when the latest known is not sur. It may have been delayed before.
 *
 *     neutral sur (none) sur  →  1
 */
export function surSince(followUp: FollowUp, initiative: Initiative): number | null {
  return beginningOf(followUp, initiative, (rating) => rating === "sur");
}

/** In how many rounds from this one (0-based) on an initiative has a smiley. */
export function ratedRoundsFrom(followUp: FollowUp, initiative: Initiative, from: number): number {
  return ratingsOf(followUp, initiative)
    .slice(from)
    .filter((rating) => rating !== null).length;
}

/** Where the row of such smileys begins that ends in the latest known one; rounds without a smiley do not break it. */
function beginningOf(
  followUp: FollowUp,
  initiative: Initiative,
  isSuch: (rating: Smiley) => boolean,
): number | null {
  let since: number | null = null;
  for (let roundIndex = followUp.latestRated; roundIndex >= 0; roundIndex--) {
    const rating = ratingAt(followUp, initiative, roundIndex);
    if (rating === null) continue;
    if (!isSuch(rating)) return since;
    since = roundIndex;
  }
  return since;
}

/**
 * Since which round (0-based) an initiative is silent: the first of the rounds without a smiley that reach up
 * to the latest one; 0 when it was never rated. `null` when the latest round has a smiley.
 */
export function silentSince(followUp: FollowUp, initiative: Initiative): number | null {
  const latest = followUp.latestRated;
  for (let round = (latestKnown(followUp, initiative)?.roundIndex ?? -1) + 1; round <= latest; round++) {
    if (followUp.union?.hasReported(initiative, round) !== false) return round;
  }
  return null;
}
