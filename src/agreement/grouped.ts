/** Items by their keys, in their order; a key that no item has keeps an empty list. */
export function grouped<Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Readonly<Record<Key, readonly Item[]>> {
  const groups = Map.groupBy(items, keyOf);
  return Object.fromEntries(keys.map((key) => [key, groups.get(key) ?? []])) as unknown as Record<
    Key,
    Item[]
  >;
}
