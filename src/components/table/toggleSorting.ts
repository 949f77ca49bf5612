/** What a table's rows are sorted by, the first key deciding. */
export type SortingKeys = readonly SortingKey[];

interface SortingKey {
  /** The column's. */
  readonly id: string;
  readonly desc: boolean;
}

interface Press {
  /** The column's. */
  readonly id: string;
  /** The direction that the first press sorts in. */
  readonly first: "ascending" | "descending";
  /** True where the column joins the keys there are, and does not take their place. */
  readonly isAdded: boolean;
}

/** The sorting after a press of a column's heading: one direction, the other, not by it any more. */
export function toggleSorting(sorting: SortingKeys, { id, first, isAdded }: Press): SortingKeys {
  const startsDown = first === "descending";
  const known = sorting.find((key) => key.id === id);
  if (known === undefined) return [...(isAdded ? sorting : []), { id, desc: startsDown }];
  const turned = known.desc === startsDown ? [{ id, desc: !startsDown }] : [];
  return isAdded ? sorting.flatMap((key) => (key === known ? turned : [key])) : turned;
}
