import { useSyncExternalStore } from "react";

/** A text that this browser keeps for the reader; empty when there is none. */
export interface StoredText {
  readonly read: () => string;
  readonly write: (text: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Kept under a key of the browser's storage, in step across its tabs. Where storage is forbidden it lasts as long as the page. */
export function storedText(key: string): StoredText {
  const listeners = new Set<() => void>();
  let current: string | undefined;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const follow = (event: StorageEvent) => {
    // A key of `null`: all was cleared.
    if (event.key !== key && event.key !== null) return;
    current = event.newValue ?? "";
    tell();
  };
  return {
    read: () => {
      current ??= stored(key);
      return current;
    },
    write: (text) => {
      current = text;
      try {
        localStorage.setItem(key, text);
      } catch {
        // Private windows may refuse storage, full ones too; the text still holds for this page.
      }
      tell();
    },
    subscribe: (listener) => {
      if (listeners.size === 0) addEventListener("storage", follow);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) removeEventListener("storage", follow);
      };
    },
  };
}

function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** The text as it is now; the component is drawn anew when it changes. */
export function useStoredText(text: StoredText): string {
  return useSyncExternalStore(text.subscribe, text.read);
}
