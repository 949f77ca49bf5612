import { QueryClient, type QueryFunction, type QueryKey } from "@tanstack/react-query";
import { isFromCopy } from "./copies.ts";
import { isPassing } from "./errors.ts";
import {
  asListed,
  catalogueOrCopy,
  catalogueQuery,
  configOrCopy,
  configQuery,
  failureOf,
  followUpOrCopy,
  followUpQuery,
  readCatalogue,
} from "./queries.ts";
import { readFollowUp } from "./readFollowUp.ts";
import type { StartedFeed } from "./start.ts";

/** The default options of all queries. */
const defaults = {
  /** Nothing is removed from the cache. */
  gcTime: Number.POSITIVE_INFINITY,
  retry: mayRetry,
  /** Milliseconds: a second, then two. */
  retryDelay: (failures: number) => 1000 * 2 ** failures,
  // Do not compare old and new data deeply: `load` keeps the same object for the same text.
  structuralSharing: false,
  // An intranet or a wall screen may have no internet and still reach the feed.
  networkMode: "always",
} as const;

/**
 * Whether to retry after `failures` earlier failures: at most twice, only what may pass, and not after a timeout, since
 * the reader has waited long enough.
 */
export function mayRetry(failures: number, error: unknown): boolean {
  const failure = failureOf(error);
  // A server that asks to wait is not asked at once.
  const isPatient = failure?.reason === "timeout" || (failure?.reason === "server" && failure.wait > 0);
  return failures < 2 && isPassing(error) && !isPatient && !isFromCopy(error);
}

/** Creates the cache. Its first answers are those of the requests that `startFeed` has begun. */
export function createQueryClient(started: StartedFeed): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: defaults } });
  begin(client, configQuery(), configOrCopy(client, started.config));
  const catalogue = started.catalogue?.then(async ({ text, tag, value, followUp }) => {
    // Before the catalogue is in the cache: a screen that waits for it requests the follow-up next.
    if (followUp !== null) {
      const { entry, url } = followUp;
      const { id } = entry;
      const answer = followUp.file.then(async ({ text: body, tag: own }) =>
        asListed(entry, url, { ...(await readFollowUp(url, id, body, { isUrgent: true })), tag: own }),
      );
      begin(client, followUpQuery(id), followUpOrCopy(client, id, answer));
    }
    return { text, tag, value: await readCatalogue("", String(text), value) };
  });
  if (catalogue !== undefined) begin(client, catalogueQuery(), catalogueOrCopy(client, catalogue));
  return client;
}

/** Starts a query with a pending answer. When that fails, the query retries as usual. */
function begin<T, Key extends QueryKey>(
  client: QueryClient,
  query: { readonly queryKey: Key; readonly queryFn?: QueryFunction<T, Key> },
  answer: Promise<T>,
): void {
  let isFirst = true;
  const queryFn: QueryFunction<T, Key> = (context) => {
    if (!isFirst && query.queryFn !== undefined) return query.queryFn(context);
    isFirst = false;
    return answer;
  };
  void client.prefetchQuery({ ...query, queryFn });
}
