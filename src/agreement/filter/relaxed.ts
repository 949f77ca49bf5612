import type { FollowUp } from "../followUp.ts";
import { hasBit } from "./bits.ts";
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
  const bits = criteria.map((_, at) => 2 ** (criteria.length - 1 - at));
  // An initiative comes through once all criteria that bar it are off: the fewest that bar one are the answer.
  const barred = new Map<number, number>();
  for (let place = 0; place < followUp.initiatives.length; place++) {
    const mask = criteria.reduce(
      (sum, { admitted }, at) => sum + (hasBit(admitted, place) ? 0 : (bits[at] ?? 0)),
      0,
    );
    barred.set(mask, (barred.get(mask) ?? 0) + 1);
  }
  const free = barred.get(0) ?? 0;
  const groups =
    free > 0 ? bits : fewestOf([...barred.keys()]).filter((mask) => isOffered(mask, criteria.length));
  return groups
    .toSorted((a, b) => b - a)
    .map((mask) => ({
      keys: criteria.flatMap(({ key }, at) => ((mask & (bits[at] ?? 0)) === 0 ? [] : [key])),
      count: (barred.get(mask) ?? 0) + free,
    }))
    .sort((a, b) => b.count - a.count);
}

/** The masks of the fewest criteria. */
function fewestOf(masks: readonly number[]): readonly number[] {
  const fewest = Math.min(...masks.map(sizeOf));
  return masks.filter((mask) => sizeOf(mask) === fewest);
}

/** One criterion is offered though it be the only one, several together only where others stay. */
function isOffered(mask: number, criteria: number): boolean {
  return sizeOf(mask) === 1 || sizeOf(mask) < criteria;
}

function sizeOf(mask: number): number {
  return mask.toString(2).replaceAll("0", "").length;
}
