/**
 * Texts that a spreadsheet set up for Danish does not leave as they are when a CSV is opened by double click: Excel and
 * LibreOffice turn what looks like a number, an amount, a day or a time into one, and the text is gone. They differ in
 * what they recognise; what either does counts, and English forms do, too: many a Danish Windows has English settings.
 */
import { dayOf } from "../agreement/danish/calendar.ts";

/** What may surround a number: plus and minus, percent, kroner and other currencies. Brackets make it negative. */
const AROUND = String.raw`[-+%\s\p{Sc}]|kr\.?|dkk`;
const GROUPED = String.raw`\d{1,3}(?:(?:\.\d{3})+(?:,\d*)?|(?:,\d{3})+(?:\.\d*)?)`;
const FRACTION = String.raw`\d+ +\d+\/\d+`;
const DECIMAL = String.raw`\d+(?:[.,]\d*)?|[.,]\d+`;
const EXPONENT = String.raw` *e *[-+]?\d+[.,]?`;
const AMOUNT = new RegExp(
  String.raw`^((?:${AROUND}|\()*)(?:${FRACTION}|(?:${GROUPED}|${DECIMAL})(?:${EXPONENT})?)((?:${AROUND}|\))*)$`,
  "iu",
);

const CLOCK = String.raw`\d+ *:(?: *\d+(?: *: *\d*)?(?:[.,]\d+)?)?(?: *[ap]m?)?`;
/** As a Danish Windows writes a time; with hours and minutes alone it is a number or a day anyhow. */
const DOTTED_CLOCK = String.raw`\d{1,2}\.\d{2}\.\d{2}`;
/** Of three numbers a space may part two where a colon parts the others. */
const SPACED_CLOCK = /^\d+(?: *: *\d+ +| +\d+ *: *)\d+$/;
const HALF_OF_DAY = String.raw`\d+(?: *[ap]m| +[ap])`;
const TIME = new RegExp(
  String.raw`(?<![\d:.])(?:${CLOCK}|${DOTTED_CLOCK}|${HALF_OF_DAY})[-+]?(?![\d:\p{L}])`,
  "iu",
);

/** Two or three numbers for day, month and year; a last dot may follow. */
const NUMERIC_DATE = /^(\d{1,6}) ?[-/.] ?(\d{1,6})(?: ?[-/.] ?(\d{1,6}))?\.?$/;

/** A month's name beside one or more numbers, whatever parts them: "3. maj 2018", "MAR-18", "DEC1". */
const NAMED_DATE = /^(\d{1,6}[ .,/-]{0,3})?(\p{L}{3,9})((?:[ .,/-]{0,3}\d{1,6}){0,2})[.,-]?$/iu;

/** A month is recognised by its first letters; three are enough. */
const MONTHS = [
  ...["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober"],
  ...["november", "december", "january", "february", "march", "may", "june", "july", "october"],
];

const WEEKDAY_NAME =
  "(?:man|tirs?|ons|tors?|fre|lør|søn)(?:dag)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const WEEKDAY = new RegExp(String.raw`^(?:${WEEKDAY_NAME})[ .,]+|[ .,-]+(?:${WEEKDAY_NAME})\.?$`, "iu");

const TRUTH = /^(?:sand|falsk|true|false)$/i;

/** The errors of a calculation in Danish and in English. */
const ERROR =
  /^#(?:N\/A|I\/T|DIV\/0!|DIVISION\/0!|NAME\?|NAVN\?|NULL?!|NUM!|REF!|REFERENCE!|VALUE!|VÆRDI!|SPILL!|OVERLØB!|CALC!|BEREGN!)$/iu;

/** The longest day, time, boolean or error; a number may be of any length. */
const LONGEST_DATE = 60;

/**
 * The day that a text is in full as Danes write it, in the form that every spreadsheet reads as just that day: `31.12.2017` →
 * `2017-12-31`. `null` for any other text, and for days before 1900, which some spreadsheets do not have.
 */
export function dayIn(text: string): string | null {
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})\.(\d{1,2})\.((?:19|[2-9]\d)\d{2})$/.exec(text) ?? [];
  return year === "" ? null : dayOf(Number(year), Number(month), Number(day));
}

/** True when a spreadsheet would turn a text into a number, an amount, a day, a time, a boolean or an error. */
export function readsAsValue(text: string): boolean {
  const shown = inPlainLetters(trimmed(text));
  if (isAmount(shown)) return true;
  if (shown.length > LONGEST_DATE) return false;
  return isDayOrTime(shown) || TRUTH.test(shown) || ERROR.test(shown);
}

const UNSEEN = /^[\s\p{Z}\p{Cc}\p{Cf}]+/u;

/** The text without white space and invisible characters at its ends, which spreadsheets ignore. */
function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && UNSEEN.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).replace(UNSEEN, "");
}

/** Full-width digits and signs become plain ones, all white space becomes spaces. */
function inPlainLetters(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[^\S\n]/g, " ");
}

function isAmount(text: string): boolean {
  const [, before, after] = AMOUNT.exec(text) ?? [];
  if (before === undefined || after === undefined) return false;
  return before.includes("(") === after.includes(")");
}

/** A day, a month, a time, or a day with a time on either side of it; a weekday may stand around. */
function isDayOrTime(text: string): boolean {
  const rest = text.replace(WEEKDAY, "");
  const day = rest.replace(TIME, "").replace(/^[ T]+|[ T]+$/g, "");
  if (SPACED_CLOCK.test(text)) return true;
  return day === "" ? rest !== "" : isNumericDate(day) || isNamedDate(day.replace(WEEKDAY, ""));
}

/** True when some order of day, month and year makes a date of the numbers. */
function isNumericDate(text: string): boolean {
  const [, a, b, c] = NUMERIC_DATE.exec(text) ?? [];
  if (a === undefined || b === undefined) return false;
  if ((isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b))) return true;
  if (c !== undefined) return isMonth(b) && isDay(c);
  return (isMonth(a) && (b.length === 2 || b.length === 4)) || (a.length === 4 && isMonth(b));
}

function isDay(number: string): boolean {
  return number.length <= 2 && Number(number) >= 1 && Number(number) <= 31;
}

function isMonth(number: string): boolean {
  return isDay(number) && Number(number) <= 12;
}

function isNamedDate(text: string): boolean {
  const [, before, month, after] = NAMED_DATE.exec(text) ?? [];
  if (month === undefined || (before === undefined && after === "")) return false;
  return MONTHS.some((name) => name.startsWith(month.toLowerCase()));
}
