import { useSyncExternalStore } from "react";
import { useNow } from "../../../device/useNow.ts";
import type { FeedFailure } from "../../../feed/errors.ts";
import type { FeedWatch, News } from "../../../feed/watch.ts";

interface FeedState {
  /**
   * `fresh`: the last request brought what stands on the screen. `failed`: it brought nothing usable. `quiet`: no
   * request has come back for much longer than it should take.
   */
  readonly state: "fresh" | "failed" | "quiet";
  /** Why it failed, where the feed is to blame. */
  readonly failure: FeedFailure | null;
  /** When the figures on the screen were fetched, in milliseconds of the wall clock. */
  readonly fetchedAt: number;
}

/** So many requests may be late before the figures count as old. */
const MISSED_REQUESTS = 3;
const GRACE_MILLISECONDS = 60_000;

/** How asking for news goes, when it is done every so many seconds. */
export function useFeedState(watch: FeedWatch, seconds: number): FeedState {
  const { failed, failure, fetchedAt } = useNews(watch);
  const age = useNow(GRACE_MILLISECONDS / 4) - fetchedAt;
  const isOld = age > MISSED_REQUESTS * seconds * 1000 + GRACE_MILLISECONDS;
  return { state: failed ? "failed" : isOld ? "quiet" : "fresh", failure, fetchedAt };
}

/** How the last request for news went. */
export function useNews(watch: FeedWatch): News {
  return useSyncExternalStore(watch.subscribe, watch.read);
}
