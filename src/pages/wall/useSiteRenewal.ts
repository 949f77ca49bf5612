import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { reloadOnce } from "../../site/reload.ts";
import { useNewVersion } from "../../site/useNewVersion.ts";
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
