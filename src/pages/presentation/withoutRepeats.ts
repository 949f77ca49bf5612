import type { PageColumns } from "../../slides/paginate.ts";

/** A page's columns for who reads them below each other: a heading that is repeated below itself is left out. */
export function withoutRepeats(columns: PageColumns): PageColumns {
  const stood = new Set<number>();
  return columns.map((pieces) => {
    const own = pieces.filter(({ block, isRepeated }) => isRepeated !== true || !stood.has(block));
    for (const { block } of own) stood.add(block);
    return own;
  });
}
