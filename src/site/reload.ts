/** Automatic reloads, for screens that nobody touches; limited so that they never loop. */

const KEY = "aftaleoverblik.reloaded";

/** The least time between two reloads: where two servers serve different versions, a screen can still be read. */
const ANY_REASON_MILLISECONDS = 5 * 60_000;
/** The least time between two reloads for the same reason: what one reload did not repair, the next will not either. */
const SAME_REASON_MILLISECONDS = 15 * 60_000;

/** An automatic reload; `at` in milliseconds of the wall clock. */
export interface Reload {
  readonly reason: string;
  readonly at: number;
}

/** True when the page may reload now, `last` being its last automatic reload. A clock that was set back counts as no time. */
export function mayReload(last: Reload | null, reason: string, now: number): boolean {
  if (last === null) return true;
  const passed = Math.max(0, now - last.at);
  return passed >= (last.reason === reason ? SAME_REASON_MILLISECONDS : ANY_REASON_MILLISECONDS);
}

/**
 * Reloads the page unless it has recently reloaded by itself. Returns whether it reloads. Call it only when the site
 * answers, or the reader gets the browser's own error page.
 */
export function reloadOnce(reason: string): boolean {
  const now = Date.now();
  const last = lastReload();
  // A clock that was set back: from now on time passes again.
  if (last !== null && last.at > now) remember({ ...last, at: now });
  if (!mayReload(last, reason, now)) return false;
  if (!remember({ reason, at: now })) return false;
  location.reload();
  return true;
}

function lastReload(): Reload | null {
  try {
    const [, at, reason] = /^(\d+) (.*)$/s.exec(sessionStorage.getItem(KEY) ?? "") ?? [];
    return at === undefined || reason === undefined ? null : { at: Number(at), reason };
  } catch {
    return null;
  }
}

/** Stores the reload; answers false when it may not happen. Without storage, only a page that was not reloaded may reload. */
function remember({ reason, at }: Reload): boolean {
  try {
    sessionStorage.setItem(KEY, `${at} ${reason}`);
    return true;
  } catch {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return navigation !== undefined && navigation.type !== "reload";
  }
}
