import { deviatingInitiatives } from "./deviations.ts";
import { type EconomyTotal, savingsTotal } from "./economy/totals.ts";
import { countNewlySur, groupByChange } from "./effort/change.ts";
import { countByRound, countSmileys, type MetShare, metShare, type SmileyCounts } from "./effort/counts.ts";
import { countDelayed } from "./effort/delay.ts";
import { initiativesByStanding, latestKnown } from "./effort/standing.ts";
import type { FollowUp } from "./followUp.ts";
import type { Initiative } from "./format/schema.ts";
import { memoized } from "./memoized.ts";

/** How many milestones of the latest round are met. */
export interface MetFigure {
  /** The round's name, as the document has it. */
  readonly round: string;
  readonly counts: SmileyCounts;
  readonly share: MetShare;
  /** The same of the round before; `null` where there is only one round. */
  readonly before: MetShare | null;
}

/** How many initiatives are delayed by the default rule. */
export interface DelayedFigure {
  /** `null` where no initiative was ever rated: nobody knows. */
  readonly delayed: number | null;
  /** How many initiatives there are. */
  readonly total: number;
  /** How many of the delayed are off track. */
  readonly offTrack: number;
  /** The delayed, and those that are only short of money. */
  readonly deviating: readonly Initiative[];
  /** The latest known smiley of each initiative, counted. */
  readonly latestKnown: SmileyCounts;
}

/** How many initiatives changed between the last two rounds. */
export interface MovedFigure {
  /** The name of the last round but one, as the document has it. */
  readonly before: string;
  /** How many initiatives have a smiley in one of the two rounds at least; of none of the others is anything known. */
  readonly rated: number;
  readonly total: number;
  readonly worse: number;
  /** How many of the worse are sur now. */
  readonly newlySur: number;
  readonly better: number;
  /** Had a smiley in the round before and have none in the latest. */
  readonly noLongerRated: number;
  /** Have no smiley in the latest round, those that are no longer rated among them. */
  readonly unrated: number;
}

/** The four figures that answer "how does it stand?". */
export interface KeyFigures {
  readonly met: MetFigure;
  readonly delayed: DelayedFigure;
  /** See {@link savingsTotal} for when there is none. */
  readonly savings: EconomyTotal | null;
  /** `null` where there is only one round. */
  readonly moved: MovedFigure | null;
}

/** The key figures of a follow-up. Every screen that shows them takes them from here. */
export function keyFigures(followUp: FollowUp): KeyFigures {
  return {
    met: metFigure(followUp),
    delayed: delayedFigure(followUp),
    savings: savingsTotal(followUp),
    moved: movedFigure(followUp),
  };
}

function metFigure(followUp: FollowUp): MetFigure {
  const latest = followUp.latestRated;
  const byRound = countByRound(followUp);
  const counts = byRound[latest] ?? countSmileys([]);
  const before = byRound[latest - 1];
  return {
    round: followUp.rounds[latest]?.label ?? "",
    counts,
    share: metShare(counts),
    before: before === undefined ? null : metShare(before),
  };
}

const delayedFigure = memoized((followUp): DelayedFigure => {
  const { initiatives } = followUp;
  return {
    delayed: countDelayed(followUp),
    total: initiatives.length,
    // By the default rule whoever is off track is delayed.
    offTrack: initiativesByStanding(followUp)["off-track"].length,
    deviating: deviatingInitiatives(followUp),
    latestKnown: countSmileys(
      initiatives.map((initiative) => latestKnown(followUp, initiative)?.rating ?? null),
    ),
  };
});

const movedFigure = memoized((followUp): MovedFigure | null => {
  const latest = followUp.latestRated;
  const before = followUp.rounds[latest - 1];
  if (before === undefined) return null;
  const changes = groupByChange(followUp, latest - 1, latest);
  const total = Object.values(changes).reduce((sum, group) => sum + group.length, 0);
  return {
    before: before.label,
    rated: total - changes.unrated.length,
    total,
    worse: changes.worse.length,
    newlySur: countNewlySur(followUp, changes.worse, latest - 1, latest),
    better: changes.better.length,
    noLongerRated: changes["no-longer-rated"].length,
    unrated: changes["no-longer-rated"].length + changes.unrated.length,
  };
});

/** What {@link keyFigures} takes long for in a large follow-up, each part by itself. */
export const KEY_FIGURE_PARTS = [countByRound, deviatingInitiatives, delayedFigure, movedFigure] as const;
