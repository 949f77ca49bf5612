import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { FeedError, type FeedFailure } from "../../../feed/errors.ts";
import { agreementQuery } from "../../../feed/queries.ts";
import { useNow } from "../device/useNow.ts";
import { useWake } from "../device/useWake.ts";

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

/**
 * Asks for news every so many seconds, also while the page is hidden, and at once when the machine wakes or the network
 * comes back; answers how that goes.
 */
export function useFeedState(followUp: string, seconds: number): FeedState {
  const { dataUpdatedAt, isRefetchError, error, refetch } = useQuery({
    ...agreementQuery(followUp),
    refetchInterval: seconds * 1000,
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: "always",
  });
  const ask = () => void refetch({ cancelRefetch: false });
  useWake(ask);
  const onOnline = useEffectEvent(ask);
  useEffect(() => {
    addEventListener("online", onOnline);
    return () => removeEventListener("online", onOnline);
  }, []);
  const age = useNow(GRACE_MILLISECONDS / 4) - dataUpdatedAt;
  const isOld = age > MISSED_REQUESTS * seconds * 1000 + GRACE_MILLISECONDS;
  return {
    state: isRefetchError ? "failed" : isOld ? "quiet" : "fresh",
    failure: error instanceof FeedError ? error.failure : null,
    fetchedAt: dataUpdatedAt,
  };
}
