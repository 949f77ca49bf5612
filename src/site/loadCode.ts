import { MissingCodeError } from "./missingCode.ts";
import { isSiteReachable, reloadOnce } from "./reload.ts";

/** What a reload for missing code is remembered by. */
const MISSING_CODE = "missing code";

/**
 * Code fetched by a dynamic import. When a new version has taken the place of the one that runs, its files are gone
 * (or a host answers with a web page): then the page is loaded again, once. The promise is left open meanwhile.
 *
 * @throws {MissingCodeError} when the site does not answer either, or the page was just loaded again.
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

/** Tries from time to time to mend missing code by loading the page again; answers how to stop it. */
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
