/**
 * How numbers, amounts, shares and dates are written. Danish: decimal comma, point between thousands,
 * `mio. kr.`; never compact notation ("259 t kr.").
 */
import type { Language } from "./messages.ts";

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };

/** The BCP 47 tag that numbers, dates and alphabetical order follow in a language. */
function localeOf(language: Language): string {
  return LOCALES[language];
}

/** What stands where the document gives nothing: an en dash, never a zero. */
export const ABSENT = "–";

/** JSON can say `-0`, which nobody writes. */
const UNSIGNED_ZERO = { signDisplay: "negative" } as const;

/** Made once: counts stand beside every choice of a filter, and making a format costs more than using it. */
const countFormats = new Map<Language, Intl.NumberFormat>();

/** A whole number with thousands apart: `1.234`. */
export function formatCount(count: number, language: Language): string {
  const known = countFormats.get(language);
  if (known) return known.format(count);
  const format = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 0, ...UNSIGNED_ZERO });
  countFormats.set(language, format);
  return format.format(count);
}

/**
 * A share of a whole in whole per cent, `19, 25` → `76 %`; an en dash when the whole is 0. Only all is `100 %` and only
 * none is `0 %`: 299 of 300 are `>99 %`, 1 of 300 is `<1 %`.
 */
export function formatShare(part: number, whole: number, language: Language): string {
  if (whole === 0) return ABSENT;
  const format = new Intl.NumberFormat(localeOf(language), { style: "percent", maximumFractionDigits: 0 });
  const share = part / whole;
  if (share > 0 && share < 0.01) return `<${format.format(0.01)}`;
  if (share > 0.99 && share < 1) return `>${format.format(0.99)}`;
  return format.format(share);
}

/** Whole kroner in full: `2.441.000 kr.`. */
export function formatKroner(kroner: number, language: Language): string {
  return withUnit(formatCount(kroner, language), "kroner", language);
}

/**
 * An amount exactly: in millions when it is a whole number of thousands and not small, `0,259 mio. kr.`, else in whole
 * kroner, `999.600 kr.`, `2.000 kr.`. Nothing is rounded, so that no amount reads like another one: 400 kroner are never "0 mio. kr.".
 */
export function formatAmount(kroner: number, language: Language): string {
  return withUnit(numberIn(unitOf(kroner), kroner, language), unitOf(kroner), language);
}

/** A range of kroner, `13,624–13,924 mio. kr.`; a single figure when both ends are alike; `-1 til 5 mio. kr.` below 0. */
export function formatAmountRange(range: KronerEnds, language: Language): string {
  const unit = unitOf(range.min, range.max);
  return withUnit(rangeIn(unit, range, language), unit, language);
}

/** The same in two parts, for a figure that is set larger than its unit: `["13,624–13,924", "mio. kr."]`. */
export function amountRangeParts(
  range: KronerEnds,
  language: Language,
): readonly [figure: string, unit: string] {
  const unit = unitOf(range.min, range.max);
  return [rangeIn(unit, range, language), withUnit("", unit, language).trim().replace(/\s+/g, " ")];
}

/** A part of a whole, the unit once where both have the same: `2,441 af 2,7 mio. kr.`, `999.600 kr. af 1 mio. kr.`. */
export function formatAmountOf(part: KronerEnds, whole: number, language: Language): string {
  const of = language === "da" ? "af" : "of";
  const isNothing = part.min === 0 && part.max === 0;
  const unit = isNothing ? unitOf(whole) : unitOf(part.min, part.max);
  // Zero is the same in either unit.
  if (whole !== 0 && unit !== unitOf(whole))
    return `${formatAmountRange(part, language)} ${of} ${formatAmount(whole, language)}`;
  return withUnit(
    `${rangeIn(unit, part, language)} ${of} ${numberIn(unit, whole, language)}`,
    unit,
    language,
  );
}

/** The most that an amount may be: `op til 0,2 mio. kr.`. */
export function formatAmountUpTo(kroner: number, language: Language): string {
  return `${language === "da" ? "op til" : "up to"} ${formatAmount(kroner, language)}`;
}

/** Whole kroner from `min` to `max`. */
interface KronerEnds {
  readonly min: number;
  readonly max: number;
}

type AmountUnit = "kroner" | "millions";

/** So little is said in kroner: nobody reads "0,001 mio. kr." as what it is. */
const LEAST_IN_MILLIONS = 10_000;

/** Millions where three decimals tell every amount exactly and one of them is large enough, else kroner. */
function unitOf(...amounts: readonly number[]): AmountUnit {
  const isWhole = amounts.every((kroner) => kroner % 1000 === 0);
  const most = Math.max(...amounts.map(Math.abs));
  return isWhole && (most === 0 || most >= LEAST_IN_MILLIONS) ? "millions" : "kroner";
}

function rangeIn(unit: AmountUnit, { min, max }: KronerEnds, language: Language): string {
  const [from, to] = [numberIn(unit, min, language), numberIn(unit, max, language)];
  if (min === max) return from;
  // A dash between two numbers of which one has a sign reads as a second sign.
  return min < 0 ? `${from} ${language === "da" ? "til" : "to"} ${to}` : `${from}–${to}`;
}

function numberIn(unit: AmountUnit, kroner: number, language: Language): string {
  if (unit === "kroner") return formatCount(kroner, language);
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 3, ...UNSIGNED_ZERO }).format(
    kroner / 1e6,
  );
}

function withUnit(number: string, unit: AmountUnit, language: Language): string {
  if (language === "en") return `DKK ${number}${unit === "millions" ? " million" : ""}`;
  return `${number} ${unit === "millions" ? "mio. kr." : "kr."}`;
}

/** An ISO date written out: `2018-03-23` → `23. marts 2018`. Dates have no time zone here. */
export function formatDate(isoDate: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );
}

/** The month of an ISO date: `2018-06-01` → `juni 2018`. */
export function formatMonth(isoDate: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${isoDate}T00:00:00Z`));
}

/** A moment in the reader's own time zone: `24.11.2026 kl. 15.07`. */
export function formatMoment(milliseconds: number, language: Language): string {
  const moment = new Date(milliseconds);
  const date = new Intl.DateTimeFormat(localeOf(language), {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }).format(moment);
  const time = formatTime(milliseconds, language);
  return language === "da" ? `${date} kl. ${time}` : `${date} at ${time}`;
}

/** The time of day in the reader's own time zone: `15.07`. */
export function formatTime(milliseconds: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: "2-digit", minute: "2-digit" }).format(
    milliseconds,
  );
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

/** A list in running text: `a, b og c`. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(items);
}

/** Alphabetical order as the language has it; in Danish "Aa" sorts as "Å", and numbers by their value. */
export function collator(language: Language): Intl.Collator {
  return new Intl.Collator(localeOf(language), { numeric: true });
}
