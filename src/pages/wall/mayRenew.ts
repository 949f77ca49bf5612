import type { QueryState } from "@tanstack/react-query";
import { FeedError, type FeedFailure } from "../../feed/errors.ts";

/** Where the feed has moved, only a page that is loaded again reads so in `config.json`. */
const LONGEST_WAIT_MILLISECONDS = 60 * 60_000;

/** A feed that this version of the site may be too old for. */
const CURED: ReadonlySet<FeedFailure["reason"]> = new Set(["newer-version", "invalid"]);

/**
 * True when a wall may load itself again for a new version that it has known of for `waited` milliseconds. While its feed does
 * not answer, it would lose the figures that stand there: a browser keeps a copy of them over HTTPS only. While an answer is on its
 * way, a worker may be about to parse it, and Chromium keeps some pages for good that are left while their worker starts.
 */
export function mayRenew(
  feed: Pick<QueryState<unknown>, "error" | "fetchStatus"> | undefined,
  waited: number,
): boolean {
  if (feed === undefined || waited >= LONGEST_WAIT_MILLISECONDS) return true;
  const { error, fetchStatus } = feed;
  if (fetchStatus !== "idle") return false;
  return error === null || (error instanceof FeedError && CURED.has(error.failure.reason));
}
