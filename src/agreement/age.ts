/** How old figures are, on a day that the caller names: the domain has no clock. */

const DAY = 86_400_000;

/** How many days lie between two days; `null` where one is unknown, or the second is the earlier one: a device's clock may be wrong. */
export function daysSince(date: string | null, today: string | null): number | null {
  if (date === null || today === null) return null;
  const days = Math.round((Date.parse(today) - Date.parse(date)) / DAY);
  return days < 0 ? null : days;
}

/** Figures that are older are read as history: an agreement is of one year, and by then the next one has been followed up. */
export const HISTORY_DAYS = 365;
