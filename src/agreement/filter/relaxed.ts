import type { FollowUp } from "../followUp.ts";
import type { CriterionKey, InitiativeFilter } from "./criteria.ts";
import { activeKeys, choosing, filterInitiatives } from "./filter.ts";

/** A criterion of a filter, and how many initiatives the others admit without it. */
export interface Relaxed {
  readonly key: CriterionKey;
  readonly count: number;
}

/**
 * Which criterion, taken off alone, would let initiatives through, and how many: what a reader of an empty list wants
 * to know. The most first.
 */
export function relaxed(followUp: FollowUp, filter: InitiativeFilter): readonly Relaxed[] {
  return activeKeys(filter)
    .map((key) => ({
      key,
      count: filterInitiatives(followUp, { ...filter, ...choosing<CriterionKey>(key, []) }).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
