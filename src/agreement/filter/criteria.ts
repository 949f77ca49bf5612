/** Every criterion that a list of initiatives can be filtered by. */

import { centresOf, contributorsOf, fundingOf } from "../centres/centres.ts";
import {
  CONTRADICTION_LEVELS,
  CONTRADICTION_RULES,
  type ContradictionLevel,
  type ContradictionRuleId,
} from "../contradictions/contradiction.ts";
import { contradictionsOf } from "../contradictions/findContradictions.ts";
import { RULES } from "../contradictions/registry.ts";
import { ECONOMY_STATES } from "../economy/state.ts";
import { CHANGES, changeBetween, hasBothRounds } from "../effort/change.ts";
import { RATING_KEYS, ratingKey } from "../effort/counts.ts";
import { DELAY_RULES } from "../effort/delay.ts";
import { ratingAt } from "../effort/ratings.ts";
import { STANDINGS } from "../effort/standing.ts";
import { MEASURES } from "../format/schema.ts";
import { searchInitiatives } from "../search/searchInitiatives.ts";
import type { FilterRounds } from "./comparedRounds.ts";
import { type Facet, oneOf, onlyThose, several, severalIds, words } from "./criterion.ts";

/**
 * The criteria by their keys, which are the same in a filter, in the address's parameters and in the panel. All
 * that are set must hold; within one, any of its choices will do.
 */
export const CRITERIA = {
  /** Delayed by this rule. */
  delay: oneOf(DELAY_RULES, (_, { delays }) => delays),
  standings: several(STANDINGS, (_, { standing }) => [standing]),
  /** Words that must all be found in what the initiative says. */
  query: words(searchInitiatives),
  /** Of these committees, where the follow-up is on a whole agreement. */
  committees: severalIds(
    ({ union }) => idsOf(union?.committees ?? []),
    ({ id }, _, { followUp }) => idsOf([followUp.union?.partOf.get(id) ?? []].flat()),
  ),
  themes: severalIds(
    ({ themes }) => idsOf(themes),
    ({ theme }) => [theme],
  ),
  centres: severalIds(
    (followUp) => idsOf(centresOf(followUp)),
    (_, { centres }) => centres,
  ),
  contributors: severalIds(
    (followUp) => idsOf(contributorsOf(followUp)),
    (_, { contributors }) => contributors,
  ),
  funding: severalIds(
    (followUp) => idsOf(fundingOf(followUp)),
    (_, { funding }) => funding,
  ),
  /** Its smiley in the round that the filter speaks of. */
  smiley: several(RATING_KEYS, (initiative, _, { followUp, rounds }) =>
    followUp.union?.hasRound(initiative, rounds.to) === false
      ? []
      : [ratingKey(ratingAt(followUp, initiative, rounds.to))],
  ),
  /** How it changed between the rounds that the filter speaks of. */
  change: several(CHANGES, (initiative, _, { followUp, rounds: { from, to } }) =>
    hasBothRounds(followUp, initiative, from, to) ? [changeBetween(followUp, initiative, from, to)] : [],
  ),
  economy: several(ECONOMY_STATES, (_, { economy }) => [economy]),
  /** With a figure of one of these measures. */
  measures: several(MEASURES, (_, { measures }) => measures),
  /** Delayed by the default rule, or short of money. */
  deviating: onlyThose((_, { deviating }) => deviating),
  /** Without a smiley in the latest round ("ikke rapporteret"). */
  silent: onlyThose((_, { silent }) => silent),
  /** A contradiction of one of these levels or by one of these rules is about it or quotes it. Too slow to count. */
  contradictions: {
    ...several<ContradictionLevel | ContradictionRuleId>(
      [...CONTRADICTION_LEVELS, ...CONTRADICTION_RULES],
      (initiative, _, { followUp }) =>
        contradictionsOf(followUp, initiative).flatMap(({ rule }) => [RULES[rule].level, rule]),
    ),
    facet: null,
  },
  /** Picked out by another question, such as the part of a chart. */
  picked: {
    ...severalIds(
      ({ initiatives }) => idsOf(initiatives),
      ({ id }) => [id],
    ),
    facet: null,
  },
};

type Criteria = typeof CRITERIA;
export type CriterionKey = keyof Criteria;
export const CRITERION_KEYS = Object.keys(CRITERIA) as readonly CriterionKey[];

/** The single choices of a criterion. */
export type ChoiceOf<Key extends CriterionKey> = ReturnType<Criteria[Key]["chosen"]>[number];

/** The criteria that offer their choices with counts, and what each offers: its choices, and `off` where it has that. */
export type FacetKey = {
  [Key in CriterionKey]: Criteria[Key]["facet"] extends null ? never : Key;
}[CriterionKey];
export type OfferOf<Key extends FacetKey> = Criteria[Key]["facet"] extends Facet<infer Offer> ? Offer : never;

/** Which initiatives a reader wants to see: a value for each criterion, and the rounds that some of them are about. */
export type InitiativeFilter = FilterRounds & { readonly [Key in CriterionKey]: Criteria[Key]["empty"] };

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id);
}
