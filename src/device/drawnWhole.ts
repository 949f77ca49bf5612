import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

const listeners = new Set<() => void>();
let readers = 0;

/** Paper is read like this too. Node, where a page is drawn without a browser, has no events of this kind. */
if (typeof addEventListener === "function") {
  addEventListener("beforeprint", () => change(1));
  addEventListener("afterprint", () => change(-1));
}

/** Runs `read` while everything is drawn that is otherwise drawn only when it comes into sight. */
export async function withAllDrawn<T>(read: () => Promise<T>): Promise<T> {
  change(1);
  try {
    return await read();
  } finally {
    change(-1);
  }
}

/** True while something reads the page as it is drawn, out of sight too: also a printer. */
export function useDrawnWhole(): boolean {
  return useSyncExternalStore(subscribe, isRead, isNever);
}

function change(by: number): void {
  readers += by;
  // Whoever asked reads the page next.
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function isRead(): boolean {
  return readers > 0;
}

function isNever(): boolean {
  return false;
}
