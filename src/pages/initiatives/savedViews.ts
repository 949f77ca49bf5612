import { useSyncExternalStore } from "react";

/** A filter that a reader has named: the parameters of its address. */
export interface SavedView {
  readonly name: string;
  readonly search: Readonly<Record<string, string>>;
}

const KEY = "aftaleoverblik.views";
const listeners = new Set<() => void>();
let current = read();

/** The reader's own views, kept in this browser and in step across its tabs. */
export function useSavedViews(): readonly SavedView[] {
  return useSyncExternalStore(subscribe, () => current);
}

/** Replaces them all. Where storage is forbidden they last as long as the page. */
export function writeSavedViews(views: readonly SavedView[]): void {
  current = views;
  try {
    localStorage.setItem(KEY, JSON.stringify(views));
  } catch {
    // Private windows may refuse storage.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const follow = (event: StorageEvent) => {
    if (event.key !== KEY) return;
    current = read();
    listener();
  };
  listeners.add(listener);
  addEventListener("storage", follow);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", follow);
  };
}

/** What is stored, as far as it is what we stored: another version or another page may have written there. */
function read(): readonly SavedView[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isView) : [];
  } catch {
    return [];
  }
}

function isView(value: unknown): value is SavedView {
  if (typeof value !== "object" || value === null || !("name" in value) || !("search" in value)) return false;
  const { name, search } = value;
  return (
    typeof name === "string" &&
    typeof search === "object" &&
    search !== null &&
    Object.values(search).every((text) => typeof text === "string")
  );
}
