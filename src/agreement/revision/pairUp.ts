/** What two lists hold of the same things: pairs in the later list's order, then what is left of the earlier one. */
export interface Paired<T> {
  readonly pairs: readonly (readonly [was: T, became: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/**
 * Finds each thing of the earlier list in the later one: by the first of `keys` that both have alike, the surest first.
 * Of several with the same key the first go together. No thing is in two pairs.
 */
export function pairUp<T>(
  was: readonly T[],
  became: readonly T[],
  keys: readonly ((item: T) => string | null)[],
): Paired<T> {
  const partner = new Map<T, T>();
  const left = new Set(was);
  for (const keyOf of keys) {
    const waiting = Map.groupBy(left, keyOf);
    for (const item of became) {
      const key = partner.has(item) ? null : keyOf(item);
      const found = key === null ? undefined : waiting.get(key)?.shift();
      if (found === undefined) continue;
      partner.set(item, found);
      left.delete(found);
    }
  }
  return {
    pairs: became.flatMap((item) => {
      const earlier = partner.get(item);
      return earlier === undefined ? [] : [[earlier, item] as const];
    }),
    removed: [...left],
    added: became.filter((item) => !partner.has(item)),
  };
}

/** True when the pairs stand in another order in the earlier list than in the later one. */
export function isReordered<T>({ pairs }: Paired<T>, was: readonly T[]): boolean {
  const place = new Map(was.map((item, index) => [item, index]));
  return pairs.some(([item], index) => {
    const before = pairs[index - 1]?.[0];
    return before !== undefined && (place.get(before) ?? 0) > (place.get(item) ?? 0);
  });
}
