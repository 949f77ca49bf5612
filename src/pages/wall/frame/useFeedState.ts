import { useQuery } from "@tanstack/react-query";
import { useNow } from "../../../device/useNow.ts";
import { FeedError, type FeedFailure } from "../../../feed/errors.ts";
import { followUpQuery, onlyWhenAsked } from "../../../feed/queries.ts";

interface FeedState {
  /**
   * `fresh`: the last request succeeded. `failed`: it gave nothing usable. `old`: no request has been answered for much
   * longer than it should take.
   */
  readonly state: "fresh" | "failed" | "old";
  /** Why it failed, where the feed is to blame. */
  readonly failure: FeedFailure | null;
  /** When the figures on the screen were fetched, in milliseconds of the wall clock. */
  readonly fetchedAt: number;
}

/** So many requests may be late before the figures count as old. */
const MISSED_REQUESTS = 3;
const GRACE_MILLISECONDS = 60_000;

/** The state of a follow-up that is fetched every so many seconds. */
export function useFeedState(followUpId: string, seconds: number): FeedState {
  const { isRefetchError, error, dataUpdatedAt } = useQuery({
    ...followUpQuery(followUpId),
    ...onlyWhenAsked,
  });
  const age = useNow(GRACE_MILLISECONDS / 4) - dataUpdatedAt;
  const isOld = age > MISSED_REQUESTS * seconds * 1000 + GRACE_MILLISECONDS;
  return {
    state: isRefetchError ? "failed" : isOld ? "old" : "fresh",
    failure: error instanceof FeedError ? error.failure : null,
    fetchedAt: dataUpdatedAt,
  };
}
