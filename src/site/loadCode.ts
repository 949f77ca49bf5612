import { MissingCodeError } from "./missingCode.ts";
import { isSiteReachable, reloadOnce } from "./reload.ts";

/** The reason under which a reload for missing code is stored. */
const MISSING_CODE = "missing code";

/**
 * Loads code by a dynamic import. When a new version has replaced the running one, its files are missing (or the host answers
 * with a web page): then the page reloads, once, and the promise stays pending.
 *
 * @throws {MissingCodeError} when the site does not answer, or the page has reloaded recently.
 */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (await reloadForCode()) return new Promise(() => undefined);
    throw new MissingCodeError("A part of the program could not be fetched", { cause });
  }
}

const RETRY_MILLISECONDS = 60_000;

/** Reloads the page for missing code as soon as that is possible, trying every minute; returns a function that stops it. */
export function keepReloadingForCode(): () => void {
  const retry = () => void reloadForCode();
  const timer = setInterval(retry, RETRY_MILLISECONDS);
  addEventListener("online", retry);
  return () => {
    clearInterval(timer);
    removeEventListener("online", retry);
  };
}

async function reloadForCode(): Promise<boolean> {
  return (await isSiteReachable()) && reloadOnce(MISSING_CODE);
}
