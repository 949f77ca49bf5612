/**
 * What a screen gets where the feed does not answer: the copy that the browser keeps of the last good answer
 * (`storedCopies.ts`, loaded only then).
 */
import { inTime } from "../device/inTime.ts";
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
  try {
    return await soon(answer);
  } catch (error) {
    const stored = import("./storedCopies.ts");
    const lookUp = stored.then(({ lastGood }) => lastGood(siteRoot(), queryKey, error));
    const copy = await soon(lookUp).catch(() => null);
    return copy === null ? answer : read(copy, error);
  }
}

/** The same promise; rejects where it is not kept within {@link PATIENCE_SECONDS}. */
function soon<T>(promise: Promise<T>): Promise<T> {
  const failure = { reason: "timeout", url: siteRoot(), seconds: PATIENCE_SECONDS } as const;
  return inTime(promise, PATIENCE_SECONDS, () => new FeedError(failure));
}
