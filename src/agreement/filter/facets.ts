import type { FollowUp } from "../followUp.ts";
import { allBits, bothOf, countBoth } from "./bits.ts";
import { choiceSets } from "./choiceSets.ts";
import {
  CRITERION_KEYS,
  type CriterionKey,
  type FacetKey,
  type InitiativeFilter,
  type OfferOf,
} from "./criteria.ts";
import { activeCriteria, contextOf } from "./filter.ts";

/**
 * Beside every choice that a criterion offers: how many initiatives would be shown if it were that criterion's
 * only choice and all the others stayed as they are. Choices that would show none are there with 0.
 */
export type FacetCounts = { readonly [Key in FacetKey]: ReadonlyMap<OfferOf<Key>, number> };

/** Counts every choice of every criterion. A choice of one criterion is judged by all the others. */
export function facetCounts(followUp: FollowUp, filter: InitiativeFilter): FacetCounts {
  const context = contextOf(followUp, filter);
  const active = activeCriteria(followUp, filter);
  const everyone = allBits(followUp.initiatives.length);
  const admittedBut = (key: CriterionKey | null) =>
    active.reduce((bits, one) => (one.key === key ? bits : bothOf(bits, one.admitted)), everyone);
  const byAll = admittedBut(null);
  const counted = CRITERION_KEYS.flatMap((key) => {
    const sets = choiceSets(context, key);
    if (sets === null) return [];
    const admitted = active.some((one) => one.key === key) ? admittedBut(key) : byAll;
    return [[key, new Map(Array.from(sets, ([choice, bits]) => [choice, countBoth(bits, admitted)]))]];
  });
  return Object.fromEntries(counted) as unknown as FacetCounts;
}
