import { isReordered, pairUp } from "../revision/pairUp.ts";
import { newId } from "./newIds.ts";

/** How a list that was read is merged with the list that is known of it; `K` is what both kinds of items have. */
interface Merging<K, O extends K, F extends K> {
  /** The known list, and what of it was written in which order: that of the others counts for nothing where it is read. */
  readonly own: readonly O[];
  readonly written: readonly O[];
  /** What was read. */
  readonly fresh: readonly F[];
  /** What tells that two items are one, the surest first. */
  readonly keys: readonly ((item: K) => string | null)[];
  /** An item that both lists have; the id is given. */
  readonly both: (own: O, fresh: F) => F;
  /** An item that only the known list has; `null` where it is gone. */
  readonly onlyOwn: (own: O) => F | null;
}

interface Merged<F> {
  readonly items: F[];
  /** Those of them that the known list has not. */
  readonly added: readonly F[];
  /** The merged list's id of what was read under another. */
  readonly idOf: (id: string) => string;
}

/**
 * One list of two, with the known ids. It stands in the known order, unless what was read has been put in another since it was written;
 * what is new follows what it was read behind.
 */
export function mergeLists<K extends { readonly id: string }, O extends K, F extends K>({
  own,
  written,
  fresh,
  keys,
  both,
  onlyOwn,
}: Merging<K, O, F>): Merged<F> {
  const paired = pairUp<K>(own, fresh, keys);
  const ownOf = new Map(paired.pairs.map(([was, became]) => [became, was as O]));
  const taken = new Set(own.map(({ id }) => id));
  const ids = new Map<string, string>();
  const found = new Map<O, F>();
  const behind = new Map<O | null, F[]>();
  let last: O | null = null;
  for (const item of fresh) {
    const known = ownOf.get(item) ?? null;
    const id: string = known?.id ?? (taken.has(item.id) ? newId(taken, null, item.id) : item.id);
    taken.add(id);
    ids.set(item.id, id);
    if (known === null) behind.set(last, [...(behind.get(last) ?? []), { ...item, id }]);
    else found.set(known, { ...both(known, item), id });
    last = known ?? last;
  }
  const wrote = new Set<K>(written);
  const pairs = paired.pairs.filter(([was]) => wrote.has(was));
  const order = isReordered({ ...paired, pairs }, written)
    ? [...found.keys(), ...own.filter((one) => !found.has(one))]
    : own;
  const items = order.flatMap((one): readonly F[] => {
    const item = found.get(one) ?? onlyOwn(one);
    return item === null ? [] : [item, ...(behind.get(one) ?? [])];
  });
  return {
    items: [...(behind.get(null) ?? []), ...items],
    added: [...behind.values()].flat(),
    idOf: (id) => ids.get(id) ?? id,
  };
}
