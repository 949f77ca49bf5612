import { lastRoundDate } from "../../agreement/effort/lastRoundDate.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";

/** The version of a calendar's entries: programs keep the entry with the higher one. */
export interface Revision {
  /** The day the calendar names as its own, ISO 8601: the document's day, never today. */
  readonly day: string;
  /** Grows from version to version; always the same for the same follow-up. */
  readonly sequence: number;
}

/** Facts of a feed with an optional `sequence`. */
type Sequenced = FollowUpFacts & { readonly sequence?: { readonly number: number | null } | null };

const FIRST_DAY = "1970-01-01";
const DAY = 86_400_000;

/** More follow-ups than any agreement has on one day. */
const A_DAY = 100;

/**
 * A follow-up's day, else its last round's, else the first there is; its sequence counts the days up to it, and among
 * follow-ups of one day their own numbers. No calendar accepts a moved date without a number that has grown.
 */
export function revisionOf(followUp: FollowUp): Revision {
  const { asOf, sequence }: Sequenced = followUp.facts;
  const day = asOf ?? lastRoundDate(followUp) ?? FIRST_DAY;
  const days = Math.max(0, Math.floor(Date.parse(day) / DAY));
  return { day, sequence: days * A_DAY + Math.min(sequence?.number ?? 0, A_DAY - 1) };
}
