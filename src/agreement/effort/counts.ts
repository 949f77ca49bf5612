/**
 * How many smileys of each kind, and the shares that follow. "A blank is not green": a share is never a
 * bare number, it carries what it is a share of and how many were not rated at all.
 */
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { memoized } from "../memoized.ts";
import { ratingAt } from "./ratings.ts";
import { type Rating, SMILEYS } from "./smiley.ts";

/** What a cell can hold: the document's smileys from best to worst, and the named state of having none. */
export const RATING_KEYS = [...SMILEYS, "none"] as const;
export type RatingKey = (typeof RATING_KEYS)[number];

/** The name of a rating where `null` is impossible: as a key of a record, in a URL or a filter. */
export function ratingKey(rating: Rating): RatingKey {
  return rating ?? "none";
}

export type SmileyCounts = Readonly<Record<RatingKey, number>>;

/** Some of what was rated, of all there is: `met` of `rated`; `total - rated` have no smiley. */
export interface MetShare {
  readonly met: number;
  readonly rated: number;
  readonly total: number;
}

/** Counts any ratings: a row, a column or a block of a heatmap. Nothing rated gives zeros. */
export function countSmileys(ratings: Iterable<Rating>): SmileyCounts {
  const counts = { glad: 0, neutral: 0, sur: 0, none: 0 };
  for (const rating of ratings) counts[ratingKey(rating)] += 1;
  return counts;
}

/** The milestones that `initiatives` have, by smiley; a round without one counts for nothing. */
export function countMilestones(initiatives: readonly Initiative[]): SmileyCounts {
  return countSmileys(initiatives.flatMap(({ milestones }) => milestones.map(({ smiley }) => smiley)));
}

/**
 * `[i]` counts the smileys that `initiatives` have in `followUp.rounds[i]`; each adds up to the number of those whose
 * committee has that round.
 */
export function countByRound(
  followUp: FollowUp,
  initiatives: readonly Initiative[] = followUp.initiatives,
): readonly SmileyCounts[] {
  return initiatives === followUp.initiatives ? countWhole(followUp) : countSome(followUp, initiatives);
}

const countWhole = memoized((followUp) => countSome(followUp, followUp.initiatives));

function countSome(followUp: FollowUp, initiatives: readonly Initiative[]): readonly SmileyCounts[] {
  const counts = followUp.rounds.map(() => ({ glad: 0, neutral: 0, sur: 0, none: 0 }));
  for (const initiative of initiatives) {
    for (const [roundIndex, count] of counts.entries()) {
      if (followUp.union?.hasRound(initiative, roundIndex) !== false)
        count[ratingKey(ratingAt(followUp, initiative, roundIndex))] += 1;
    }
  }
  return counts;
}

/** Theme id to its counts by round: the cells of the theme × round heatmap, in the document's order. */
export const countByThemeAndRound = memoized(
  (followUp): ReadonlyMap<string, readonly SmileyCounts[]> =>
    new Map(
      followUp.themes.map((theme) => [
        theme.id,
        countByRound(followUp, followUp.initiativesByTheme.get(theme.id) ?? []),
      ]),
    ),
);

/** How many have a smiley at all: the denominator of every share. */
export function ratedCount(counts: SmileyCounts): number {
  return counts.glad + counts.neutral + counts.sur;
}

/** How many were rated and not met (neutral or sur). */
export function notMetCount(counts: SmileyCounts): number {
  return counts.neutral + counts.sur;
}

/** The share met with its denominator, as data: "19 glade af 25 vurderede (7 af 32 ikke vurderet)". */
export function metShare(counts: SmileyCounts): MetShare {
  const rated = ratedCount(counts);
  return { met: counts.glad, rated, total: rated + counts.none };
}

/** The worst smiley among those counted; `null` when none is rated. */
export function worstRating(counts: SmileyCounts): Rating {
  return SMILEYS.findLast((smiley) => counts[smiley] > 0) ?? null;
}
