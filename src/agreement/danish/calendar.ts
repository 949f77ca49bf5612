/** Days, weeks and months of the calendar as ISO 8601 dates ("2018-04-03"), which compare as strings. */

/** One day; `null` for a day that the calendar does not have: a 31st of February is no date. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(date) : null;
}

/** The first day of a month, 1 to 12. */
export function firstOfMonth(year: number, month: number): string {
  return iso(new Date(Date.UTC(year, month - 1, 1)));
}

/** The last day of a month, 1 to 12. */
export function lastOfMonth(year: number, month: number): string {
  return iso(new Date(Date.UTC(year, month, 0)));
}

/** The Monday of an ISO week; `null` for a week that the year does not have. The first week is the one with 4 January. */
export function mondayOf(year: number, week: number): string | null {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1));
  const thursday = new Date(monday + 3 * DAY);
  return week >= 1 && thursday.getUTCFullYear() === year ? iso(new Date(monday)) : null;
}

/** The day so many days later. */
export function addDays(date: string, days: number): string {
  return iso(new Date(Date.parse(date) + days * DAY));
}

const DAY = 86_400_000;

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
