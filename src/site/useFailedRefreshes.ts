import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import type { FeedFailure } from "../feed/errors.ts";
import { failureOf, followUpQuery } from "../feed/queries.ts";

/** Follow-ups of which older figures stand in the place of newer ones. */
export interface FailedRefreshes {
  readonly ids: readonly string[];
  /** When the oldest of them were fetched, in milliseconds of the wall clock. */
  readonly fetchedAt: number;
  /** Why there are no newer ones; `awaited` where all are on their way still, `null` where the feed is not the reason. */
  readonly failure: FeedFailure | null;
  /** Every such reason once, but for what is on its way. */
  readonly failures: readonly FeedFailure[];
}

/**
 * Which of these follow-ups could not be refreshed; `null` where all are the newest. A whole agreement does not fail where the follow-ups
 * that it is made of do.
 */
export function useFailedRefreshes(ids: readonly string[]): FailedRefreshes | null {
  const client = useQueryClient();
  const stateOf = (id: string) => client.getQueryState(followUpQuery(id).queryKey);
  const failed = () => ids.filter((id) => stateOf(id)?.status === "error" && stateOf(id)?.data !== undefined);
  const follow = useCallback((onChange: () => void) => client.getQueryCache().subscribe(onChange), [client]);
  // As a text, which is the same while nothing has changed.
  useSyncExternalStore(follow, () => JSON.stringify(failed().map((id) => [id, stateOf(id)?.errorUpdatedAt])));
  const older = failed();
  if (older.length === 0) return null;
  const failures = older.map((id) => failureOf(stateOf(id)?.error));
  const isAwaited = failures.every((failure) => failure?.reason === "awaited");
  return {
    ids: older,
    fetchedAt: Math.min(...older.map((id) => stateOf(id)?.dataUpdatedAt ?? 0)),
    failure: failures.find((failure) => isAwaited || failure?.reason !== "awaited") ?? null,
    failures: [...new Map(failures.flatMap((one) => (one ? [[one.url, one] as const] : []))).values()].filter(
      ({ reason }) => reason !== "awaited",
    ),
  };
}
