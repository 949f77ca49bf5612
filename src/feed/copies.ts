/**
 * What a screen gets where the feed does not answer: the copy that the browser keeps of the last good answer
 * (`storedCopies.ts`, loaded only then).
 */
import { siteRoot } from "./addresses.ts";
import { FeedError } from "./errors.ts";
import type { Copy } from "./storedCopies.ts";

/** Seconds that a screen with a copy waits for the network. */
const PATIENCE_SECONDS = 4;

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
  const copy = await inTime(
    import("./storedCopies.ts").then(({ lastGood }) => lastGood(queryKey, first.error)),
    () => null,
  ).catch(() => null);
  if (copy !== null) return read(copy, first.error);
  return answer;
}

type Settled<T> = { readonly value: T } | { readonly error: unknown };

/** How a promise is settled; where it is not after some seconds, the error of a request that takes too long. */
function firstOf<T>(answer: Promise<T>): Promise<Settled<T>> {
  const settled = answer.then(
    (value): Settled<T> => ({ value }),
    (error: unknown): Settled<T> => ({ error }),
  );
  return inTime(settled, () => {
    const failure = { reason: "timeout", url: siteRoot(), seconds: PATIENCE_SECONDS } as const;
    return { error: new FeedError(failure) };
  });
}

/** What a promise brings, or, where that takes longer than {@link PATIENCE_SECONDS}, what `instead` makes. */
async function inTime<T>(promise: Promise<T>, instead: () => T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(instead()), PATIENCE_SECONDS * 1000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
