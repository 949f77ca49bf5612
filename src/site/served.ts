/** What the site serves at this moment, asked past every cache. */

/** The page's own address without the part after the `#`. */
export function pageAddress(): string {
  return new URL(location.pathname + location.search, location.href).href;
}

/** A file that takes longer, or only trickles, counts as missing until the next look. */
const LONGEST_MILLISECONDS = 30_000;

/** The page's HTML as it is served now; `null` where it is not. */
export function fetchPage(): Promise<string | null> {
  return servedText(pageAddress(), true, "no-cache");
}

/**
 * True when a file of the program can be fetched. By `reload` it is fetched past every cache: one may hold a broken copy, or wait
 * for one that never comes.
 */
export async function isServed(url: string, cache: RequestCache = "no-cache"): Promise<boolean> {
  return (await servedText(url, false, cache)) !== null;
}

/** Some hosts answer for a missing file with a web page or with nothing: that counts as missing. */
async function servedText(url: string, isPage: boolean, cache: RequestCache): Promise<string | null> {
  try {
    const response = await fetch(url, { cache, signal: AbortSignal.timeout(LONGEST_MILLISECONDS) });
    const text = await response.text();
    const cameAsPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
    return response.ok && text !== "" && cameAsPage === isPage ? text : null;
  } catch {
    return null;
  }
}

/** The entry's address as this page names it; `null` when it has none, as in a single file. */
export function runningEntry(): string | null {
  return document.querySelector('script[type="module"][src]')?.getAttribute("src") ?? null;
}
