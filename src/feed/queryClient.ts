import { QueryClient } from "@tanstack/react-query";
import { catalogueQuery, configQuery, followUpQuery } from "./queries.ts";
import type { StartedFeed } from "./start.ts";

/** The cache of all that is fetched. Its first answers are those that are on their way already. */
export function createQueryClient(started: StartedFeed): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } } });
  const catalogue = started.catalogue.then(({ answer, followUp }) => {
    // Before the catalogue is known to anyone: a screen that waits for it asks for the follow-up next.
    if (followUp !== null) {
      const query = followUpQuery(followUp.id);
      void client.prefetchQuery({ ...query, queryFn: firstAnswer(followUp.answer, query.queryFn) });
    }
    return answer;
  });
  const config = configQuery();
  void client.prefetchQuery({ ...config, queryFn: firstAnswer(started.config, config.queryFn) });
  const listed = catalogueQuery();
  void client.prefetchQuery({ ...listed, queryFn: firstAnswer(catalogue, listed.queryFn) });
  return client;
}

/** A query's function that answers with `begun` the first time; after a failure it asks as usual. */
function firstAnswer<Context, T>(
  begun: Promise<T>,
  queryFn: ((context: Context) => T | Promise<T>) | undefined,
): (context: Context) => T | Promise<T> {
  let first: Promise<T> | undefined = begun;
  return (context) => {
    const answer = first ?? queryFn?.(context) ?? begun;
    first = undefined;
    return answer;
  };
}
