import type { FollowUp } from "../followUp.ts";

/** What of a follow-up no answer about one initiative reads. */
const ASIDE = ["initiatives", "document", "import", "corrections"];

/** What of a reading is compared. */
export type Ground = Pick<FollowUp, "facts" | "latestRated" | "union">;

/**
 * True where an answer about an initiative is the same in two readings of a follow-up, if the initiative is: all else that it may
 * read is the very same, as a refresh leaves it. A whole agreement is never known to be the same: what an answer reads of it is
 * each committee's own.
 */
export function isSameGround(one: Ground, other: Ground): boolean {
  if (one === other) return true;
  if (one.union || other.union || one.latestRated !== other.latestRated) return false;
  const before: Readonly<Record<string, unknown>> = one.facts;
  return Object.entries(other.facts).every(([key, value]) => value === before[key] || ASIDE.includes(key));
}
