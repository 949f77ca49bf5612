import { contradictionsOf } from "../contradictions/findContradictions.ts";
import { type Change, changeBetween } from "../effort/change.ts";
import { type RatingKey, ratingKey } from "../effort/counts.ts";
import { latestRoundIndex, ratingAt } from "../effort/ratings.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { searchInitiatives } from "../search/searchInitiatives.ts";
import type { InitiativeFilter } from "./filter.ts";
import { type Traits, traitsOf } from "./traits.ts";

/** One active criterion of a filter: which part of the filter it comes from and whom it admits. */
export interface Criterion {
  readonly part: keyof InitiativeFilter;
  readonly admits: (initiative: Initiative) => boolean;
}

/** The criteria that a filter really sets; a filter that admits everything has none. */
export function criteriaOf(followUp: FollowUp, filter: InitiativeFilter): readonly Criterion[] {
  const traits = traitsOf(followUp);
  const criteria: Criterion[] = [];
  const add = (part: keyof InitiativeFilter, active: boolean, admits: Criterion["admits"]) => {
    if (active) criteria.push({ part, admits });
  };
  const { delay, query, themes, centres, contributors, funding, economy, measures, standings, within } =
    filter;
  const found = query.trim() === "" ? null : searchInitiatives(followUp, query);
  const has = (admits: (traits: Traits) => boolean) => (initiative: Initiative) => {
    const known = traits.get(initiative);
    return known !== undefined && admits(known);
  };
  const anyOf = <T>(chosen: readonly T[], values: (traits: Traits) => readonly T[]) => {
    const wanted = new Set(chosen);
    return has((known) => values(known).some((value) => wanted.has(value)));
  };

  add("within", within !== null, ({ id }) => within?.has(id) ?? true);
  add("query", found !== null, (initiative) => found?.has(initiative) ?? true);
  add(
    "delay",
    delay !== null,
    has(({ delays }) => delay !== null && delays.includes(delay)),
  );
  add("themes", themes.length > 0, ({ theme }) => themes.includes(theme));
  add(
    "centres",
    centres.length > 0,
    anyOf(centres, (known) => known.centres),
  );
  add(
    "contributors",
    contributors.length > 0,
    anyOf(contributors, (known) => known.contributors),
  );
  add(
    "funding",
    funding.length > 0,
    anyOf(funding, (known) => known.funding),
  );
  const ratingOf = chosenRating(followUp, filter);
  add("smiley", filter.smiley.ratings.length > 0, (initiative) =>
    filter.smiley.ratings.includes(ratingOf(initiative)),
  );
  const changeOf = chosenChange(followUp, filter);
  add("change", filter.change.changes.length > 0, (initiative) =>
    filter.change.changes.includes(changeOf(initiative)),
  );
  add(
    "economy",
    economy.length > 0,
    has((known) => economy.includes(known.economy)),
  );
  add(
    "measures",
    measures.length > 0,
    anyOf(measures, (known) => known.measures),
  );
  add(
    "standings",
    standings.length > 0,
    has((known) => standings.includes(known.standing)),
  );
  add(
    "silent",
    filter.silent,
    has(({ silent }) => silent),
  );
  add("contradictions", filter.contradictions.length > 0, (initiative) =>
    contradictionsOf(followUp, initiative).some(
      ({ rule }) => filter.contradictions.includes("any") || filter.contradictions.includes(rule),
    ),
  );
  return criteria;
}

/** The smiley of each initiative in the round the filter speaks of. */
export function chosenRating(
  followUp: FollowUp,
  { smiley }: InitiativeFilter,
): (initiative: Initiative) => RatingKey {
  const round = roundPlace(followUp, smiley.round, latestRoundIndex(followUp));
  return (initiative) => ratingKey(ratingAt(followUp, initiative, round));
}

/** The change of each initiative between the rounds the filter speaks of. */
export function chosenChange(
  followUp: FollowUp,
  { change }: InitiativeFilter,
): (initiative: Initiative) => Change {
  const to = roundPlace(followUp, change.to, latestRoundIndex(followUp));
  const from = roundPlace(followUp, change.from, to - 1);
  return (initiative) => changeBetween(followUp, initiative, from, to);
}

/** A round's 0-based place; -1, where no initiative has a smiley, for an id the follow-up lacks. */
function roundPlace(followUp: FollowUp, id: string | null, otherwise: number): number {
  return id === null ? otherwise : (followUp.roundIndex.get(id) ?? -1);
}
