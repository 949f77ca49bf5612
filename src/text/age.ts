/** How long ago a day was: words that stand beside the day itself. */
import { madeOnce } from "./format.ts";
import type { Language, Messages } from "./messages.ts";

const da = {
  asOf: (ago: string) => `Opgjort ${ago}`,
  history: (ago: string) => `Gamle tal: opgjort ${ago}`,
  passed: (ago: string) => `passeret ${ago}`,
  allPassed: (count: number, ago: string) =>
    count === 1 ? `Datoen er passeret ${ago}.` : `Alle ${count} datoer er passeret, den seneste ${ago}.`,
  somePassed: (passed: number, count: number) =>
    passed === 1 ? `1 af ${count} datoer er passeret.` : `${passed} af ${count} datoer er passeret.`,
  isPassed: "passeret",
  unknown: "Hvad der blev af det, står ikke i dokumentet.",
};

const en: Messages<typeof da> = {
  asOf: (ago) => `As of ${ago}`,
  history: (ago) => `Old figures: as of ${ago}`,
  passed: (ago) => `passed ${ago}`,
  allPassed: (count, ago) =>
    count === 1 ? `The date passed ${ago}.` : `All ${count} dates have passed, the last one ${ago}.`,
  somePassed: (passed, count) =>
    passed === 1 ? `1 of ${count} dates has passed.` : `${passed} of ${count} dates have passed.`,
  isPassed: "passed",
  unknown: "The document does not say what became of it.",
};

export const ageText = { da, en };

const agoFormat = madeOnce((locale) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
const fullUnits = madeOnce((locale) => new Intl.RelativeTimeFormat(locale, { numeric: "always" }));

/** Up to here days are counted, which is how follow-ups' ages are compared within a year and some months. */
const MOST_DAYS = 400;
const DAYS_OF_YEAR = 365.25;

/** `i dag`, `i går`, `for 340 dage siden`, and behind some {@link MOST_DAYS} whole years: `for 8 år siden`. */
export function formatAgo(days: number, language: Language): string {
  return days <= MOST_DAYS
    ? agoFormat(language).format(-days, "day")
    : fullUnits(language).format(-Math.floor(days / DAYS_OF_YEAR), "year");
}
