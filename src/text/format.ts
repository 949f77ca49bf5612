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

/** JSON can say `-0`, and 400 kroner less than nothing are `-0,000` million: nobody writes either. */
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

/** A share of a whole in whole per cent, `19, 25` → `76 %`; an en dash when the whole is 0. */
export function formatShare(part: number, whole: number, language: Language): string {
  if (whole === 0) return ABSENT;
  return new Intl.NumberFormat(localeOf(language), { style: "percent", maximumFractionDigits: 0 }).format(
    part / whole,
  );
}

/** Whole kroner in full: `2.441.000 kr.`. */
export function formatKroner(kroner: number, language: Language): string {
  const number = formatCount(kroner, language);
  return language === "da" ? `${number} kr.` : `DKK ${number}`;
}

/** Kroner as millions with as many decimals (at most three) as the amount has: `0,259 mio. kr.`. */
export function formatMillions(kroner: number, language: Language): string {
  return withMillionUnit(millions(kroner, language), language);
}

/** A range of kroner as millions, `13,624–13,924 mio. kr.`; a single figure when both ends are alike. */
export function formatMillionsRange(
  range: { readonly min: number; readonly max: number },
  language: Language,
): string {
  return withMillionUnit(millionsRange(range, language), language);
}

/** The same in two parts, for a figure that is set larger than its unit: `["13,624–13,924", "mio. kr."]`. */
export function millionsRangeParts(
  range: { readonly min: number; readonly max: number },
  language: Language,
): readonly [figure: string, unit: string] {
  return [millionsRange(range, language), withMillionUnit("", language).trim().replace(/\s+/g, " ")];
}

/** A part of a whole as millions, each in the same unit: `2,441 af 2,7 mio. kr.`. */
export function formatMillionsOf(
  part: { readonly min: number; readonly max: number },
  whole: number,
  language: Language,
): string {
  const of = language === "da" ? "af" : "of";
  return withMillionUnit(`${millionsRange(part, language)} ${of} ${millions(whole, language)}`, language);
}

function millionsRange(
  { min, max }: { readonly min: number; readonly max: number },
  language: Language,
): string {
  return min === max ? millions(min, language) : `${millions(min, language)}–${millions(max, language)}`;
}

function millions(kroner: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 3, ...UNSIGNED_ZERO }).format(
    kroner / 1e6,
  );
}

function withMillionUnit(number: string, language: Language): string {
  return language === "da" ? `${number} mio. kr.` : `DKK ${number} million`;
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
