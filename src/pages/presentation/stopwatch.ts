/** A stopwatch as plain data: functions take the present moment as an argument. All times are in milliseconds. */
import { isRecord } from "./isRecord.ts";

export interface Stopwatch {
  /** The time counted until it was last stopped. */
  readonly counted: number;
  /** Since when it runs; `null` while it is stopped. */
  readonly since: number | null;
}

export const START: Stopwatch = { counted: 0, since: null };

/** True for a stopwatch that was kept, and not by another version of the site that has another kind. */
export function isStopwatch(kept: unknown): kept is Stopwatch {
  return isRecord(kept) && isTime(kept["counted"]) && (kept["since"] === null || isTime(kept["since"]));
}

function isTime(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** How long it has run; never negative, also when the system's clock was set back. */
export function elapsed({ counted, since }: Stopwatch, now: number): number {
  return counted + (since === null ? 0 : Math.max(0, now - since));
}

export function pause(watch: Stopwatch, now: number): Stopwatch {
  return { counted: elapsed(watch, now), since: null };
}

export function resume(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null ? { ...watch, since: now } : watch;
}
