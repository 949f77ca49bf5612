import { useQuery, useQueryClient } from "@tanstack/react-query";
import { usePolling } from "../device/usePolling.ts";
import { newVersionQuery } from "./newVersion.ts";

/** Polls for a newer version of the site every so many seconds; its entry, `null` while there is none. */
export function useNewVersion(seconds: number): string | null {
  const client = useQueryClient();
  const query = newVersionQuery();
  usePolling(seconds, () => client.refetchQueries({ queryKey: query.queryKey }, { cancelRefetch: false }));
  return useQuery(query).data;
}
