/** Sorts lists of initiatives by the keys that a reader chooses. */

import { compareNames } from "../danish/compareNames.ts";
import { deviationOf } from "../economy/amounts.ts";
import { ECONOMY_STATES } from "../economy/state.ts";
import { notMetSince, STANDINGS } from "../effort/standing.ts";
import { traitsOf } from "../filter/traits.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { memoizedFor } from "../memoized.ts";
import { chairOrder } from "../presentation/agenda.ts";
import { compareNumbers, plainNumber } from "./order.ts";

/**
 * What a list can be sorted by, ascending:
 * - `initiative`: by number as a reader counts, then by title; those without a number last;
 * - `committee`: in the order of their names, where there are several;
 * - `theme`: in the document's order; `centre`: by the names of the responsible centres;
 * - `standing`, `economy`: from best to worst, so that descending shows the worst first;
 * - `deviation`: as a meeting takes them up, see `chairOrder`: off track, worse, missing money by size, and so on;
 * - `delay`: by the number of rounds since it fell behind; `missing`: by the figure, in kroner, that misses most;
 *   what misses an amount that nobody knows comes after all that miss a known one, and before all that miss none.
 */
export const SORT_KEYS = [
  "initiative",
  "committee",
  "theme",
  "centre",
  "standing",
  "delay",
  "economy",
  "missing",
  "deviation",
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** One key and its direction; the first of several decides, the next where it ties. */
export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

/**
 * Where initiatives stand by a key, 0-based and without gaps: those that tie share a rank, those that have none are not
 * there, and are last in either direction.
 */
interface Ranks {
  readonly of: ReadonlyMap<Initiative, number>;
  readonly count: number;
}

/**
 * The initiatives sorted; those that tie keep the order they had. A follow-up's first sorting by a key compares values; all
 * later ones put each initiative in its place and compare nothing.
 */
export function sortInitiatives(
  followUp: FollowUp,
  initiatives: readonly Initiative[],
  sortings: readonly Sorting[],
): readonly Initiative[] {
  // By the last key first: each later pass keeps the order of the one before where it ties.
  return sortings.reduceRight(
    (list, { key, descending }) => sortByRank(list, ranksBy(followUp, key), descending),
    initiatives,
  );
}

/** By counting how many have each rank, and so where the first of each belongs. */
function sortByRank(
  initiatives: readonly Initiative[],
  { of, count }: Ranks,
  descending: boolean,
): readonly Initiative[] {
  const ranks = Int32Array.from(initiatives, (initiative) => {
    const rank = of.get(initiative) ?? count;
    return descending && rank < count ? count - 1 - rank : rank;
  });
  const next = new Int32Array(count + 2);
  for (const rank of ranks) next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  for (let rank = 0; rank < count; rank++) next[rank + 1] = (next[rank + 1] ?? 0) + (next[rank] ?? 0);
  const sorted = [...initiatives];
  for (const [index, initiative] of initiatives.entries()) {
    const rank = ranks[index] ?? count;
    const place = next[rank] ?? 0;
    sorted[place] = initiative;
    next[rank] = place + 1;
  }
  return sorted;
}

/** A list is sorted on every keystroke of a search, and the ranks never change. */
const ranksBy = memoizedFor(
  (followUp, key: SortKey): Ranks =>
    key in ORDER
      ? ORDER[key as keyof typeof ORDER](followUp)
      : ranksByPlace(followUp.initiatives, PLACE[key as keyof typeof PLACE](followUp)),
);

function ranksByPlace(
  initiatives: readonly Initiative[],
  placeOf: (initiative: Initiative) => number | null,
): Ranks {
  const placed = initiatives.flatMap((initiative) => {
    const place = placeOf(initiative);
    return place === null ? [] : [{ initiative, place }];
  });
  placed.sort((a, b) => a.place - b.place);
  return ranksInOrder(placed, (a, b) => a.place === b.place);
}

/** The ranks of what is in its order. */
function ranksInOrder<Placed extends { readonly initiative: Initiative }>(
  ordered: readonly Placed[],
  isAlike: (a: Placed, b: Placed) => boolean,
): Ranks {
  const of = new Map<Initiative, number>();
  let rank = -1;
  let previous: Placed | undefined;
  for (const placed of ordered) {
    if (previous === undefined || !isAlike(previous, placed)) rank++;
    of.set(placed.initiative, rank);
    previous = placed;
  }
  return { of, count: rank + 1 };
}

/** Sorted by comparing one with another. */
const ORDER = {
  initiative: ({ initiatives }: FollowUp) =>
    ranksAmong(
      initiatives,
      ({ number }) => plainNumber(number),
      (a, b) => compareNumbers(a, b) || compareNames(a.title, b.title),
    ),
  centre: ({ initiatives }: FollowUp) =>
    ranksAmong(
      initiatives.filter(({ responsible }) => responsible.length > 0),
      () => null,
      (a, b) => compareNames(a.responsible.join(", "), b.responsible.join(", ")),
    ),
};

/** Sorted by a number that each has by itself. */
const PLACE: Readonly<
  Record<
    Exclude<SortKey, keyof typeof ORDER>,
    (followUp: FollowUp) => (initiative: Initiative) => number | null
  >
> = {
  committee: ({ union }) => {
    const places = new Map(union?.committees.map((part, index) => [part, index]));
    return ({ id }) => {
      const part = union?.partOf.get(id);
      return (part && places.get(part)) ?? null;
    };
  },
  theme: ({ themes }) => {
    const places = new Map(themes.map(({ id }, index) => [id, index]));
    return ({ theme }) => places.get(theme) ?? null;
  },
  standing: (followUp) => (initiative) => {
    const standing = traitsOf(followUp).get(initiative)?.standing;
    return standing === undefined ? null : -STANDINGS.indexOf(standing);
  },
  delay: (followUp) => (initiative) => {
    const since = notMetSince(followUp, initiative);
    return since === null ? null : followUp.latestRated + 1 - since;
  },
  economy: (followUp) => (initiative) => {
    const economy = traitsOf(followUp).get(initiative)?.economy;
    return economy === undefined || economy === "none" ? null : -ECONOMY_STATES.indexOf(economy);
  },
  deviation: (followUp) => {
    const ordered = chairOrder(followUp, followUp.initiatives);
    const places = new Map(ordered.map((initiative, place) => [initiative, place]));
    return (initiative) => places.get(initiative) ?? null;
  },
  missing: (followUp) => (initiative) => {
    const missing = (initiative.economy?.figures ?? []).flatMap((figure) => deviationOf(figure)?.max ?? []);
    const most = missing.length === 0 ? null : Math.max(...missing);
    const isUnknown = (most ?? 0) <= 0 && traitsOf(followUp).get(initiative)?.isShortfallUnknown === true;
    return isUnknown ? UNKNOWN_SHORTFALL : most;
  },
};

/** What nobody can put a figure on stands beside what is missing, and above what is as agreed. Kroner. */
const UNKNOWN_SHORTFALL = 0.5;

/**
 * Ranks by an order; initiatives that are equal by it share one. Where two have keys that differ, these alone decide: numbers
 * are compared far sooner than texts.
 */
function ranksAmong(
  initiatives: readonly Initiative[],
  keyOf: (initiative: Initiative) => number | null,
  compare: (a: Initiative, b: Initiative) => number,
): Ranks {
  const keyed = initiatives.map((initiative) => ({ initiative, key: keyOf(initiative) }));
  const compareKeyed = (a: (typeof keyed)[number], b: (typeof keyed)[number]) =>
    a.key !== null && b.key !== null && a.key !== b.key ? a.key - b.key : compare(a.initiative, b.initiative);
  keyed.sort(compareKeyed);
  return ranksInOrder(keyed, (a, b) => compareKeyed(a, b) === 0);
}
