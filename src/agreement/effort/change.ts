import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { grouped } from "../grouped.ts";
import { memoized } from "../memoized.ts";
import { ratingAt } from "./ratings.ts";
import { type Rating, SMILEYS } from "./smiley.ts";
import { latestKnown } from "./standing.ts";

/**
 * What can happen between two rounds; each initiative has exactly one. It is measured from the last known smiley at or
 * before the earlier round: a round without a smiley does not make a later sur smiley the first.
 *
 * `no-longer-rated` had a smiley in the earlier round itself and has none in the later; `unrated` has none in either,
 * whatever it had before. The two together are without a smiley in the later round.
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

/** A smiley, or none, and the round (0-based) it stands for. */
export interface RoundRating {
  readonly rating: Rating;
  readonly roundIndex: number;
}

/**
 * What a change from one round to another is measured by: the smiley of the later round and, for the earlier, the last
 * known at or before it with the round it is from. Where the later round has no smiley, the earlier speaks for itself.
 */
export function comparedRatings(
  followUp: FollowUp,
  initiative: Initiative,
  fromRound: number,
  toRound: number,
): { readonly from: RoundRating; readonly to: RoundRating } {
  const inRound = (roundIndex: number) => ({
    rating: ratingAt(followUp, initiative, roundIndex),
    roundIndex,
  });
  const later = inRound(Math.max(fromRound, toRound));
  const earlierRound = Math.min(fromRound, toRound);
  const known = later.rating === null ? null : latestKnown(followUp, initiative, earlierRound);
  const earlier = known ?? inRound(earlierRound);
  return fromRound > toRound ? { from: later, to: earlier } : { from: earlier, to: later };
}

/** How one initiative changed from one round to another: 0-based, any two, in either direction. */
export function changeBetween(
  followUp: FollowUp,
  initiative: Initiative,
  fromRound: number,
  toRound: number,
): Change {
  const { from, to } = comparedRatings(followUp, initiative, fromRound, toRound);
  return changeOf(from.rating, to.rating);
}

/** True when an initiative got worse from one round to another and is sur in that other. */
export function isNewlySur(
  followUp: FollowUp,
  initiative: Initiative,
  fromRound: number,
  toRound: number,
): boolean {
  const { from, to } = comparedRatings(followUp, initiative, fromRound, toRound);
  return to.rating === "sur" && changeOf(from.rating, to.rating) === "worse";
}

/** How many of the initiatives that got worse are sur now. */
export function countNewlySur(
  followUp: FollowUp,
  initiatives: readonly Initiative[],
  fromRound: number,
  toRound: number,
): number {
  return initiatives.filter((initiative) => isNewlySur(followUp, initiative, fromRound, toRound)).length;
}

/** False where the initiative's committee lacks one of the two rounds, or has not come to it: then nothing can be compared. */
export function hasBothRounds(
  { union }: FollowUp,
  initiative: Initiative,
  from: number,
  to: number,
): boolean {
  return union === undefined || (union.hasReported(initiative, from) && union.hasReported(initiative, to));
}

/**
 * The initiatives by how they changed from one round to another, each list in the document's order. Those that cannot be
 * compared are in none, see {@link hasBothRounds}.
 */
export function groupByChange(followUp: FollowUp, fromRound: number, toRound: number): ChangeGroups {
  const known = knownGroups(followUp);
  const rounds = `${fromRound} ${toRound}`;
  const groups = known.get(rounds) ?? groupsOf(followUp, fromRound, toRound);
  // The last one asked for is enough: a screen asks at two places.
  known.clear();
  known.set(rounds, groups);
  return groups;
}

type ChangeGroups = Readonly<Record<Change, readonly Initiative[]>>;

const knownGroups = memoized(() => new Map<string, ChangeGroups>());

function groupsOf(followUp: FollowUp, fromRound: number, toRound: number): ChangeGroups {
  return grouped(
    CHANGES,
    followUp.initiatives.filter((initiative) => hasBothRounds(followUp, initiative, fromRound, toRound)),
    (initiative) => changeBetween(followUp, initiative, fromRound, toRound),
  );
}
