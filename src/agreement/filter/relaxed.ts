import type { FollowUp } from "../followUp.ts";
import { allBits, bothOf, countBoth } from "./bits.ts";
import type { CriterionKey, InitiativeFilter } from "./criteria.ts";
import { activeCriteria } from "./filter.ts";

/** Criteria of a filter, and how many initiatives the others admit without them. */
export interface Relaxed {
  readonly keys: readonly CriterionKey[];
  readonly count: number;
}

/**
 * Which criterion, taken off alone, would let initiatives through, and how many; where none does by itself, which two together, and so
 * on, but never all: what a reader of an empty list wants to know. The most first.
 */
export function relaxed(followUp: FollowUp, filter: InitiativeFilter): readonly Relaxed[] {
  const criteria = activeCriteria(followUp, filter);
  const all = allBits(followUp.initiatives.length);
  for (let size = 1; size === 1 || size < criteria.length; size++) {
    const found = groupsOf(criteria, size).flatMap((taken) => {
      const kept = criteria.filter((one) => !taken.includes(one));
      const admitted = kept.reduce((bits, one) => bothOf(bits, one.admitted), all);
      const count = countBoth(admitted, all);
      return count === 0 ? [] : { keys: taken.map(({ key }) => key), count };
    });
    if (found.length > 0) return found.sort((a, b) => b.count - a.count);
  }
  return [];
}

/** All groups of so many of some things, which stay in their order. */
function groupsOf<T>(things: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return things.flatMap((first, place) =>
    groupsOf(things.slice(place + 1), size - 1).map((others) => [first, ...others]),
  );
}
