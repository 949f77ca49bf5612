/**
 * The last good answer to each request of the feed, kept by the browser where the site is used without a network. Only what
 * has been read and checked is kept, so what is wrong with a feed never replaces it.
 */
import { siteRoot } from "./addresses.ts";
import { FeedError, type FeedFailure } from "./errors.ts";

export const COPIES = "aftaleoverblik.feed";

interface Copy {
  readonly text: string;
  /** When it was fetched, in milliseconds of the wall clock. */
  readonly at: number;
}

/** The address that stands for a query among the copies; nothing is ever fetched from it. */
export function copyAddress(queryKey: readonly unknown[]): string {
  return new URL(`~kopi/${encodeURIComponent(JSON.stringify(queryKey))}`, siteRoot()).href;
}

/** The last good answer to a query; `null` where none is kept, or nothing can be. */
async function lastGood(queryKey: readonly unknown[]): Promise<Copy | null> {
  try {
    const response = await caches.match(copyAddress(queryKey), { cacheName: COPIES });
    if (response === undefined) return null;
    return { text: await response.text(), at: Date.parse(response.headers.get("date") ?? "") };
  } catch {
    return null;
  }
}

/** Seconds that a screen with a copy waits for the network. */
const PATIENCE_SECONDS = 4;

/** Answers that speak of this very follow-up: a copy must not hide them. */
const FINAL: ReadonlySet<FeedFailure["reason"]> = new Set(["unknown-follow-up", "no-follow-ups"]);

/**
 * What `answer` brings, or, where that fails or is not there after some seconds, what `read` makes of the copy. Rejects as
 * `answer` does where there is no copy.
 */
export async function orCopy<T>(
  queryKey: readonly unknown[],
  answer: Promise<T>,
  read: (copy: Copy, error: unknown) => T | Promise<T>,
): Promise<T> {
  const first = await firstOf(answer);
  if ("value" in first) return first.value;
  if (first.error instanceof FeedError && FINAL.has(first.error.failure.reason)) throw first.error;
  const copy = await lastGood(queryKey);
  if (copy !== null) return read(copy, first.error);
  return answer;
}

type Settled<T> = { readonly value: T } | { readonly error: unknown };

/** How a promise is settled; where it is not after some seconds, the error of a request that takes too long. */
async function firstOf<T>(answer: Promise<T>): Promise<Settled<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Settled<T>>((resolve) => {
    const failure = { reason: "timeout", url: siteRoot(), seconds: PATIENCE_SECONDS } as const;
    timer = setTimeout(() => resolve({ error: new FeedError(failure) }), PATIENCE_SECONDS * 1000);
  });
  const settled = answer.then(
    (value): Settled<T> => ({ value }),
    (error: unknown): Settled<T> => ({ error }),
  );
  const first = await Promise.race([settled, late]);
  clearTimeout(timer);
  return first;
}
