/**
 * Dates in Danish running text: days, weeks, months, quarters, seasons, years and spans of them, each as a
 * range with its place in the text. Strict: what the calendar does not have ("31. februar") is no date, and
 * no part of it is read as another.
 */
import { addDays, dayOf, firstOfMonth, lastOfMonth, mondayOf } from "./calendar.ts";
import { LONG_MONTH, MONTH, monthNumber, YEAR } from "./datePatterns.ts";
import { inLowerCase } from "./lowerCase.ts";

/** The unit both ends of a range are stated in: "foråret 2018" is March to May, by the month. */
type DatePrecision = "day" | "month" | "year";

/** From the first day to the last, both included, as ISO 8601. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
}

export interface FoundDate extends DateRange {
  /** True when the text names no year and the caller's was taken: "den 1. oktober". */
  readonly yearAssumed: boolean;
  /** Where the date stands in the text: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A way to write a date. `read` gets the match's named groups and the year; `null`: nonsense, which is dropped whole. */
interface Form {
  /** A text without it has no such date, which is quick to see. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, year: number) => DateRange | null;
}

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  forår: [3, 5],
  sommer: [6, 8],
  efterår: [9, 11],
};
const ORDINALS = ["første", "anden|andet", "tredje", "fjerde"];
const ORDINAL = `(?:\\d\\.?|${ORDINALS.join("|")})`;
const AND = "\\s?(?:[-–/]|og|til|til den)\\s?";
const YEAR_AFTER = `(?:,?\\s(?:i\\s|af\\s)?(?<year>${YEAR}))`;
/** Behind a day and a month the blank may be lost: "31.december2017". */
const YEAR_AT_ONCE = `(?<yearAtOnce>${YEAR})`;
/** What follows a number that is an amount or a label and no year: "2018 kr.", "2018-priser". */
const NO_YEAR = "(?![\\p{L}\\d]|[.,]\\d|-\\p{L}|\\s?(?:kr|mio|mia|mill|tkr|t\\.\\s?kr|pct|procent|%|stk|m2))";

function form(sign: RegExp, pattern: string, read: Form["read"]): Form {
  return {
    sign,
    pattern: new RegExp(`(?<![\\p{L}\\d])(?<![\\d][.,/-])${pattern}(?![\\p{L}\\d])`, "gu"),
    read,
  };
}

const A_MONTH = /jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec/;

/** Longer ways before shorter ones: of two that begin at the same place the first is taken. */
const FORMS: readonly Form[] = [
  form(/\d-\d/, "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})", numericDay),
  form(
    /\d\s?[./-]\s?\d/,
    `(?<day>\\d{1,2})\\s?[./-]\\s?(?<month>\\d{1,2})(?:\\s?[./-]\\s?|\\s)(?<year>${YEAR})`,
    numericDay,
  ),
  form(/\d\/\d/, "(?<day>\\d{1,2})/(?<month>\\d{1,2})\\s?[- ]\\s?(?<shortYear>\\d{2})", numericDay),
  form(
    A_MONTH,
    `(?<day>\\d{1,2})\\.?${AND}(?<lastDay>\\d{1,2})\\.\\s?(?<month>${MONTH})${YEAR_AFTER}?`,
    namedDays,
  ),
  form(A_MONTH, `(?<day>\\d{1,2})\\.?\\s?(?<month>${MONTH})(?:${YEAR_AFTER}|${YEAR_AT_ONCE})`, namedDays),
  form(A_MONTH, `(?<day>\\d{1,2})\\.\\s?(?<month>${LONG_MONTH})`, namedDays),
  form(A_MONTH, `(?<month>${MONTH})${AND}(?<lastMonth>${MONTH})${YEAR_AFTER}`, namedMonths),
  // "jul 2017" is Christmas.
  form(A_MONTH, `(?!jul[\\s,])(?<month>${MONTH})${YEAR_AFTER}`, namedMonths),
  form(
    A_MONTH,
    `(?<=(?:i|af|til|fra|inden|senest|primo|medio|ultimo)\\s)(?<month>${LONG_MONTH})`,
    namedMonths,
  ),
  form(
    /forår|sommer|efterår/,
    `(?<season>forår|sommer|efterår)(?:et|en)?${YEAR_AFTER}`,
    ({ season = "" }, year) => {
      const [first, last] = SEASONS[season.toLowerCase()] ?? [1, 12];
      return months(year, first, last);
    },
  ),
  form(/vinter/, `vinter(?:en)?${YEAR_AFTER}(?:/(?<next>${YEAR}|\\d{2}))?`, winter),
  form(
    /kvartal/,
    `(?<part>${ORDINAL})(?:${AND}(?<lastPart>${ORDINAL}))?\\s?kvartal(?:et)?${YEAR_AFTER}?`,
    (groups, year) => parts(groups, year, 4),
  ),
  form(/halvår/, `(?<part>${ORDINAL})\\s?halvår(?:et)?${YEAR_AFTER}?`, (groups, year) =>
    parts(groups, year, 2),
  ),
  form(
    /uge/,
    `uge(?:rne)?\\s(?<week>\\d{1,2})(?:${AND}(?<lastWeek>\\d{1,2}))?(?:/(?<year>${YEAR})|${YEAR_AFTER.replace("year", "year2")})?`,
    weeks,
  ),
  form(/årsskiftet/, `årsskiftet\\s(?<year>${YEAR})\\s?[/–-]\\s?(?<next>${YEAR}|\\d{2})`, ({ next }, year) =>
    completed(next, year) === year + 1
      ? { from: `${year}-12-31`, to: `${year + 1}-01-01`, precision: "day" }
      : null,
  ),
  form(
    /\d(?:\s?[-–/]|\stil\s)/,
    `(?<year>${YEAR})(?:\\s?[-–/]\\s?|\\stil\\s)(?<next>${YEAR})${NO_YEAR}`,
    span,
  ),
  form(/\d[-–/]\d/, `(?<year>${YEAR})[-–/](?<next>\\d{2})${NO_YEAR}`, span),
  form(/\d{4}/, `(?<!(?:kr|nr)\\.?\\s)(?<year>${YEAR})${NO_YEAR}`, (_, year) => years(year, year)),
];

/**
 * The dates of a text in order, none overlapping another. `assumedYear` is taken for days, months, weeks and parts of a
 * year whose year the text leaves out; without it they are left out.
 *
 *     findDates("Driftstart bliver den 3. april 2018")
 *     →  [{ from: "2018-04-03", to: "2018-04-03", precision: "day", yearAssumed: false, start: 22, end: 35 }]
 */
export function findDates(text: string, assumedYear: number | null = null): readonly FoundDate[] {
  // A year is written in digits.
  if (assumedYear === null && !/\d/.test(text)) return [];
  const written = inLowerCase(text);
  // Most texts have the signs of a few forms: the long patterns of the others are not even compiled.
  const matches = FORMS.filter(({ sign }) => sign.test(written))
    .flatMap(({ pattern, read }) => Array.from(written.matchAll(pattern), (match) => ({ match, read })))
    .sort((a, b) => a.match.index - b.match.index);
  const found: FoundDate[] = [];
  let end = 0;
  for (const { match, read } of matches) {
    const groups = match.groups ?? {};
    const stated = statedYear(groups);
    const year = stated ?? assumedYear;
    if (match.index < end || year === null) continue;
    end = match.index + match[0].length;
    const range = read(groups, year);
    if (range) found.push({ ...range, yearAssumed: stated === null, start: match.index, end });
  }
  return found;
}

/**
 * The first single day of a text whose year is written in full, `null` without one.
 *
 *     firstDay("Den 23. marts 2018")  →  "2018-03-23"
 */
export function firstDay(text: string): string | null {
  const day = findDates(text).find(
    ({ precision, from, to, start, end }) =>
      precision === "day" && from === to && FULL_YEAR.test(text.slice(start, end)),
  );
  return day?.from ?? null;
}

/** In "Side 3/12 - 24" are pages. */
const FULL_YEAR = /\d{4}/;

function statedYear({ year, year2, yearAtOnce, shortYear }: Groups): number | null {
  const written = year ?? year2 ?? yearAtOnce ?? (shortYear && `20${shortYear}`);
  return written ? Number(written) : null;
}

function numericDay({ day, month }: Groups, year: number): DateRange | null {
  return days(dayOf(year, Number(month), Number(day)));
}

function namedDays({ day, lastDay, month }: Groups, year: number): DateRange | null {
  const number = monthNumber(month);
  return days(dayOf(year, number, Number(day)), dayOf(year, number, Number(lastDay ?? day)));
}

function namedMonths({ month, lastMonth }: Groups, year: number): DateRange | null {
  return months(year, monthNumber(month), monthNumber(lastMonth ?? month));
}

/** A winter lies in two years; which one "vinteren 2018" means is not said, so its range holds both. */
function winter({ next }: Groups, year: number): DateRange | null {
  if (next === undefined)
    return { from: firstOfMonth(year, 1), to: lastOfMonth(year + 1, 2), precision: "month" };
  const isNext = completed(next, year) === year + 1;
  return isNext ? { from: firstOfMonth(year, 12), to: lastOfMonth(year + 1, 2), precision: "month" } : null;
}

/** Quarters and half-years: `count` parts of a year. */
function parts({ part, lastPart }: Groups, year: number, count: 2 | 4): DateRange | null {
  const first = ordinal(part);
  const last = ordinal(lastPart ?? part);
  const length = 12 / count;
  return first >= 1 && last <= count ? months(year, (first - 1) * length + 1, last * length) : null;
}

function weeks({ week, lastWeek }: Groups, year: number): DateRange | null {
  const last = mondayOf(year, Number(lastWeek ?? week));
  return days(mondayOf(year, Number(week)), last && addDays(last, 6));
}

function span({ next }: Groups, year: number): DateRange | null {
  const last = completed(next, year);
  return last > year ? years(year, last) : null;
}

function days(from: string | null, to = from): DateRange | null {
  return from !== null && to !== null && from <= to ? { from, to, precision: "day" } : null;
}

function months(year: number, first: number, last: number): DateRange | null {
  return first <= last
    ? { from: firstOfMonth(year, first), to: lastOfMonth(year, last), precision: "month" }
    : null;
}

function years(first: number, last: number): DateRange {
  return { from: `${first}-01-01`, to: `${last}-12-31`, precision: "year" };
}

/** 2 for "2.", "anden" and "andet", 0 for what is no ordinal. */
function ordinal(word = ""): number {
  return (
    Number.parseInt(word, 10) ||
    ORDINALS.findIndex((words) => words.split("|").includes(word.toLowerCase())) + 1
  );
}

/** "2017" and, behind 2016, "17": the year as a number. */
function completed(next = "", year: number): number {
  return next.length === 2 ? Math.floor(year / 100) * 100 + Number(next) : Number(next);
}
