import { lastRoundDate } from "../../agreement/effort/lastRoundDate.ts";
import type { FollowUp } from "../../agreement/followUp.ts";

/** The version of a calendar's entries: programs keep the entry with the higher sequence, of two alike the one written last. */
export interface Revision {
  /** The day the calendar names as its own, ISO 8601: the document's day, never today. */
  readonly day: string;
  /** Never falls from version to version. */
  readonly sequence: number;
  readonly writtenAt: Date;
}

const FIRST_DAY = "1970-01-01";
const DAY = 86_400_000;

/** More follow-ups than any agreement has on one day. */
const A_DAY = 100;

/** For how many days after its own day the corrections of a follow-up are told apart by their sequence. */
const CORRECTED_DAYS = 160;

/** The highest number of RFC 5545 section 3.3.8. */
const HIGHEST = 2 ** 31 - 1;

/**
 * A follow-up's day, else its last round's, else the first there is. The sequence grows with that day, among follow-ups of
 * one day with their own numbers, and then with the day on which the file is written: a feed says nothing of its corrections,
 * and many programs accept no moved date without a number that has grown. Two corrections of one day, or later than
 * {@link CORRECTED_DAYS}, have the same sequence; by RFC 5546 the file that was written last then counts.
 */
export function revisionOf(followUp: FollowUp, writtenAt: Date): Revision {
  const { asOf, sequence } = followUp.facts;
  const day = asOf ?? lastRoundDate(followUp) ?? FIRST_DAY;
  const days = Math.max(0, daysUpTo(Date.parse(day)));
  const number = Math.min(sequence?.number ?? 0, A_DAY - 1);
  const since = Math.max(0, Math.min(daysUpTo(writtenAt.getTime()) - days, CORRECTED_DAYS - 1));
  return { day, sequence: Math.min((days * A_DAY + number) * CORRECTED_DAYS + since, HIGHEST), writtenAt };
}

function daysUpTo(moment: number): number {
  return Math.floor(moment / DAY);
}
