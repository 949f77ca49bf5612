import { readStored } from "./readStored.ts";

/** A text that this browser keeps for the reader. */
export interface Stored<T extends string = string> {
  readonly read: () => T;
  /** What is read where nothing is kept, and where a page is drawn without a browser. */
  readonly atFirst: () => T;
  readonly write: (value: T) => void;
  /** Calls `listener` at every change, also one made in another tab; answers how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A text kept under a key of the browser's storage; empty when there is none. Where storage is forbidden it lasts as long as the page. */
export function storedText(key: string): Stored {
  const listeners = new Set<() => void>();
  let current: string | undefined;
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const onStorage = (event: StorageEvent) => {
    // A key of `null`: all was cleared.
    if (event.key !== key && event.key !== null) return;
    current = event.newValue ?? "";
    notify();
  };
  return {
    atFirst: () => "",
    read: () => {
      current ??= readStored(key);
      return current;
    },
    write: (text) => {
      current = text;
      try {
        localStorage.setItem(key, text);
      } catch {
        // Private windows may refuse storage, full ones too; the text still holds for this page.
      }
      notify();
    },
    subscribe: (listener) => {
      if (listeners.size === 0) addEventListener("storage", onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) removeEventListener("storage", onStorage);
      };
    },
  };
}

/** One of several values, kept as a {@link storedText}; `fallback` where none of them is kept. */
export function storedChoice<T extends string>(key: string, values: readonly T[], fallback: T): Stored<T> {
  const { read, write, subscribe } = storedText(key);
  return {
    atFirst: () => fallback,
    read: () => {
      const text = read();
      return values.find((value) => value === text) ?? fallback;
    },
    write,
    subscribe,
  };
}
