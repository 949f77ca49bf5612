import { queryOptions } from "@tanstack/react-query";
import { isEmbedded } from "../feed/embedded/embedded.ts";
import { fetchText } from "../feed/fetchText.ts";
import { codeAddresses, entryAddress, isNewVersion } from "./builtPage.ts";
import { pageAddress } from "./reload.ts";

/**
 * The entry of a newer version of the site, when one has been put in this one's place and all its code is there; else
 * `null`, as at first. Whoever reads it says how often the site is asked.
 */
export function newVersionQuery() {
  return queryOptions({
    queryKey: ["new version"],
    queryFn: findNewVersion,
    enabled: isReplaceable(),
    initialData: null,
    staleTime: 60_000,
    retry: false,
  });
}

/** A page opened from a disk cannot be replaced under its reader, and one that carries its feed is what it is. */
function isReplaceable(): boolean {
  return /^https?:$/.test(location.protocol) && !isEmbedded();
}

/** Asks for the page itself, which costs one conditional request. Rejects when there is no answer. */
async function findNewVersion(): Promise<string | null> {
  const page = pageAddress();
  const html = await fetchText(page);
  const entry = entryAddress(html);
  if (entry === null || !isNewVersion(entry, runningEntry())) return null;
  const served = await Promise.all(codeAddresses(html).map((path) => isServed(new URL(path, page).href)));
  return served.every(Boolean) ? entry : null;
}

/** The entry's address as this page names it; `null` when it has none, as in a single file. */
function runningEntry(): string | null {
  return document.querySelector('script[type="module"][src]')?.getAttribute("src") ?? null;
}

/** A host that answers for missing files with a web page has not got the file. */
async function isServed(url: string): Promise<boolean> {
  const response = await fetch(url);
  await response.arrayBuffer();
  return response.ok && !(response.headers.get("content-type") ?? "").startsWith("text/html");
}
