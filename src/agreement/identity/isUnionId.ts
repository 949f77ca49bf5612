/** What the id of a whole agreement begins with. No follow-up's id begins with `~`. */
export const UNION_PREFIX = "~aftale/";

/** True for the id of a whole agreement, as `unionId.ts` makes it. */
export function isUnionId(id: string): boolean {
  return id.startsWith(UNION_PREFIX);
}
