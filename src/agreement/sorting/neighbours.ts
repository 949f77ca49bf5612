import type { Initiative } from "../format/schema.ts";

/** An initiative's place in a list, 0-based, with those beside it; `null` at either end. */
export interface Neighbours {
  readonly index: number;
  readonly previous: Initiative | null;
  readonly next: Initiative | null;
}

/**
 * Who stands before and after an initiative in the list a reader came from (filtered and sorted as it was
 * there). `null` when the list does not contain it, for example after following a link with another filter.
 */
export function neighboursIn(list: readonly Initiative[], id: string): Neighbours | null {
  const index = list.findIndex((initiative) => initiative.id === id);
  if (index < 0) return null;
  return { index, previous: list[index - 1] ?? null, next: list[index + 1] ?? null };
}
