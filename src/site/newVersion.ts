import { queryOptions } from "@tanstack/react-query";
import { isEmbedded } from "../feed/embedded/embedded.ts";
import { fetchText } from "../feed/fetchText.ts";
import { codeOf, entryOf, isSuccessor } from "./builtPage.ts";
import { pageAddress } from "./reload.ts";

/** {@link findNewVersion} as a query. Whoever reads it says how often; the first answer is that of the page as it was loaded. */
export function newVersionQuery() {
  return queryOptions({
    queryKey: ["new version"],
    queryFn: findNewVersion,
    enabled: isReplaceable(),
    initialData: null,
    staleTime: 60_000,
    retry: false,
    networkMode: "always",
  });
}

/** A page opened from a disk cannot be replaced under its reader, and one that carries its feed is what it is. */
function isReplaceable(): boolean {
  return /^https?:$/.test(location.protocol) && !isEmbedded();
}

/**
 * The entry of a newer version of the site, when one has been put in this one's place and all its code is there;
 * else `null`. It asks for the page itself, which costs one conditional request. Rejects when there is no answer.
 */
export async function findNewVersion(): Promise<string | null> {
  if (!isReplaceable()) return null;
  const page = pageAddress();
  const html = await fetchText(page);
  const entry = entryOf(html);
  if (entry === null || !isSuccessor(entry, runningEntry())) return null;
  const served = await Promise.all(codeOf(html).map((path) => isServed(new URL(path, page).href)));
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
