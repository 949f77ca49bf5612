import { type QueryKey, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { usePolling } from "../../device/usePolling.ts";
import { newVersionQuery } from "../../site/newVersion.ts";
import { reloadOnce } from "../../site/reload.ts";
import { mayRenew } from "./mayRenew.ts";

/**
 * Looks for a newer version of the site every so many seconds. Answers a function that loads the page again for it, to be called
 * where nobody is reading: between two pages.
 */
export function useSiteRenewal(queryKey: QueryKey, seconds: number): () => void {
  const client = useQueryClient();
  const newVersion = useNewVersion(seconds);
  const dueAt = useRef<number | null>(null);
  return () => {
    if (newVersion === null) return;
    dueAt.current ??= Date.now();
    const feed = client.getQueryState(queryKey);
    if (mayRenew(feed, Date.now() - dueAt.current)) reloadOnce(`version ${newVersion}`);
  };
}

/** Polls for a newer version of the site every so many seconds; its entry, `null` while there is none. */
function useNewVersion(seconds: number): string | null {
  const client = useQueryClient();
  const query = newVersionQuery();
  usePolling(seconds, () => client.refetchQueries({ queryKey: query.queryKey }, { cancelRefetch: false }));
  return useQuery(query).data;
}
