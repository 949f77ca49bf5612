import { queryOptions } from "@tanstack/react-query";
import { configQuery, freshFor } from "../queries.ts";
import { askArchive } from "./askArchive.ts";
import type { SearchRequest } from "./search/archiveSearch.ts";

/** What a search across all follow-ups finds, with what was asked; fails as {@link askArchive} says. */
export function archiveSearchQuery(request: SearchRequest) {
  return queryOptions({
    queryKey: ["archive", "search", request] as const,
    queryFn: async ({ client }) => {
      const { catalogue } = await client.ensureQueryData(configQuery());
      return { ...(await askArchive(catalogue, "search", request)), request };
    },
    staleTime: freshFor(60_000),
    // Answers to every letter that was ever typed are not kept.
    gcTime: 60_000,
  });
}
