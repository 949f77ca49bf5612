import { resolveAddress } from "./addresses.ts";
import { configAddress, readConfig } from "./config.ts";
import { startFetch } from "./fetchText.ts";

/**
 * Begins the requests for config, catalogue and the follow-up that the address names (or the newest) while
 * the app's code is still on its way. It only looks for addresses: what is wrong is found, and said, by
 * the queries that take the answers over.
 */
export async function startFeed(location: { readonly hash: string }): Promise<void> {
  try {
    const config = readConfig(configAddress(), await startFetch(configAddress()).catch(() => "{}"));
    const catalogue = await startFetch(config.catalogue);
    const href = hrefOf(JSON.parse(catalogue), location.hash);
    if (href !== undefined) void startFetch(resolveAddress(href, config.catalogue, config.allowedOrigins));
  } catch {
    // Nothing is lost: the app asks again and tells the reader.
  }
}

interface Entries {
  readonly followUps?: readonly { readonly id?: unknown; readonly href?: unknown }[];
}

function hrefOf({ followUps = [] }: Entries, hash: string): string | undefined {
  const [, wanted = ""] = hash.split(/[/?]/);
  const named = followUps.find(({ id }) => id === decodeURIComponent(wanted));
  // The start lets the reader choose where there are several; the site's own screens show the newest.
  const entry = named ?? (wanted === "" && followUps.length > 1 ? undefined : followUps[0]);
  return typeof entry?.href === "string" ? entry.href : undefined;
}
