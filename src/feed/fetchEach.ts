import type { QueryClient } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import type { FeedQueries, Loaded } from "./loaded.ts";

/**
 * Fetches follow-ups side by side, each unless it is fresh. `onCome` hears of each when it has come, or with `null` and the
 * error when it could not be fetched. A refresh that fails leaves the last good figures in place.
 */
export async function fetchEach(
  client: QueryClient,
  ids: readonly string[],
  queryOf: FeedQueries["followUpQuery"],
  onCome: (id: string, followUp: FollowUp | null, error: unknown) => void,
): Promise<void> {
  await Promise.all(
    ids.map(async (id) => {
      const query = queryOf(id);
      let failure: unknown = null;
      const loaded = await client.fetchQuery(query).catch((error: unknown) => {
        failure = error;
        return client.getQueryData<Loaded<FollowUp>>(query.queryKey);
      });
      onCome(id, loaded?.value ?? null, failure);
    }),
  );
}
