/**
 * The feed of a site in one file. Each file of the feed is a data block in the page, found by its address below
 * {@link EMBEDDED_ROOT}; `fetchText` reads it there instead of fetching.
 */
import { FeedError } from "../errors.ts";

/** The address that stands for the page's own files. The name is reserved (RFC 2606): no host will ever have it. */
export const EMBEDDED_ROOT = "https://indlejret.invalid/";

/** The id of the element that holds an embedded file. */
export function blockId(address: string): string {
  return `aftaleoverblik:${address}`;
}

/** The files that a page can carry, by their addresses below {@link EMBEDDED_ROOT}. */
export const EMBEDDED_FILES = {
  catalogue: "feed/index.json",
  facts: "feed/opfoelgning.json",
  source: "feed/kilde.txt",
} as const;

/** True where the feed is embedded in the page. Always false in Node and in workers, which have no page. */
export function isEmbedded(): boolean {
  return typeof document !== "undefined" && blockOf(EMBEDDED_FILES.catalogue) !== null;
}

/**
 * The text of an embedded file, by its full address. A block holds a JSON file unchanged, and any other file as one JSON
 * string.
 *
 * @throws {FeedError} `not-found`
 */
export function embeddedText(url: string): string {
  const block = url.startsWith(EMBEDDED_ROOT) ? blockOf(url.slice(EMBEDDED_ROOT.length)) : null;
  if (block === null) throw new FeedError({ reason: "not-found", url });
  return url.endsWith(".json") ? block : String(JSON.parse(block));
}

function blockOf(address: string): string | null {
  return document.getElementById(blockId(address))?.textContent ?? null;
}
