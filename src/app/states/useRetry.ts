import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { onEvents } from "../../device/onEvents.ts";
import { catalogueQuery, configQuery, failureOf } from "../../feed/queries.ts";
import { pauseAfter } from "../../site/restart.ts";

/** A failure longer ago than this was another. */
const FORGOTTEN_MILLISECONDS = 10 * 60_000;

/** Of the page's life: another address draws a screen of its own. */
let failures = 0;
let lastFailure = 0;

interface Retry {
  /** Why the last try failed. */
  readonly error: unknown;
  readonly isRetrying: boolean;
  /** When the next try begins by itself, in milliseconds of the wall clock; `null` where none does. */
  readonly nextTry: number | null;
  readonly retry: () => void;
}

/**
 * Fetches again what failed with `first`: when asked to and, where `isByItself`, after growing pauses and when the network is
 * back. Calls `onSuccess` once nothing is known to fail.
 */
export function useRetry(first: unknown, isByItself: boolean, onSuccess: () => void): Retry {
  const client = useQueryClient();
  // By its name: whoever else asks for it meanwhile makes it fail by another error.
  const [failed] = useState(() => failedQuery(client, first)?.queryHash);
  const [{ error, tries, isRetrying }, setState] = useState({ error: first, tries: 0, isRetrying: false });
  const [nextTry, setNextTry] = useState<number | null>(null);
  const retry = async () => {
    setState({ error, tries, isRetrying: true });
    const next = await fetchAgain(client, failed);
    if (next === null) onSuccess();
    else setState({ error: next, tries: tries + 1, isRetrying: false });
  };
  const start = () => {
    if (!isRetrying) void retry();
  };
  const startByItself = useEffectEvent(start);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another failure begins another pause.
  useEffect(() => {
    if (!isByItself) return;
    if (Date.now() - lastFailure > FORGOTTEN_MILLISECONDS) failures = 0;
    lastFailure = Date.now();
    const pause = Math.max(pauseAfter(failures, Math.random()), askedPause(error));
    const timer = setTimeout(() => startByItself(), pause);
    setNextTry(Date.now() + pause);
    failures += 1;
    const stop = onEvents(["online"], () => startByItself());
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [tries, isByItself]);
  return { error, isRetrying, nextTry, retry: start };
}

/** No server has the page wait for longer: what was to last hours may be over. */
const LONGEST_ASKED_MILLISECONDS = 10 * 60_000;

/** Milliseconds that the server itself has asked to wait. */
function askedPause(error: unknown): number {
  const failure = failureOf(error);
  return failure?.reason === "server" ? Math.min(failure.wait * 1000, LONGEST_ASKED_MILLISECONDS) : 0;
}

function failedQuery(client: QueryClient, error: unknown) {
  return client
    .getQueryCache()
    .getAll()
    .find(({ state }) => state.error === error);
}

/**
 * Fetches again a query that failed, after config and catalogue: the reader may just have corrected them. Answers why it fails
 * still; `null` where it does not, or where what failed is no query.
 */
async function fetchAgain(client: QueryClient, failed: string | undefined): Promise<unknown> {
  const cache = client.getQueryCache();
  const sources = [configQuery(), catalogueQuery()].map(({ queryKey }) => cache.find({ queryKey }));
  const own = failed === undefined ? undefined : cache.get(failed);
  for (const query of new Set([...sources, own])) await query?.fetch().catch(() => undefined);
  return own?.state.error ?? null;
}
