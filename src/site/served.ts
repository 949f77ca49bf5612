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
 * as missing. The file is revalidated, so that a broken copy in the browser's cache does not outlive the fault.
 */
export async function isServed(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { cache: "no-cache", signal: AbortSignal.timeout(FILE_MILLISECONDS) });
    const { byteLength } = await response.arrayBuffer();
    const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
    return response.ok && byteLength > 0 && !isPage;
  } catch {
    return false;
  }
}
