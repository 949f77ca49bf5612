/** Files by address: `https://…`, or a path of this machine. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { decodeUtf8 } from "../../feed/decodeUtf8.ts";
import { FeedError } from "../../feed/errors.ts";
import { fetchText } from "../../feed/fetchText.ts";
import { MAX_BYTES } from "../../feed/limits.ts";
import { localName } from "../publish/published.ts";
import { onPath } from "../terminal/mistakes.ts";

export function isOnline(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/**
 * The text of a file, by the limits that the site has.
 *
 * @throws {FeedError} why a site could not read it; {@link PathError} when this machine refuses.
 */
export async function readText(address: string): Promise<string> {
  if (isOnline(address)) return await fetchText(address);
  const stats = statSync(address, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) throw new FeedError({ reason: "not-found", url: address });
  if (stats.size > MAX_BYTES) {
    throw new FeedError({ reason: "too-large", url: address, limit: "bytes", allowed: MAX_BYTES });
  }
  const bytes = onPath(address, "læses", () => readFileSync(address));
  return decodeUtf8(address, bytes);
}

/** True where there is a file; it may be of any kind and size. */
export async function isThere(address: string): Promise<boolean> {
  if (!isOnline(address)) return statSync(address, { throwIfNoEntry: false })?.isFile() === true;
  // Many a server refuses to answer so for what it gives.
  return (await answers(address, "HEAD")) || (await answers(address, "GET"));
}

async function answers(address: string, method: "HEAD" | "GET"): Promise<boolean> {
  try {
    const { ok, body } = await fetch(address, { method });
    await body?.cancel();
    return ok;
  } catch {
    return false;
  }
}

/**
 * The address that a catalogue or feed at `base` means by `href`.
 *
 * @throws {FeedError} `bad-address` when a site could not fetch it.
 */
export function addressOf(href: string, base: string): string {
  if (isOnline(base) || isOnline(href)) {
    if (!URL.canParse(href, base)) throw new FeedError({ reason: "bad-address", url: href });
    return new URL(href, base).href;
  }
  const name = localName(href);
  if (name === null) throw new FeedError({ reason: "bad-address", url: href });
  return join(dirname(base), name);
}

/** The JSON files beside a catalogue of this machine, by address; online nobody can list them. */
export function feedsBeside(catalogue: string): readonly string[] {
  if (isOnline(catalogue)) return [];
  const folder = dirname(catalogue);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && !name.startsWith("."))
    .map((name) => join(folder, name))
    .filter((path) => path !== catalogue)
    .toSorted();
}
