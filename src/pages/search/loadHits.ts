import type { QueryClient } from "@tanstack/react-query";
import { archiveSearchQuery } from "../../feed/archive/archiveSearchQuery.ts";
import type { SearchHit, SearchRequest } from "../../feed/archive/search/archiveSearch.ts";
import { HITS_AT_A_TIME } from "./useSearch.ts";

/** A list is read from its top: nobody scrolls past so many, and no file has more. */
export const MOST_LISTED = 5000;

/** Rows that are printed: some 60 sheets. */
export const MOST_PRINTED = 500;

/** The first hits, `most` of them, fetched in one go. */
export async function loadHits(
  client: QueryClient,
  request: SearchRequest,
  most: number,
): Promise<readonly SearchHit[]> {
  const { hits } = await client.ensureQueryData(archiveSearchQuery({ ...request, from: 0, count: most }));
  return hits;
}

/** Fetches the first hits for the rows of the list, which each ask for their own part. */
export async function fillRows(client: QueryClient, request: SearchRequest, most: number): Promise<void> {
  const whole = await client.ensureQueryData(archiveSearchQuery({ ...request, from: 0, count: most }));
  for (let from = 0; from < whole.hits.length; from += HITS_AT_A_TIME) {
    const part = { ...request, from };
    const hits = whole.hits.slice(from, from + HITS_AT_A_TIME);
    client.setQueryData(archiveSearchQuery(part).queryKey, { ...whole, from, hits, request: part });
  }
}

/** How many rows from the first on have been fetched: what paper can show. */
export function filledRows(client: QueryClient, request: SearchRequest): number {
  for (let from = 0; ; from += HITS_AT_A_TIME) {
    const { hits = [] } = client.getQueryData(archiveSearchQuery({ ...request, from }).queryKey) ?? {};
    if (hits.length < HITS_AT_A_TIME) return from + hits.length;
  }
}
