/** From the parameters of the worklist's address to the very list it shows: the same on every screen that walks it. */

import { centresOf, contributorsOf, fundingOf, rememberedNameIds } from "../agreement/centres/centres.ts";
import { filterInitiatives, type InitiativeFilter } from "../agreement/filter/filter.ts";
import type { FollowUp } from "../agreement/followUp.ts";
import type { Initiative } from "../agreement/format/schema.ts";
import { sortInitiatives } from "../agreement/sorting/sorting.ts";
import { type IgnoredParameter, type RawSearch, type ValuesOf, writeParameters } from "./parameters.ts";
import { initiativesParameters } from "./screens.ts";

export type WorklistValues = ValuesOf<typeof initiativesParameters>;

/** The parameters that say which initiatives the list holds; the others only say how it is laid out. */
export type WorklistFilter = Omit<WorklistValues, "sorting" | "grouping" | "columns" | "pinned" | "density">;

/** Every filter off. */
export const NO_WORKLIST_FILTER: WorklistFilter = {
  delay: "off",
  standings: [],
  query: "",
  themes: [],
  centres: [],
  contributors: [],
  funding: [],
  round: null,
  smiley: [],
  since: null,
  change: [],
  economy: [],
  measures: [],
  silent: false,
  contradictions: [],
  picked: [],
};

/** The filter that the parameters describe. */
export function filterOf(values: WorklistFilter): InitiativeFilter {
  return {
    delay: values.delay === "off" ? null : values.delay,
    query: values.query,
    themes: values.themes,
    centres: values.centres,
    contributors: values.contributors,
    funding: values.funding,
    smiley: { round: values.round, ratings: values.smiley },
    change: { from: values.since, to: values.round, changes: values.change },
    economy: values.economy,
    measures: values.measures,
    standings: values.standings,
    silent: values.silent,
    contradictions: values.contradictions,
    within: values.picked.length === 0 ? null : new Set(values.picked),
  };
}

/**
 * The parameters of a list that holds exactly these initiatives, of which there must be one, so that a number leads
 * to what it counted: the filter where it picks out just them, else their ids.
 */
export function searchForExactly(
  followUp: FollowUp,
  initiatives: Iterable<Initiative>,
  filter: Partial<WorklistFilter> = {},
): RawSearch {
  const wanted = new Set(initiatives);
  const found = filterInitiatives(followUp, filterOf({ ...NO_WORKLIST_FILTER, ...filter }));
  const isExact = found.length === wanted.size && found.every((initiative) => wanted.has(initiative));
  const ids = Array.from(wanted, ({ id }) => id);
  return writeParameters(initiativesParameters, isExact ? filter : { picked: ids });
}

/** A group of the list: the id of a theme or a centre (`null`: nobody is named) and its initiatives. */
export interface WorklistGroup {
  readonly id: string | null;
  readonly initiatives: readonly Initiative[];
}

/**
 * What the parameters ask for, as it is shown: sorted, and by theme or centre where they say so. Groups stand
 * in the order of their first initiatives, those that name no centre last; an ungrouped list is one group, an
 * empty one none. An initiative with several centres stands in full at each of them.
 */
export function worklistGroups(followUp: FollowUp, values: WorklistValues): readonly WorklistGroup[] {
  const sorted = sortInitiatives(followUp, filterInitiatives(followUp, filterOf(values)), values.sorting);
  const groups = new Map<string | null, Initiative[]>();
  const groupIds = groupIdsBy(values.grouping);
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

/** The list as one walks it, from the first to the last: each initiative once, where it first stands. */
export function worklistOf(followUp: FollowUp, values: WorklistValues): readonly Initiative[] {
  return [...new Set(worklistGroups(followUp, values).flatMap(({ initiatives }) => initiatives))];
}

/**
 * The parameters as far as this follow-up knows what they name, and what it does not: an unknown theme must
 * not empty the list, it is left out and said.
 */
export function knownValues(
  followUp: FollowUp,
  values: WorklistValues,
): { readonly values: WorklistValues; readonly ignored: readonly IgnoredParameter[] } {
  const ignored: IgnoredParameter[] = [];
  const ignore = (key: Named | "round" | "since", text: string) =>
    ignored.push({ name: initiativesParameters[key].name, text, why: "unknown-value" });
  type Named = "themes" | "centres" | "contributors" | "funding" | "picked";
  const known = (key: Named, ids: { readonly has: (id: string) => boolean }) => {
    const unknown = values[key].filter((id) => !ids.has(id));
    if (unknown.length === 0) return values[key];
    ignore(key, unknown.join(","));
    return values[key].filter((id) => ids.has(id));
  };
  const knownRound = (key: "round" | "since") => {
    const id = values[key];
    if (id === null || followUp.roundIndex.has(id)) return id;
    ignore(key, id);
    return null;
  };
  return {
    values: {
      ...values,
      themes: known("themes", followUp.themeById),
      centres: known("centres", idsOf(centresOf(followUp))),
      contributors: known("contributors", idsOf(contributorsOf(followUp))),
      funding: known("funding", idsOf(fundingOf(followUp))),
      picked: known("picked", followUp.initiativeById),
      round: knownRound("round"),
      since: knownRound("since"),
    },
    ignored,
  };
}

function groupIdsBy(by: WorklistValues["grouping"]): (initiative: Initiative) => Iterable<string | null> {
  if (by === "theme") return ({ theme }) => [theme];
  if (by === "none") return () => [null];
  const idOf = rememberedNameIds();
  return ({ responsible }) => (responsible.length === 0 ? [null] : new Set(responsible.map(idOf)));
}

function idsOf(named: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(named.map(({ id }) => id));
}
