const MONTHS = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** The name of a month, also shortened ("dec."), as part of a pattern. */
export const MONTH =
  "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)(?!\\p{L})\\.?)";
/** A year of this century or the last, as part of a pattern. */
export const YEAR = "(?:19|20)\\d{2}";
/** A whole date in figures or words: `31.12.2017`, `31-12-2017`, `den 31. december 2017`. */
export const DATE = `(?:(?:den\\s+)?\\d{1,2}\\.?\\s*${MONTH}\\s*${YEAR}|\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?${YEAR})`;

const FIGURES = new RegExp(`(?<!\\d)(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(${YEAR})(?!\\d)`);
const WORDS = new RegExp(`(?<!\\d)(\\d{1,2})\\.?\\s*(${MONTH})\\s*(${YEAR})(?!\\d)`, "iu");

/** The first whole date in a text as ISO 8601, `null` without one. `"Den 23. marts 2018"` → `"2018-03-23"`. */
export function firstDate(text: string): string | null {
  const figures = FIGURES.exec(text);
  if (figures) return isoDate(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const words = WORDS.exec(text);
  if (!words) return null;
  const name = (words[2] ?? "").toLowerCase().slice(0, 3);
  return isoDate(Number(words[3]), MONTHS.findIndex((month) => month.startsWith(name)) + 1, Number(words[1]));
}

/** `null` for a day that the calendar does not have: a 31st of April is no date. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
