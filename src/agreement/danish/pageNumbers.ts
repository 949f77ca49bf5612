/** Page numbers as a header or footer prints them: "- 3 -", "Side 3 af 36". */

/** A line of nothing but the page's number. */
export const PAGE_NUMBER_ALONE =
  /^(?:[-–—]\s?(\d{1,4})\s?[-–—]|Side\s?:?\s?(\d{1,4})(?:\s?(?:af|\/)\s?\d{1,4})?)$/i;
/** A page's number within a longer line; only a line that names the issuer is a footer by it. */
export const PAGE_NUMBER_WITHIN =
  /\s[-–—]\s?(\d{1,4})\s?[-–—](?:\s|$)|(?:^|\s)Side\s?:?\s?(\d{1,4})(?:\s?(?:af|\/)\s?\d{1,4})?(?:\s|$)/i;
export const ISSUER = /(?:Kommune|Region)\b/u;

/** The page number of a line (white space folded) that is a header or footer by its words, `null` for all others. */
export function pageNumberIn(line: string): number | null {
  const match = PAGE_NUMBER_ALONE.exec(line) ?? (ISSUER.test(line) ? PAGE_NUMBER_WITHIN.exec(line) : null);
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? null : Number(digits);
}
