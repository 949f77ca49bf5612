/** Who opens a page so soon after it was published knows when that was. */
const MOMENT_MILLISECONDS = 60_000;

/**
 * When a page was published, in milliseconds of the wall clock: what its server says of the file, as browsers tell it
 * (`document.lastModified`), of a page that was opened at `opened`. `null` where nobody says: the browser tells the present moment then.
 */
export function publishedAt(lastModified: string, opened: number): number | null {
  const written = Date.parse(lastModified);
  return written < opened - MOMENT_MILLISECONDS ? written : null;
}
