/** What the reader has ticked off in the list of each follow-up: for the life of the tab, a reload included. */

/** Another form of what is stored needs another key. Behind it stands the follow-up's id. */
const STORED_UNDER = "aftaleoverblik.ticks.1.";

export const NONE_TICKED: ReadonlySet<string> = new Set();

/** The ids of initiatives by the id of their follow-up: read when a list is first drawn, and the same set until it changes. */
const ticks = new Map<string, ReadonlySet<string>>();
const listeners = new Set<() => void>();

/** The ids kept for a follow-up. One that it has no more is among them: a committee of an agreement may come later than the list. */
export function keptTicks(followUpId: string): ReadonlySet<string> {
  const kept = ticks.get(followUpId) ?? stored(followUpId);
  ticks.set(followUpId, kept);
  return kept;
}

/** Keeps these in the place of those kept before. */
export function keepTicks(followUpId: string, ids: ReadonlySet<string>): void {
  ticks.set(followUpId, ids);
  try {
    const key = STORED_UNDER + followUpId;
    if (ids.size === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify([...ids]));
  } catch {
    // Storage may be refused or full: the ticks then last as long as the page.
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` at every change; answers how to stop that. */
export function onTicks(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function stored(followUpId: string): ReadonlySet<string> {
  try {
    const text = sessionStorage.getItem(STORED_UNDER + followUpId);
    return text === null ? NONE_TICKED : new Set<string>(JSON.parse(text));
  } catch {
    return NONE_TICKED;
  }
}
