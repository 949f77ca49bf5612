/** A page of the same day may be one whose age nobody knows. */
const DAY_MILLISECONDS = 24 * 60 * 60_000;

/** As browsers write a moment: `11/27/2026 08:15:30`. */
const MOMENT = /^(\d\d)\/(\d\d)\/(\d{4}) /;

/**
 * The day on which a page was published, as an ISO date: what its server says of the file, as browsers tell it
 * (`document.lastModified`), of a page that was opened at `opened`. `null` where nobody says, since the browser tells the present
 * moment then, and within a day.
 */
export function publishedOn(lastModified: string, opened: number): string | null {
  const [, month, day, year] = MOMENT.exec(lastModified) ?? [];
  const isKnown = Date.parse(lastModified) < opened - DAY_MILLISECONDS;
  return isKnown ? `${year}-${month}-${day}` : null;
}
