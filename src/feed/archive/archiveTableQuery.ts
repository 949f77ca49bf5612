import { queryOptions } from "@tanstack/react-query";
import { configQuery, freshFor } from "../queries.ts";
import type { TableRequest } from "./archive.ts";
import { askArchive } from "./askArchive.ts";

/**
 * Rows of a table of the site's archive, read by range requests in a worker: only the columns that are named, of the partitions
 * (authority, budget year) and groups of rows that can hold what is asked.
 *
 *     const { data } = useQuery(
 *       archiveTableQuery({
 *         table: "rounds",
 *         authority: "lindby-kommune",
 *         columns: ["committee_id", "budget_year", "round_number", "smiley", "delayed_latest_known"],
 *         equal: { is_latest: true, is_latest_round: true },
 *       }),
 *     );
 *     data.rows[0]?.["smiley"]; // "glad", or null
 *
 * `data.traffic.isWhole` is true where the server knows no range requests and sent whole files: say so quietly.
 *
 * Its error is a {@link FeedError}; with the reason `not-found` the site has no archive, which `publish-feed` writes.
 */
export function archiveTableQuery(request: TableRequest) {
  return queryOptions({
    queryKey: ["archive", request] as const,
    queryFn: async ({ client }) => {
      const { catalogue } = await client.ensureQueryData(configQuery());
      return await askArchive(catalogue, "table", request);
    },
    staleTime: freshFor(60_000),
  });
}
