import { EMBEDDED_ROOT, isEmbedded } from "./embedded/embedded.ts";
import { FeedError } from "./errors.ts";

/**
 * An address from a config, catalogue or feed, made absolute. Only the site's own origin and those that
 * `config.json` lists are ever fetched.
 *
 * @throws {FeedError} `bad-address` when it is no http(s) address or carries a password, `blocked-origin`.
 */
export function resolveAddress(address: string, base: string, allowedOrigins: readonly string[]): string {
  if (!URL.canParse(address, base)) throw new FeedError({ reason: "bad-address", url: address });
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new FeedError({ reason: "bad-address", url: address });
  }
  const own = new URL(siteRoot()).origin;
  if (url.origin !== own && !allowedOrigins.includes(url.origin)) {
    throw new FeedError({ reason: "blocked-origin", url: url.href, origin: url.origin });
  }
  return url.href;
}

/** The folder of `index.html` and `config.json`. A site in one file has a reserved address instead. */
export function siteRoot(): string {
  if (isEmbedded()) return EMBEDDED_ROOT;
  return new URL(".", document.baseURI).href;
}
