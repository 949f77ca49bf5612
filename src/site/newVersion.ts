import { queryOptions } from "@tanstack/react-query";
import { isEmbedded } from "../feed/embedded/embedded.ts";
import { fetchText } from "../feed/fetchText.ts";
import { codeAddresses, entryAddress, isNewVersion } from "./builtPage.ts";
import { findKeptVersion, hasWorker } from "./offline/worker.ts";
import { isServed, pageAddress, runningEntry } from "./served.ts";

/**
 * The entry of a newer version of the site, once all its code can be fetched; `null` while there is none, and at first.
 * {@link useNewVersion} and the readers' notice poll it. Where a service worker runs, that looks for new versions; elsewhere
 * the page does.
 */
export function newVersionQuery() {
  return queryOptions({
    queryKey: ["new version"],
    queryFn: () => (hasWorker() ? findKeptVersion() : findServedVersion()),
    enabled: isReplaceable(),
    initialData: null,
    staleTime: 60_000,
    retry: false,
  });
}

/** False for a page opened from a disk, for a site in one file and where a page is drawn without a browser: none gets new versions. */
export function isReplaceable(): boolean {
  return typeof location !== "undefined" && /^https?:$/.test(location.protocol) && !isEmbedded();
}

/** Fetches the page itself, by one conditional request, and compares its entry. Rejects when there is no answer. */
async function findServedVersion(): Promise<string | null> {
  const page = pageAddress();
  const html = await fetchText(page);
  const entry = entryAddress(html);
  if (entry === null || !isNewVersion(entry, runningEntry())) return null;
  const served = await Promise.all(codeAddresses(html).map((path) => isServed(new URL(path, page).href)));
  return served.every(Boolean) ? entry : null;
}
