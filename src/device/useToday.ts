import { useSyncExternalStore } from "react";

/**
 * The day it is where the reader is, as an ISO date, also past midnight on a screen that stands; `null` where a page is drawn without a
 * browser: nobody knows when that picture is looked at.
 */
export function useToday(): string | null {
  return useSyncExternalStore(onMinutes, today, nobodyKnows);
}

/** It asks the clock each time, so that a machine that slept knows its day when it wakes. */
const MINUTE = 60_000;

function onMinutes(listener: () => void): () => void {
  const timer = setInterval(listener, MINUTE);
  document.addEventListener("visibilitychange", listener);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", listener);
  };
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function nobodyKnows(): null {
  return null;
}
