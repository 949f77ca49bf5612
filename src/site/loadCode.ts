import { inTime } from "../device/inTime.ts";
import { MissingCodeError } from "./missingCode.ts";
import { restartOnce } from "./restart.ts";
import { runningEntry } from "./served.ts";

/** Seconds after which code that is still on its way counts as missing. Only a reload asks for it once more. */
const PATIENCE_SECONDS = 30;

/**
 * Loads code by a dynamic import. When a new version has replaced the running one, its files are missing (or the host answers
 * with a web page): then the page reloads, once, and the promise stays pending.
 *
 * @throws {MissingCodeError} when the code does not come, the site is not whole, or the page has reloaded recently.
 */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await codeInTime(load());
  } catch (cause) {
    for (const file of String(cause).match(/http\S+/g) ?? []) missing.add(file);
    if (await restartOnce(missedBy)) return new Promise(() => undefined);
    throw new MissingCodeError("A part of the program could not be fetched", { cause });
  }
}

/** Files that did not come, however often they were asked for: most browsers name them in the error. */
const missing = new Set<string>();

/** Those of them that a reload asks for again: none where it brings another page than the one that runs. */
export function missedBy(html: string): readonly string[] {
  return html.includes(`"${runningEntry()}"`) ? [...missing] : [];
}

/** The same promise; rejects where it is not kept within {@link PATIENCE_SECONDS}. */
export function codeInTime<T>(promise: Promise<T>): Promise<T> {
  return inTime(promise, PATIENCE_SECONDS, () => new MissingCodeError("It does not come"));
}
