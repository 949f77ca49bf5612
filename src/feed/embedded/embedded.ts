/**
 * A site that is one file carries its feed in the page, so that nothing is fetched: each of the feed's files is a
 * data block, found by the address it has below {@link EMBEDDED_ROOT}. To everything else they are files like others.
 */
import { FeedError } from "../errors.ts";

/** Where embedded files seem to lie. The name is reserved (RFC 2606): no machine will ever have it. */
export const EMBEDDED_ROOT = "https://indlejret.invalid/";

/** The element that holds an embedded file. */
export function blockId(address: string): string {
  return `aftaleoverblik:${address}`;
}

/** The files that a page can carry, by their addresses below {@link EMBEDDED_ROOT}. */
export const EMBEDDED_FILES = {
  catalogue: "feed/index.json",
  facts: "feed/opfoelgning.json",
  source: "feed/kilde.txt",
} as const;

/** True where the page carries its feed. Always false in Node and in workers, which have no page. */
export function isEmbedded(): boolean {
  return typeof document !== "undefined" && blockOf(EMBEDDED_FILES.catalogue) !== null;
}

/**
 * The text of an embedded file, by its full address. A file of JSON stands in its block as it is, any other as one
 * JSON string, so that every text comes out as it went in.
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
