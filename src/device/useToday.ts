import { useSyncExternalStore } from "react";
import { localDay } from "./localDay.ts";

/**
 * The day it is where the reader is, as an ISO date, also past midnight on a screen that stands; `null` where a page is drawn without a
 * browser: nobody knows when that picture is looked at.
 */
export function useToday(): string | null {
  return useSyncExternalStore(onMinutes, localDay, nobodyKnows);
}

/** It asks the clock each time, so that a machine that slept knows its day when it wakes. */
const MINUTE = 60_000;

/** All that tell a day: a list has one in each item, and one timer is enough for them. */
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function onMinutes(listener: () => void): () => void {
  if (listeners.size === 0) {
    timer = setInterval(tellAll, MINUTE);
    document.addEventListener("visibilitychange", tellAll);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    document.removeEventListener("visibilitychange", tellAll);
  };
}

function tellAll(): void {
  for (const listener of listeners) listener();
}

function nobodyKnows(): null {
  return null;
}
