import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { changeBetween } from "./change.ts";
import { countSmileys, type MetShare, metShare } from "./counts.ts";
import { ratingAt } from "./ratings.ts";
import type { Rating } from "./smiley.ts";

/** Whole initiatives that moved into or out of the share, by whether they were met on the side they were rated. */
interface RatedMove {
  readonly met: number;
  readonly notMet: number;
}

/**
 * Why a share of met milestones differs between two rounds. The moves account for it without a remainder:
 *
 *     after.met   = before.met   + delivered - slipped - stoppedRated.met                       + startedRated.met
 *     after.rated = before.rated                       - stoppedRated.met - stoppedRated.notMet + startedRated.met + startedRated.notMet
 *
 * `ratedInBoth` compares like with like: what the share would have been had the same initiatives been rated
 * both times. Its movement is what was delivered; the rest of the change comes from who is counted.
 */
export interface ShareChange {
  readonly before: MetShare;
  readonly after: MetShare;
  /** Not met before, met after. */
  readonly delivered: number;
  /** Met before, not met after. */
  readonly slipped: number;
  /** Had a smiley before and has none after: leaves the denominator without anything being delivered. */
  readonly stoppedRated: RatedMove;
  /** Had none before and has one after. */
  readonly startedRated: RatedMove;
  /**
   * How many of those that started had a smiley in some earlier round: how they changed since is told by
   * {@link changeBetween}. The others are rated for the first time.
   */
  readonly ratedAgain: number;
  readonly ratedInBoth: { readonly before: MetShare; readonly after: MetShare };
}

/**
 * Splits the change in the share met from one round to another (0-based, any two) into what was delivered
 * and what merely stopped, or began, being rated. The rule shown to readers under "Sådan læses tallene":
 * a share that rises because a troubled initiative lost its smiley is no progress.
 */
export function shareChange(
  followUp: FollowUp,
  fromRound: number,
  toRound: number,
  initiatives: readonly Initiative[] = followUp.initiatives,
): ShareChange {
  const pairs = initiatives.map((initiative): readonly [Rating, Rating] => [
    ratingAt(followUp, initiative, fromRound),
    ratingAt(followUp, initiative, toRound),
  ]);
  const both = pairs.filter(([before, after]) => before !== null && after !== null);
  const stopped = pairs.filter(([before, after]) => before !== null && after === null);
  const started = pairs.filter(([before, after]) => before === null && after !== null);
  return {
    before: share(pairs, 0),
    after: share(pairs, 1),
    delivered: both.filter(([before, after]) => before !== "glad" && after === "glad").length,
    slipped: both.filter(([before, after]) => before === "glad" && after !== "glad").length,
    stoppedRated: move(share(stopped, 0)),
    startedRated: move(share(started, 1)),
    ratedAgain: initiatives.filter(
      (initiative) =>
        ratingAt(followUp, initiative, fromRound) === null &&
        ratingAt(followUp, initiative, toRound) !== null &&
        changeBetween(followUp, initiative, fromRound, toRound) !== "first-rated",
    ).length,
    ratedInBoth: { before: share(both, 0), after: share(both, 1) },
  };
}

function share(pairs: readonly (readonly [Rating, Rating])[], side: 0 | 1): MetShare {
  return metShare(countSmileys(pairs.map((pair) => pair[side])));
}

function move({ met, rated }: MetShare): RatedMove {
  return { met, notMet: rated - met };
}
