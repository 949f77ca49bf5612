import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

const listeners = new Set<() => void>();
let isOnPaper = false;
let pictures = 0;

/** Node, where a page is drawn without a browser, has no events of this kind. */
if (typeof addEventListener === "function") {
  for (const kind of ["beforeprint", "afterprint"])
    addEventListener(kind, () => {
      isOnPaper = kind === "beforeprint";
      drawNow();
    });
}

/** Runs `read` while everything is drawn that is otherwise drawn only when it comes into sight. */
export async function withAllDrawn<T>(read: () => Promise<T>): Promise<T> {
  pictures += 1;
  drawNow();
  try {
    return await read();
  } finally {
    pictures -= 1;
    drawNow();
  }
}

/** True while the page is laid out for paper, where nothing may be hidden. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isOnPaper, isNever);
}

/** True while something reads the page as it is drawn, out of sight too: paper or a picture. */
export function useDrawnWhole(): boolean {
  return useSyncExternalStore(subscribe, () => isOnPaper || pictures > 0, isNever);
}

/** The browser lays out the page right after its event, and a picture is read at once. */
function drawNow(): void {
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function isNever(): boolean {
  return false;
}
