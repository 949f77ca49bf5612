/** From the parameters of the worklist's address to the very list it shows: the same on every screen that walks it. */

import { nameId } from "../agreement/centres/centres.ts";
import type { InitiativeFilter } from "../agreement/filter/criteria.ts";
import { filterInitiatives, NO_FILTER } from "../agreement/filter/filter.ts";
import { knownFilter } from "../agreement/filter/knownFilter.ts";
import { pickedFilter } from "../agreement/filter/picked.ts";
import type { FollowUp } from "../agreement/followUp.ts";
import type { Initiative } from "../agreement/format/schema.ts";
import { sortInitiatives } from "../agreement/sorting/sorting.ts";
import { type IgnoredParameter, type RawSearch, type ValuesOf, writeParameters } from "./parameters.ts";
import { initiativesParameters } from "./screens.ts";

/** What the worklist's address says: a filter of initiatives, and how those it admits are laid out. */
export type WorklistValues = ValuesOf<typeof initiativesParameters>;

/** The parameters that narrow the list, without those that lay it out. */
export function filterSearch(filter: InitiativeFilter): RawSearch {
  const keys = Object.keys(NO_FILTER) as readonly (keyof InitiativeFilter)[];
  return writeParameters(initiativesParameters, Object.fromEntries(keys.map((key) => [key, filter[key]])));
}

/**
 * A filter of exactly these initiatives, of which there must be one, so that a number leads to what it counted: the one
 * given where it picks out just them, else their ids; `null` where there are too many for that.
 */
export function filterOfExactly(
  followUp: FollowUp,
  initiatives: Iterable<Initiative>,
  filter: Partial<InitiativeFilter> = {},
): Partial<InitiativeFilter> | null {
  const wanted = new Set(initiatives);
  const found = filterInitiatives(followUp, { ...NO_FILTER, ...filter });
  const isExact = found.length === wanted.size && found.every((initiative) => wanted.has(initiative));
  return isExact ? filter : pickedFilter(Array.from(wanted, ({ id }) => id));
}

/** A group of the list: the id of a committee, a theme or a centre (`null`: nobody is named) and its initiatives. */
export interface WorklistGroup {
  readonly id: string | null;
  readonly initiatives: readonly Initiative[];
}

/**
 * The worklist for the parameters: filtered, sorted, and grouped by committee, theme or centre where they say so. Groups are
 * in the order of their first initiatives, those that name no centre last; an ungrouped list is one group, an
 * empty one none. An initiative with several centres is listed at each of them.
 */
export function worklistGroups(followUp: FollowUp, values: WorklistValues): readonly WorklistGroup[] {
  const sorted = sortInitiatives(followUp, filterInitiatives(followUp, values), values.sorting);
  if (values.grouping === "none") return sorted.length === 0 ? [] : [{ id: null, initiatives: sorted }];
  const groups = new Map<string | null, Initiative[]>();
  const groupIds = groupIdsBy(followUp, values.grouping);
  for (const initiative of sorted) {
    for (const id of groupIds(initiative)) {
      const group = groups.get(id);
      if (group) group.push(initiative);
      else groups.set(id, [initiative]);
    }
  }
  return Array.from(groups, ([id, initiatives]) => ({ id, initiatives })).sort(
    (a, b) => Number(a.id === null) - Number(b.id === null),
  );
}

/** The order of "next" and "previous": each initiative once, at its first place in the list. */
export function worklistOf(followUp: FollowUp, values: WorklistValues): readonly Initiative[] {
  return initiativesIn(worklistGroups(followUp, values));
}

/** The initiatives of the groups; one in several groups is there once. */
export function initiativesIn(groups: readonly WorklistGroup[]): readonly Initiative[] {
  const [first, ...others] = groups;
  if (first !== undefined && others.length === 0) return first.initiatives;
  return [...new Set(groups.flatMap(({ initiatives }) => initiatives))];
}

/**
 * The parameters as far as this follow-up knows what they name, and what it does not: an unknown theme must not
 * empty the list, so it is left out and a notice names it.
 */
export function knownValues(
  followUp: FollowUp,
  values: WorklistValues,
): { readonly values: WorklistValues; readonly ignored: readonly IgnoredParameter[] } {
  const { known, unknown } = knownFilter(followUp, values);
  return {
    values: { ...values, ...known },
    ignored: unknown.map(({ key, ids }) => ({
      name: initiativesParameters[key].name,
      text: ids.join(","),
      why: "unknown-value",
    })),
  };
}

function groupIdsBy(
  { union }: FollowUp,
  by: Exclude<WorklistValues["grouping"], "none">,
): (initiative: Initiative) => Iterable<string | null> {
  if (by === "committee") return ({ id }) => [union?.partOf.get(id)?.id ?? null];
  if (by === "theme") return ({ theme }) => [theme];
  return ({ responsible }) => (responsible.length === 0 ? [null] : new Set(responsible.map(nameId)));
}
