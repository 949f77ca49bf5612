import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import {
  CRITERIA,
  CRITERION_KEYS,
  type CriterionKey,
  type FacetKey,
  type InitiativeFilter,
  type OfferOf,
} from "./criteria.ts";
import type { Facet } from "./criterion.ts";
import { activeCriteria, contextOf } from "./filter.ts";
import { type Traits, traitsOf } from "./traits.ts";

/**
 * Beside every choice that a criterion offers: how many initiatives would be shown if it were that criterion's
 * only choice and all the others stayed as they are. Choices that would show none are there with 0.
 */
export type FacetCounts = { readonly [Key in FacetKey]: ReadonlyMap<OfferOf<Key>, number> };

/** Counts every choice of every criterion in one pass over the initiatives. */
export function facetCounts(followUp: FollowUp, filter: InitiativeFilter): FacetCounts {
  const context = contextOf(followUp, filter);
  const active = activeCriteria(followUp, filter);
  const counted = CRITERION_KEYS.flatMap((key) => {
    const facet: Facet<string> | null = CRITERIA[key].facet;
    if (facet === null) return [];
    return { key, facet, counts: new Map(facet.choices(followUp).map((choice) => [choice, 0])) };
  });
  for (const [initiative, traits] of traitsOf(followUp)) {
    const failed = failedBy(active, initiative, traits);
    // A choice of one criterion is judged by the others: kept out by two, an initiative counts nowhere; kept out
    // by one, it counts beside the choices of that one alone.
    if (failed === "several") continue;
    for (const { key, facet, counts } of counted) {
      if (failed !== null && failed !== key) continue;
      for (const choice of facet.countsFor(initiative, traits, context)) {
        counts.set(choice, (counts.get(choice) ?? 0) + 1);
      }
    }
  }
  return Object.fromEntries(counted.map(({ key, counts }) => [key, counts])) as unknown as FacetCounts;
}

/** Which criterion keeps an initiative out: `null` when none does. */
function failedBy(
  active: ReturnType<typeof activeCriteria>,
  initiative: Initiative,
  traits: Traits,
): CriterionKey | "several" | null {
  let failed: CriterionKey | null = null;
  for (const { key, admits } of active) {
    if (admits(initiative, traits)) continue;
    if (failed !== null) return "several";
    failed = key;
  }
  return failed;
}
