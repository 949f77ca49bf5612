/** How initiatives fare in one follow-up and in a later one. */
import { type Change, changeOf, LISTED_CHANGES, type RoundRating } from "../effort/change.ts";
import { ratingAt } from "../effort/ratings.ts";
import { latestKnown } from "../effort/standing.ts";
import type { History, Thread } from "./threads.ts";

/** A thread that stands in both follow-ups. */
export interface ThreadChange {
  readonly thread: Thread;
  readonly change: Change;
  /** Each in the rounds of its own follow-up. */
  readonly from: RoundRating;
  readonly to: RoundRating;
}

/**
 * How each initiative changed from one follow-up to a later one (0-based), each taken at its own latest round: measured from the last
 * known smiley of the earlier one, as the earlier one has it. Initiatives that one of them lacks did not change: they came or went.
 */
export function threadChanges(
  { followUps, threads }: History,
  from: number,
  to: number,
): readonly ThreadChange[] {
  const [earlier, later] = [followUps[from], followUps[to]];
  if (earlier === undefined || later === undefined) return [];
  return threads.flatMap((thread) => {
    const [was, is] = [thread.members[from], thread.members[to]];
    if (!was || !is) return [];
    const now = { rating: ratingAt(later, is, later.latestRated), roundIndex: later.latestRated };
    const latest = {
      rating: ratingAt(earlier, was, earlier.latestRated),
      roundIndex: earlier.latestRated,
    };
    const before = (now.rating === null ? null : latestKnown(earlier, was)) ?? latest;
    return { thread, change: changeOf(before.rating, now.rating), from: before, to: now };
  });
}

/** Those that are listed by name, in the order of {@link LISTED_CHANGES}. */
export function listedChanges(changes: readonly ThreadChange[]): readonly ThreadChange[] {
  return LISTED_CHANGES.flatMap((change) => changes.filter((one) => one.change === change));
}
