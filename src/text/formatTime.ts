/** How months, days and durations are written: apart from what the first screen needs. */
import { localeOf } from "./format.ts";
import type { Language } from "./messages.ts";

/** The month of an ISO date: `2018-06-01` → `juni 2018`. */
export function formatMonth(isoDate: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${isoDate}T00:00:00Z`));
}

/** The day in the reader's own time zone: `tirsdag 24. november`. */
export function formatDay(milliseconds: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: "long",
    day: "numeric",
    month: "long",
  }).format(milliseconds);
}

/** How long something has lasted: `7:05`, from an hour on `1:07:05`. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number: number) => String(number).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
