import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import { useNow } from "../../../device/useNow.ts";
import { FeedError, type FeedFailure } from "../../../feed/errors.ts";

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

/** The state of a query that is refetched every so many seconds. */
export function useFeedState(queryKey: QueryKey, seconds: number): FeedState {
  const query = useQueryState(queryKey);
  const fetchedAt = query?.dataUpdatedAt ?? 0;
  const age = useNow(GRACE_MILLISECONDS / 4) - fetchedAt;
  const isOld = age > MISSED_REQUESTS * seconds * 1000 + GRACE_MILLISECONDS;
  return {
    state: query?.status === "error" ? "failed" : isOld ? "old" : "fresh",
    failure: query?.error instanceof FeedError ? query.error.failure : null,
    fetchedAt,
  };
}

/** What the cache knows of a query, whatever it holds; nobody asks for it by this. `queryKey` must be a constant. */
export function useQueryState(queryKey: QueryKey) {
  const client = useQueryClient();
  const follow = useCallback((onChange: () => void) => client.getQueryCache().subscribe(onChange), [client]);
  const state = () => client.getQueryState(queryKey);
  return useSyncExternalStore(follow, state, state);
}
