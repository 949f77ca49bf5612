/** What the site serves at this moment, asked past every cache. */

/** The page's own address without the part after the `#`. */
export function pageAddress(): string {
  return new URL(location.pathname + location.search, location.href).href;
}

const PAGE_MILLISECONDS = 10_000;
/** Enough for the largest file on a slow line; a file that only trickles counts as missing. */
const FILE_MILLISECONDS = 60_000;

/** The page's HTML as it is served now; `null` where it is not. */
export async function fetchPage(): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(PAGE_MILLISECONDS);
    const response = await fetch(pageAddress(), { cache: "no-cache", signal });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/**
 * True when a file of the program can be fetched. Some hosts answer for a missing file with a web page or with nothing: that counts
 * as missing. By `reload` it is fetched past every cache: one may hold a broken copy, or wait for one that never comes.
 */
export async function isServed(url: string, cache: RequestCache = "no-cache"): Promise<boolean> {
  try {
    const response = await fetch(url, { cache, signal: AbortSignal.timeout(FILE_MILLISECONDS) });
    const { byteLength } = await response.arrayBuffer();
    const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
    return response.ok && byteLength > 0 && !isPage;
  } catch {
    return false;
  }
}

/** The entry's address as this page names it; `null` when it has none, as in a single file. */
export function runningEntry(): string | null {
  return document.querySelector('script[type="module"][src]')?.getAttribute("src") ?? null;
}
