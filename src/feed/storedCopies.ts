/**
 * The last good answer to each request of the feed, kept by the browser where the site is used without a network. Only what
 * has been read and checked is kept, so what is wrong with a feed never replaces it.
 *
 * It imports nothing: what the entry has would become a file of its own for it, which every first visit would wait for.
 */
import type { FeedError, FeedFailure } from "./errors.ts";

/** Answers that speak of this very follow-up: what was kept of it must not hide them. */
const FINAL: ReadonlySet<FeedFailure["reason"]> = new Set(["unknown-follow-up", "no-follow-ups"]);

export const COPIES = "aftaleoverblik.feed";

export interface Copy {
  readonly text: string;
  /** When it was fetched, in milliseconds of the wall clock. */
  readonly at: number;
}

/** The address that stands for a query of the site at `root` among the copies; nothing is ever fetched from it. */
export function copyAddress(root: string, queryKey: readonly unknown[]): string {
  return new URL(`~kopi/${encodeURIComponent(JSON.stringify(queryKey))}`, root).href;
}

/** True for a failure in whose place nothing that was kept may be shown: the follow-up has been withdrawn. */
export function isFinal(error: unknown): boolean {
  const failure = (error as Partial<FeedError> | null)?.failure;
  return failure !== undefined && FINAL.has(failure.reason);
}

/** The last good answer to a query that failed by `error`; `null` where none is kept, can be or may be shown. */
export async function lastGood(
  root: string,
  queryKey: readonly unknown[],
  error: unknown,
): Promise<Copy | null> {
  if (isFinal(error)) return null;
  try {
    const response = await caches.match(copyAddress(root, queryKey), { cacheName: COPIES });
    if (response === undefined) return null;
    return { text: await response.text(), at: Date.parse(response.headers.get("date") ?? "") };
  } catch {
    return null;
  }
}
