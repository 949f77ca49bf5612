/**
 * How numbers, amounts, shares and dates are written. Danish: decimal comma, point between thousands,
 * `mio. kr.`; never compact notation ("259 t kr.").
 */
import type { KronerRange } from "../agreement/economy/amounts.ts";
import type { Language } from "./messages.ts";

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };

/** The BCP 47 tag that numbers, dates and alphabetical order follow in a language. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

/** What stands where the document gives nothing: an en dash, never a zero. */
export const ABSENT = "–";

/** JSON can say `-0`, which nobody writes. */
const UNSIGNED_ZERO = { signDisplay: "negative" } as const;

/** A format for each language, made when first asked for: making one costs far more than using it. */
export function madeOnce<T>(make: (locale: string) => T): (language: Language) => T {
  const made: Partial<Record<Language, T>> = {};
  return (language) => {
    made[language] ??= make(localeOf(language));
    return made[language];
  };
}

const numbers = (options: Intl.NumberFormatOptions) =>
  madeOnce((locale) => new Intl.NumberFormat(locale, options));
const countFormat = numbers({ maximumFractionDigits: 0, ...UNSIGNED_ZERO });
const millionsFormat = numbers({ maximumFractionDigits: 3, ...UNSIGNED_ZERO });
const shareFormat = numbers({ style: "percent", maximumFractionDigits: 0 });
const dateFormat = madeOnce(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }),
);
const listFormat = madeOnce((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));

/** A whole number with thousands apart: `1.234`. */
export function formatCount(count: number, language: Language): string {
  return countFormat(language).format(count);
}

/** Of fewer than this a percentage says more than it knows: one more or less moves it by over ten points. */
const LEAST_WHOLE = 10;

/**
 * A share of a whole in whole per cent, `19, 25` → `76 %`; `null` where the whole is under ten, so that a count is told
 * instead. Only all is `100 %` and only none is `0 %`: 299 of 300 are `>99 %`, 1 of 300 is `<1 %`.
 */
export function formatShare(part: number, whole: number, language: Language): string | null {
  if (whole < LEAST_WHOLE) return null;
  const format = shareFormat(language);
  const share = part / whole;
  if (share > 0 && share < 0.01) return `<${format.format(0.01)}`;
  if (share > 0.99 && share < 1) return `>${format.format(0.99)}`;
  return format.format(share);
}

/**
 * An amount exactly: in millions when it is a whole number of thousands and not small, `0,259 mio. kr.`, else in whole
 * kroner, `999.600 kr.`, `2.000 kr.`. Nothing is rounded, so that no amount reads like another one: 400 kroner are never "0 mio. kr.". A range as
 * {@link formatAmountRange} has it.
 */
export function formatAmount(kroner: number | KronerRange, language: Language): string {
  if (typeof kroner === "object") return formatAmountRange(kroner, language);
  return withUnit(numberIn(unitOf(kroner), kroner, language), unitOf(kroner), language);
}

/** A range of kroner, `13,624–13,924 mio. kr.`; a single figure when both ends are alike; `-1 til 5 mio. kr.` below 0. */
export function formatAmountRange(range: KronerRange, language: Language): string {
  const unit = unitOf(range.min, range.max);
  return withUnit(rangeIn(unit, range, language), unit, language);
}

/**
 * A range for a headline, in millions with at most one decimal, `13,6–13,9 mio. kr.`; one figure where its ends read alike.
 * What one decimal would tell wrongly stays exact, as {@link formatAmountRange} has it: small amounts, an end that would read
 * "0" without being zero, and one that would read as more, less or just as much as `whole` without being so. The exact amount
 * belongs beside it on demand.
 */
export function formatRoughRange(
  range: KronerRange,
  language: Language,
  whole?: number | KronerRange,
  step?: RoughStep,
): string {
  const [figure, unit] = roughRangeIn(range, language, whole, step);
  return withUnit(figure, unit, language);
}

/**
 * A part of a whole for a headline in two parts, the first to be set larger: `["13,6–13,9", "af 15,15 mio. kr."]`. The whole is
 * exact: it is what was agreed.
 */
export function roughOfParts(
  part: KronerRange,
  agreed: number | KronerRange,
  language: Language,
  step?: RoughStep,
): readonly [part: string, whole: string] {
  const whole = endsOf(agreed);
  const [figure, unit] = roughRangeIn(part, language, whole, step);
  const of = ofWord(language);
  const wholeUnit = unitOf(whole.min, whole.max);
  const isNothing = part.min === 0 && part.max === 0;
  if (unit !== wholeUnit && whole.max !== 0 && !isNothing)
    return [withUnit(figure, unit, language), `${of} ${formatAmountRange(whole, language)}`];
  const shared = isNothing ? wholeUnit : unit;
  const [first = "", rest = ""] = withUnit(
    `${figure} ${of} ${rangeIn(shared, whole, language)}`,
    shared,
    language,
  ).split(` ${of} `);
  return [first, `${of} ${rest}`];
}

/** A part of a whole, the unit once where both have the same: `2,441 af 2,7 mio. kr.`, `999.600 kr. af 1 mio. kr.`. */
export function formatAmountOf(part: KronerRange, agreed: number | KronerRange, language: Language): string {
  const whole = endsOf(agreed);
  const wholeUnit = unitOf(whole.min, whole.max);
  const of = ofWord(language);
  const isNothing = part.min === 0 && part.max === 0;
  const unit = isNothing ? wholeUnit : unitOf(part.min, part.max);
  // Zero is the same in either unit.
  if (whole.max !== 0 && unit !== wholeUnit)
    return `${formatAmountRange(part, language)} ${of} ${formatAmountRange(whole, language)}`;
  return withUnit(`${rangeIn(unit, part, language)} ${of} ${rangeIn(unit, whole, language)}`, unit, language);
}

function ofWord(language: Language): string {
  return language === "da" ? "af" : "of";
}

/** The most that an amount may be: `op til 0,2 mio. kr.`. */
export function formatAmountUpTo(kroner: number, language: Language): string {
  return `${upTo(language)} ${formatAmount(kroner, language)}`;
}

/** The same for a headline, see {@link formatRoughRange}. */
export function formatRoughUpTo(kroner: number, language: Language, step?: RoughStep): string {
  return `${upTo(language)} ${formatRoughRange({ min: kroner, max: kroner }, language, undefined, step)}`;
}

function upTo(language: Language): string {
  return language === "da" ? "op til" : "up to";
}

function endsOf(kroner: number | KronerRange): KronerRange {
  return typeof kroner === "object" ? kroner : { min: kroner, max: kroner };
}

type AmountUnit = "kroner" | "millions";

/** So little is said in kroner: nobody reads "0,001 mio. kr." as what it is. */
const LEAST_IN_MILLIONS = 10_000;

/** Millions where three decimals tell every amount exactly and one of them is large enough, else kroner. */
export function unitOf(...amounts: readonly number[]): AmountUnit {
  const isWhole = amounts.every((kroner) => kroner % 1000 === 0);
  const most = Math.max(...amounts.map(Math.abs));
  return isWhole && (most === 0 || most >= LEAST_IN_MILLIONS) ? "millions" : "kroner";
}

/** The least amount that one decimal of a million tells well enough; less is short in kroner anyway. */
const LEAST_ROUGH = 100_000;

/** How roughly an amount is told: to a tenth or a hundredth of a million, or to the krone. See `roughStep`. */
export const ROUGH_STEPS = [100_000, 10_000, 1] as const;
export type RoughStep = (typeof ROUGH_STEPS)[number];

/** The amounts that a reader of {@link formatRoughRange} is told: rounded to the step, or exact where that tells them wrongly. */
export function toldRange(
  range: KronerRange,
  whole: number | KronerRange | undefined,
  step: RoughStep = ROUGH_STEPS[0],
): KronerRange {
  const { min, max } = range;
  const rough = { min: toStep(min, step), max: toStep(max, step) };
  const isLarge = Math.max(Math.abs(min), Math.abs(max)) >= LEAST_ROUGH;
  const wholes = whole === undefined ? [] : [endsOf(whole).min, endsOf(whole).max];
  const isMisread = [min, max].some(
    (end) =>
      (end !== 0 && toStep(end, step) === 0) ||
      wholes.some((agreed) => Math.sign(toStep(end, step) - agreed) !== Math.sign(end - agreed)),
  );
  return isLarge && !isMisread ? rough : range;
}

export function roughRangeIn(
  range: KronerRange,
  language: Language,
  whole: number | KronerRange | undefined,
  step?: RoughStep,
): readonly [figure: string, unit: AmountUnit] {
  const told = toldRange(range, whole, step);
  const unit = unitOf(told.min, told.max);
  return [rangeIn(unit, told, language), unit];
}

function toStep(kroner: number, step: number): number {
  return (Math.sign(kroner) * Math.round(Math.abs(kroner) / step) || 0) * step;
}

export function rangeIn(unit: AmountUnit, { min, max }: KronerRange, language: Language): string {
  const [from, to] = [numberIn(unit, min, language), numberIn(unit, max, language)];
  if (from === to) return from;
  // A dash between two numbers of which one has a sign reads as a second sign.
  return min < 0 ? `${from} ${language === "da" ? "til" : "to"} ${to}` : `${from}–${to}`;
}

export function numberIn(unit: AmountUnit, kroner: number, language: Language): string {
  if (unit === "kroner") return formatCount(kroner, language);
  return millionsFormat(language).format(kroner / 1e6);
}

export function withUnit(number: string, unit: AmountUnit, language: Language): string {
  // Number and unit stay on one line, wherever they stand.
  if (language === "en") return `DKK\u00a0${number}${unit === "millions" ? "\u00a0million" : ""}`;
  return `${number}\u00a0${unit === "millions" ? "mio.\u00a0kr." : "kr."}`;
}

/** An ISO date written out: `2018-03-23` → `23. marts 2018`. Dates have no time zone here. */
export function formatDate(isoDate: string, language: Language): string {
  return dateFormat(language).format(new Date(`${isoDate}T00:00:00Z`));
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

/** A list in running text: `a, b og c`. */
export function formatList(items: readonly string[], language: Language): string {
  return listFormat(language).format(items);
}
