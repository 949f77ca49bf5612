/** Which initiatives a meeting discusses, why, and in which order. More than those that deviate, see `deviations`. */

import { mismatchesOf } from "../contradictions/findContradictions.ts";
import { isShortOfMoney } from "../deviations.ts";
import { economyRows } from "../economy/rows.ts";
import { changeBetween } from "../effort/change.ts";
import { STANDINGS, silentSince, standingOf } from "../effort/standing.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { memoized } from "../memoized.ts";

/**
 * Why an initiative is on the agenda, in the order a chair takes them up; it may have several reasons:
 * - `off-track`: its latest known smiley is sur;
 * - `worse`: its smiley is worse than in the round before;
 * - `money`: an amount is worse than agreed, or its economy smiley is sur;
 * - `behind`: its latest known smiley is neutral;
 * - `silent`: it has no smiley in the latest round;
 * - `contradiction`: two things that the document says of it do not fit together (not every gap or wording).
 */
export const AGENDA_REASONS = ["off-track", "worse", "money", "behind", "silent", "contradiction"] as const;
export type AgendaReason = (typeof AGENDA_REASONS)[number];

const APPLIES: Readonly<Record<AgendaReason, (followUp: FollowUp, initiative: Initiative) => boolean>> = {
  "off-track": (followUp, initiative) => standingOf(followUp, initiative) === "off-track",
  worse: (followUp, initiative) => {
    const latest = followUp.latestRated;
    return changeBetween(followUp, initiative, latest - 1, latest) === "worse";
  },
  money: isShortOfMoney,
  behind: (followUp, initiative) => standingOf(followUp, initiative) === "behind",
  silent: (followUp, initiative) => silentSince(followUp, initiative) !== null,
  contradiction: (followUp, initiative) => mismatchesOf(followUp, initiative).length > 0,
};

/** The reasons why an initiative is on the agenda, the first deciding its place; empty when it is not. */
export function agendaReasons(followUp: FollowUp, initiative: Initiative): readonly AgendaReason[] {
  return AGENDA_REASONS.filter((reason) => APPLIES[reason](followUp, initiative));
}

/** The reason that decides an initiative's place; `null` when it is not on the agenda. It reads texts only where all else is well. */
function firstReason(followUp: FollowUp, initiative: Initiative): AgendaReason | null {
  return AGENDA_REASONS.find((reason) => APPLIES[reason](followUp, initiative)) ?? null;
}

/** True where {@link agendaReasons} has any, without looking for all. */
export function isOnAgenda(followUp: FollowUp, initiative: Initiative): boolean {
  return placeOf(followUp, initiative).reason < AGENDA_REASONS.length;
}

/**
 * The initiatives as a chair takes them up, the one order of deviations in slides, handout and wall: by their first reason;
 * of those off track what got worse in the latest round first, of those short of money the one that misses most, otherwise
 * the worst standing first, then as they stood; those that are not on the agenda come last. A new list.
 *
 * Of a whole agreement, those that tie stand by turns of their committees, the one with most of them first: else the first
 * of a long list would all be of the committee whose name comes first.
 */
export function chairOrder(followUp: FollowUp, initiatives: readonly Initiative[]): readonly Initiative[] {
  const ordered = initiatives
    .map((initiative) => ({ initiative, place: placeOf(followUp, initiative) }))
    .sort((a, b) => comparePlaces(a.place, b.place));
  const { union } = followUp;
  if (union === undefined) return ordered.map(({ initiative }) => initiative);
  return tiesIn(ordered).flatMap((tied) =>
    tied[0] === undefined || !isOnAgenda(followUp, tied[0])
      ? tied
      : byTurns([...Map.groupBy(tied, ({ id }) => union.partOf.get(id)).values()]),
  );
}

function comparePlaces(a: Place, b: Place): number {
  return a.reason - b.reason || a.before - b.before || b.missing - a.missing || a.standing - b.standing;
}

/** What is in its order, cut where two that follow each other do not tie. */
function tiesIn(ordered: readonly Placed[]): readonly Initiative[][] {
  const ties: Initiative[][] = [];
  for (const [index, { initiative, place }] of ordered.entries()) {
    const before = ordered[index - 1];
    const last = ties.at(-1);
    if (last !== undefined && before !== undefined && comparePlaces(before.place, place) === 0)
      last.push(initiative);
    else ties.push([initiative]);
  }
  return ties;
}

/** The first of each group, then the second of each, and so on, the largest group first. */
function byTurns<Item>(groups: readonly (readonly Item[])[]): readonly Item[] {
  const largestFirst = groups.toSorted((a, b) => b.length - a.length);
  const turns = largestFirst[0]?.length ?? 0;
  return Array.from({ length: turns }, (_, turn) =>
    largestFirst.flatMap((group) => group[turn] ?? []),
  ).flat();
}

/** True where {@link chairOrder} of all initiatives reads no more texts. */
export function isChairOrderKnown(followUp: FollowUp): boolean {
  return knownPlaces(followUp).size === followUp.initiatives.length;
}

/** Works out what {@link chairOrder} of all initiatives needs, one initiative a step. */
export function* chairOrderSteps(followUp: FollowUp): Generator<void, void> {
  for (const initiative of followUp.initiatives) {
    placeOf(followUp, initiative);
    yield;
  }
}

/** Where the agenda puts an initiative among others: what decides first comes first. */
interface Place {
  readonly reason: number;
  /** 0 for what is newly off track, 1 for what was so before. */
  readonly before: number;
  readonly missing: number;
  readonly standing: number;
}

interface Placed {
  readonly initiative: Initiative;
  readonly place: Place;
}

/** Those known so far: the texts of an initiative where all else is well take most of a millisecond to read. */
const knownPlaces = memoized(() => new Map<Initiative, Place>());

function placeOf(followUp: FollowUp, initiative: Initiative): Place {
  const known = knownPlaces(followUp);
  const place = known.get(initiative) ?? findPlace(followUp, initiative);
  known.set(initiative, place);
  return place;
}

function findPlace(followUp: FollowUp, initiative: Initiative): Place {
  const first = firstReason(followUp, initiative);
  return {
    reason: first === null ? AGENDA_REASONS.length : AGENDA_REASONS.indexOf(first),
    before: first === "off-track" && !APPLIES.worse(followUp, initiative) ? 1 : 0,
    missing: first === "money" ? largestShortfall(followUp, initiative) : 0,
    standing: STANDINGS.indexOf(standingOf(followUp, initiative)),
  };
}

/** The most that one of its amounts is short of, in whole kroner: amounts of different kinds are not added. */
function largestShortfall(followUp: FollowUp, initiative: Initiative): number {
  const shortfalls = economyRows(followUp, [initiative]).map(({ deviation }) => deviation?.max ?? 0);
  return Math.max(0, ...shortfalls);
}
