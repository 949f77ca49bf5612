/** Loading the page again, by itself: a wall screen has nobody to do it. Never in a loop. */

const KEY = "aftaleoverblik.reloaded";

/** Between any two reloads: should two servers serve different versions, a screen still stands long enough to be read. */
const ANY_REASON_MILLISECONDS = 5 * 60_000;
/** Between two reloads for the same reason: what a reload did not mend, the next one will not. */
const SAME_REASON_MILLISECONDS = 15 * 60_000;

/** A reload that the page did by itself; `at` in milliseconds of the wall clock. */
export interface Reload {
  readonly reason: string;
  readonly at: number;
}

/** True when a page that last reloaded itself so may do it again now. A clock that was set back counts as no time. */
export function mayReload(last: Reload | null, reason: string, now: number): boolean {
  if (last === null) return true;
  const passed = Math.max(0, now - last.at);
  return passed >= (last.reason === reason ? SAME_REASON_MILLISECONDS : ANY_REASON_MILLISECONDS);
}

/**
 * Loads the page again unless it lately did so by itself. Answers whether it does; the page is on its way out then.
 * Call it only when {@link isSiteReachable}, or the reader gets the browser's own error page.
 */
export function reloadOnce(reason: string): boolean {
  const now = Date.now();
  if (!mayReload(lastReload(), reason, now)) return false;
  if (!remember({ reason, at: now })) return false;
  location.reload();
  return true;
}

/**
 * Loads the page again where the reader asks for it: as often as they like, but never into the browser's own error page.
 * Answers whether it does.
 */
export async function reloadWhenServed(): Promise<boolean> {
  const answers = await isSiteReachable();
  if (answers) location.reload();
  return answers;
}

/** True when the page itself can be fetched now: a reload would find it. */
export async function isSiteReachable(): Promise<boolean> {
  try {
    return (await fetch(pageAddress(), { cache: "no-cache", signal: AbortSignal.timeout(10_000) })).ok;
  } catch {
    return false;
  }
}

/** The page's own address without what stands after the `#`. */
export function pageAddress(): string {
  return new URL(location.pathname + location.search, location.href).href;
}

function lastReload(): Reload | null {
  try {
    const [, at, reason] = /^(\d+) (.*)$/s.exec(sessionStorage.getItem(KEY) ?? "") ?? [];
    return at === undefined || reason === undefined ? null : { at: Number(at), reason };
  } catch {
    return null;
  }
}

/** Where storage is forbidden a page cannot know that it reloaded: only one that was not loaded again may do it. */
function remember({ reason, at }: Reload): boolean {
  try {
    sessionStorage.setItem(KEY, `${at} ${reason}`);
    return true;
  } catch {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return navigation !== undefined && navigation.type !== "reload";
  }
}
