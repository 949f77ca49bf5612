/**
 * What a screen gets where the feed does not answer: the copy that the browser keeps of the last good answer
 * (`storedCopies.ts`, loaded only then).
 */
import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { inTime } from "../device/inTime.ts";
import { siteRoot } from "./addresses.ts";
import { FeedError } from "./errors.ts";
import type { Copy } from "./storedCopies.ts";

/** Seconds that a screen with a copy waits for the network. */
const PATIENCE_SECONDS = 1;

/** Seconds in which a browser that keeps a copy has found it. */
const SEARCH_SECONDS = 4;

/** Values that were read from a copy, and failures in whose place one is shown. */
const copies = new WeakSet();

export function copied<T>(value: T): T {
  if (typeof value === "object" && value !== null) copies.add(value);
  return value;
}

/** True for a value that was read from a copy, and for a failure in whose place one is shown: no reader waits for another try. */
export function isFromCopy(value: unknown): boolean {
  // Of what is no object the set says no.
  return copies.has(value as WeakKey);
}

/**
 * What `answer` brings, or, where that fails or is not there soon, what `read` makes of the copy; what comes later takes the copy's
 * place in the cache. Rejects as `answer` does where there is no copy that can be read.
 */
export async function orCopy<T>(
  client: QueryClient,
  queryKey: QueryKey,
  answer: Promise<T>,
  read: (copy: Copy, error: unknown) => T | Promise<T>,
): Promise<T> {
  // Where the catalogue itself has not come, the reader has waited already.
  const patience = isFromCopy(client.getQueryData(["catalogue"])) ? 0 : PATIENCE_SECONDS;
  try {
    return await soon(answer, patience);
  } catch (error) {
    const stored = import("./storedCopies.ts");
    const lookUp = stored.then(({ lastGood }) => lastGood(siteRoot(), queryKey, error));
    const copy = await soon(lookUp, SEARCH_SECONDS).catch(() => null);
    if (copy === null) return answer;
    const { replaceCopy } = await stored;
    try {
      return copied(await read(copy, error));
    } catch (failure) {
      if (isFromCopy(failure)) throw failure;
      // A copy that cannot be read is none.
      return answer;
    } finally {
      // An answer that came while the copy was read would find none in whose place to be put.
      replaceCopy(client, queryKey, answer, siteRoot(), isFromCopy);
    }
  }
}

/** The same promise; rejects where it is not kept within so many seconds. */
function soon<T>(promise: Promise<T>, seconds: number): Promise<T> {
  return inTime(promise, seconds, () => new FeedError({ reason: "awaited", url: siteRoot() }));
}
