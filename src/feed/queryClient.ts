import { QueryClient, type QueryFunction, type QueryKey } from "@tanstack/react-query";
import { FeedError, isPassing } from "./errors.ts";
import { catalogueQuery, configQuery, followUpQuery } from "./queries.ts";
import { readFollowUp } from "./readFollowUp.ts";
import type { StartedFeed } from "./start.ts";

/** What all queries have in common unless they say otherwise. */
const defaults = {
  /** Nothing that was fetched is forgotten. */
  gcTime: Number.POSITIVE_INFINITY,
  retry: mayRetry,
  /** Milliseconds: a second, then two. */
  retryDelay: (failures: number) => 1000 * 2 ** failures,
  // Data is never copied to compare it.
  structuralSharing: false,
  // An intranet or a wall screen may have no internet and still reach the feed.
  networkMode: "always",
} as const;

/**
 * Whether to ask again at once after so many failures before this one: only what may pass is tried again, and never a
 * server that kept the reader waiting already.
 */
export function mayRetry(failures: number, error: unknown): boolean {
  const hasWaited = error instanceof FeedError && error.failure.reason === "timeout";
  return failures < 2 && isPassing(error) && !hasWaited;
}

/** The cache of all that is fetched. Its first answers are those that are on their way already. */
export function createQueryClient(started: StartedFeed): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: defaults } });
  const catalogue = started.catalogue.then(({ text, value, followUp }) => {
    // Before anyone has the catalogue: a screen that waits for it asks for the follow-up next.
    if (followUp !== null) {
      const { id, url } = followUp;
      const answer = followUp.text.then(async (body) => ({
        text: body,
        value: await readFollowUp(url, id, body, { isUrgent: true }),
      }));
      begin(client, followUpQuery(id), answer);
    }
    return { text, value };
  });
  begin(client, configQuery(), started.config);
  begin(client, catalogueQuery(), catalogue);
  return client;
}

/** Lets a query begin with an answer that is on its way. When that fails the query tries again as usual. */
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
