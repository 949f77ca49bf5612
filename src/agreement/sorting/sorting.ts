/** Sorts lists of initiatives by the keys that a reader chooses. */

import { deviationOf } from "../economy/amounts.ts";
import { ECONOMY_STATES } from "../economy/state.ts";
import { latestRoundIndex } from "../effort/ratings.ts";
import { notMetSince, STANDINGS } from "../effort/standing.ts";
import { traitsOf } from "../filter/traits.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { chairOrder } from "../presentation/agenda.ts";
import { compareNumbers } from "./order.ts";

/**
 * What a list can be sorted by, ascending:
 * - `initiative`: by number as a reader counts, then by title; those without a number last;
 * - `committee`: in the order of their names, where there are several;
 * - `theme`: in the document's order; `centre`: by the names of the responsible centres;
 * - `standing`, `economy`: from best to worst, so that descending shows the worst first;
 * - `deviation`: as a meeting takes them up, see `chairOrder`: off track, worse, missing money by size, and so on;
 * - `delay`: by the number of rounds since it fell behind; `missing`: by the figure, in kroner, that misses most.
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

/** Where an initiative stands by a key; those that tie share a place, and `null` has none: last in either direction. */
type Places = ReadonlyMap<Initiative, number | null>;

/** Cached by follow-up: a list is sorted on every keystroke of a search, and the places never change. */
const placesByFollowUp = new WeakMap<FollowUp, Map<SortKey, Places>>();

/**
 * The initiatives sorted: a new list, in which those that tie keep the order they had. A follow-up's first
 * sorting by a name compares names; all later ones compare numbers.
 */
export function sortInitiatives(
  followUp: FollowUp,
  initiatives: readonly Initiative[],
  sortings: readonly Sorting[],
): readonly Initiative[] {
  const keys = sortings.map(({ key, descending }) => ({ places: placesBy(followUp, key), descending }));
  return [...initiatives].sort((a, b) => {
    for (const { places, descending } of keys) {
      const order = comparePlaces(places.get(a) ?? null, places.get(b) ?? null, descending);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function comparePlaces(a: number | null, b: number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending ? b - a : a - b;
}

function placesBy(followUp: FollowUp, key: SortKey): Places {
  const byKey = placesByFollowUp.get(followUp) ?? new Map<SortKey, Places>();
  placesByFollowUp.set(followUp, byKey);
  const known = byKey.get(key);
  if (known) return known;
  const placeOf = PLACE[key](followUp);
  const places = new Map(followUp.initiatives.map((initiative) => [initiative, placeOf(initiative)]));
  byKey.set(key, places);
  return places;
}

/** Names are Danish whatever language the reader has chosen: "Aa" sorts as "Å". */
const BY_NAME = new Intl.Collator("da", { numeric: true });

const PLACE: Readonly<Record<SortKey, (followUp: FollowUp) => (initiative: Initiative) => number | null>> = {
  initiative: ({ initiatives }) =>
    placeAmong(initiatives, (a, b) => compareNumbers(a, b) || BY_NAME.compare(a.title, b.title)),
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
  centre: ({ initiatives }) =>
    placeAmong(
      initiatives.filter(({ responsible }) => responsible.length > 0),
      (a, b) => BY_NAME.compare(a.responsible.join(", "), b.responsible.join(", ")),
    ),
  standing: (followUp) => (initiative) => {
    const standing = traitsOf(followUp).get(initiative)?.standing;
    return standing === undefined ? null : -STANDINGS.indexOf(standing);
  },
  delay: (followUp) => (initiative) => {
    const since = notMetSince(followUp, initiative);
    return since === null ? null : latestRoundIndex(followUp) + 1 - since;
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
  missing: () => (initiative) => {
    const missing = (initiative.economy?.figures ?? []).flatMap((figure) => deviationOf(figure)?.max ?? []);
    return missing.length === 0 ? null : Math.max(...missing);
  },
};

/** Places by an order; initiatives that are equal by it share one, those that are not among them have none. */
function placeAmong(
  initiatives: readonly Initiative[],
  compare: (a: Initiative, b: Initiative) => number,
): (initiative: Initiative) => number | null {
  const sorted = [...initiatives].sort(compare);
  const places = new Map<Initiative, number>();
  let place = 0;
  for (const [index, initiative] of sorted.entries()) {
    const previous = sorted[index - 1];
    if (previous !== undefined && compare(previous, initiative) !== 0) place = index;
    places.set(initiative, place);
  }
  return (initiative) => places.get(initiative) ?? null;
}
