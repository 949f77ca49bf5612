import type { Initiative } from "../format/schema.ts";

/** An initiative of a thread, and the follow-up (0-based) in which it stands. */
export interface PlacedMember {
  readonly at: number;
  readonly initiative: Initiative;
}

/** The newest initiative of a thread, or the newest before a follow-up; `null` where it has none. */
export function lastMember(
  thread: { readonly members: readonly (Initiative | null)[] } | null,
  before?: number,
): PlacedMember | null {
  const at = thread?.members.slice(0, before).findLastIndex((member) => member !== null) ?? -1;
  const initiative = thread?.members[at];
  return initiative ? { at, initiative } : null;
}
