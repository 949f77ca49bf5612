/**
 * The present entry of the browser's history, its address and its state. Browsers refuse to write it too often (Safari takes a
 * hundred changes in half a minute, Chromium drops further ones without a word): what is refused holds for the page at once
 * and is written later.
 */

interface Change {
  /** With its `#`. */
  readonly hash: string;
  readonly state: unknown;
  /** True for an entry after the one before, false for a change of it. */
  readonly isNew: boolean;
}

/** What the browser has not taken yet, in the order in which it happened. */
let waiting: Change[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

const RETRY_MILLISECONDS = 2000;

/** True while the browser has not taken everything yet. */
export function isWaiting(): boolean {
  return waiting.length > 0;
}

/** What stands after the site's address, with the `#`, or will once the browser takes it. */
export function currentHash(): string {
  return waiting.at(-1)?.hash ?? location.hash;
}

/** The whole address. */
export function currentAddress(): string {
  return new URL(currentHash(), location.href).href;
}

/** The state of the present entry; `null` where a page is drawn without a browser. */
export function currentState(): unknown {
  const last = waiting.at(-1);
  if (last) return last.state;
  return typeof history === "undefined" ? null : history.state;
}

/** Changes the present entry, or begins a new one. */
export function writeEntry(hash: string, state: unknown, isNew = false): void {
  const last = waiting.at(-1);
  if (last && !isNew) waiting.pop();
  waiting.push({ hash, state, isNew: isNew || last?.isNew === true });
  writeWaiting();
}

/** Writes what the browser takes now; it is asked again for the rest after a while. */
export function writeWaiting(): void {
  clearTimeout(timer);
  while (waiting[0] !== undefined && isTaken(waiting[0])) waiting.shift();
  if (waiting.length > 0) timer = setTimeout(writeWaiting, RETRY_MILLISECONDS);
}

/** The browser itself has gone to another entry: what waits was for the one that was left. */
export function forgetWaiting(): void {
  waiting = [];
}

function isTaken({ hash, state, isNew }: Change): boolean {
  const { href } = new URL(hash, location.href);
  try {
    history[isNew ? "pushState" : "replaceState"](state, "", href);
  } catch {
    return false;
  }
  return location.href === href;
}
