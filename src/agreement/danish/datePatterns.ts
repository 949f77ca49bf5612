/** How Danes write months, years and whole dates, as parts of patterns that know Unicode and ignore case (`iu`), or read a text in lower case. */

/** The names of the months in full. */
export const LONG_MONTH =
  "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";
/** The name of a month, also shortened: "dec.", "sept". "jul" is a month only where the words around it say so. */
export const MONTH = `(?:(?:${LONG_MONTH})(?!\\p{L})|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)(?!\\p{L})\\.?)`;
/** A year of this century or the last. */
export const YEAR = "(?:19|20)\\d{2}";
/** A whole date in figures or words: `31.12.2017`, `31-12-2017`, `31/12 2017`, `2017-12-31`, `den 31. december 2017`. */
export const WHOLE_DATE = `(?:(?:den\\s+)?\\d{1,2}\\.?\\s?${MONTH}\\s?${YEAR}|\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?${YEAR}|\\d{1,2}/\\d{1,2}\\s${YEAR}|${YEAR}-\\d{2}-\\d{2}(?!\\d))`;

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** 1 for "januar" and "jan.", 0 for what is no month. */
export function monthNumber(name = ""): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
