/** How numbers and dates are written where the overview's first screen has no use for it; see `format.ts`. */
import type { KronerRange } from "../agreement/economy/amounts.ts";
import {
  formatCount,
  localeOf,
  madeOnce,
  numberIn,
  type RoughStep,
  rangeIn,
  roughRangeIn,
  unitOf,
  withUnit,
} from "./format.ts";
import type { Language } from "./messages.ts";

/** Whole kroner in full: `2.441.000 kr.`. */
export function formatKroner(kroner: number, language: Language): string {
  return withUnit(formatCount(kroner, language), "kroner", language);
}

/** A range as `formatRoughRange` has it in two parts, for a figure that is set larger than its unit: `["13,6–13,9", "mio. kr."]`. */
export function roughRangeParts(
  range: KronerRange,
  language: Language,
  whole?: number | KronerRange,
  step?: RoughStep,
): readonly [figure: string, unit: string] {
  const [figure, unit] = roughRangeIn(range, language, whole, step);
  return [figure, withUnit("", unit, language).trim().replace(/\s+/g, "\u00a0")];
}

/** What amounts of {@link formatInMillions} are in: `mio. kr.`. */
export function millionsUnit(language: Language): string {
  return withUnit("", "millions", language).trim().replace(/\s+/g, " ");
}

/** An amount exactly for a column headed {@link millionsUnit}: `13,624–13,924`; with its own unit where millions do not tell it. */
export function formatInMillions(range: KronerRange, language: Language): string {
  const unit = unitOf(range.min, range.max);
  const number = rangeIn(unit, range, language);
  return unit === "millions" ? number : withUnit(number, unit, language);
}

/** The numbers of an axis from first to last, the unit once, at the last: `["0", "1", "2 mio. kr."]`. */
export function formatAxis(steps: readonly number[], language: Language): readonly string[] {
  const unit = unitOf(...steps);
  return steps.map((step, index) => {
    const number = numberIn(unit, step, language);
    return index === steps.length - 1 ? withUnit(number, unit, language) : number;
  });
}

/** A sum with its terms, the unit once: `(0,7–1) + 0,267 + 0,259 = 1,226–1,526 mio. kr.`. */
export function formatSum(terms: readonly KronerRange[], sum: KronerRange, language: Language): string {
  const unit = unitOf(...terms.flatMap(({ min, max }) => [min, max]), sum.min, sum.max);
  const figures = terms.map((term) => {
    const figure = rangeIn(unit, term, language);
    return term.min === term.max && term.min >= 0 ? figure : `(${figure})`;
  });
  return withUnit(`${figures.join(" + ")} = ${rangeIn(unit, sum, language)}`, unit, language);
}

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

/** Alphabetical order as the language has it; in Danish "Aa" sorts as "Å", and numbers by their value. */
export const collator = madeOnce((locale) => new Intl.Collator(locale, { numeric: true }));

const clock = madeOnce(
  (locale) => new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", second: "2-digit" }),
);

/** The time of day to the second, in the reader's own time zone: `15.07.30`. */
export function formatSecond(milliseconds: number, language: Language): string {
  return clock(language).format(milliseconds);
}
