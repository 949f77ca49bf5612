/**
 * The last good answer to each request of the feed, kept by the browser where the site is used without a network. Only what
 * has been read and checked is kept, so what is wrong with a feed never replaces it.
 */
import { siteRoot } from "./addresses.ts";
import { FeedError, type FeedFailure } from "./errors.ts";

/** Answers that speak of this very follow-up: a copy must not hide them. */
const FINAL: ReadonlySet<FeedFailure["reason"]> = new Set(["unknown-follow-up", "no-follow-ups"]);

export const COPIES = "aftaleoverblik.feed";

export interface Copy {
  readonly text: string;
  /** When it was fetched, in milliseconds of the wall clock. */
  readonly at: number;
}

/** The address that stands for a query among the copies; nothing is ever fetched from it. */
export function copyAddress(queryKey: readonly unknown[]): string {
  return new URL(`~kopi/${encodeURIComponent(JSON.stringify(queryKey))}`, siteRoot()).href;
}

/** The last good answer to a query that failed by `error`; `null` where none is kept, can be or may be shown. */
export async function lastGood(queryKey: readonly unknown[], error: unknown): Promise<Copy | null> {
  if (error instanceof FeedError && FINAL.has(error.failure.reason)) return null;
  try {
    const response = await caches.match(copyAddress(queryKey), { cacheName: COPIES });
    if (response === undefined) return null;
    return { text: await response.text(), at: Date.parse(response.headers.get("date") ?? "") };
  } catch {
    return null;
  }
}
