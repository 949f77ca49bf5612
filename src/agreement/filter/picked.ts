import type { InitiativeFilter } from "./criteria.ts";

/** A filter names at most so many initiatives one by one: more make its address too long to send. */
export const MOST_PICKED = 60;

/** The filter that admits the initiatives with these ids and no others; `null` where there are too many to name. */
export function pickedFilter(ids: readonly string[]): Partial<InitiativeFilter> | null {
  return ids.length <= MOST_PICKED ? { picked: ids } : null;
}
