/**
 * What a spreadsheet set up for Danish makes of a cell of a CSV, told by shapes: every number of a text is a `0`, a
 * month's name an `M`, the currency a `K`, and a table says which shapes are values. Knows nothing of the code under test.
 */
import fc from "fast-check";

const MONTH =
  /(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec)(?!\p{L})/giu;

function shapeOf(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[KM]/g, "x")
    .replace(/(?:kr\.?|[€$£])(?!\p{L})/giu, "K")
    .replace(MONTH, "M")
    .replace(/\d+/g, "0");
}

const NUMBERS = [
  "0",
  "0,0",
  "0.0",
  ",0",
  ".0",
  "0,",
  "0.",
  "0e0",
  "0E0",
  "0e-0",
  "0E+0",
  "0,0E0",
  "0,0E+0",
  "1 0/0",
];
const AROUND = [
  "#",
  "-#",
  "+#",
  "#-",
  "(#)",
  "#%",
  "# %",
  "(#)%",
  "K#",
  "K #",
  "#K",
  "# K",
  "-K #",
  "(K #)",
  "(# K)",
];
const TIMES = ["0:0", "0:0:0", "0:0:0,0", "0:", "0 am", "0 pm", "0 PM", "0am", "0:0 pm"];
const NAMED = [
  "0 M",
  "0. M",
  "0-M",
  "M 0",
  "M-0",
  "M0",
  "0M",
  "0. M 0",
  "0 M 0",
  "0-M-0",
  "M 0, 0",
  "0.M.0",
  "0/M/0",
];
const SHAPES = new Set([
  ...NUMBERS.flatMap((number) => AROUND.map((around) => around.replace("#", number.replace("1", "0")))),
  ...TIMES,
  ...NAMED,
]);
const WORDS = new Set([
  "sand",
  "falsk",
  "true",
  "false",
  "#n/a",
  "#i/t",
  "#division/0!",
  "#div/0!",
  "#værdi!",
]);

/** Thousands in threes, in Danish or English. */
const GROUPED = /^-?\d{1,3}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?)$/;

/** The two or three numbers of a date, parted by the same sign. */
const DATED = /^(\d{1,2}|[12]\d{3})([-/.])(\d{1,2}|[12]\d{3})(?:\2(\d{1,2}|[12]\d{3}))?$/;

function isDate(text: string): boolean {
  const [, first, , second, third] = DATED.exec(text) ?? [];
  if (first === undefined) return false;
  const kinds = [first, second, third]
    .filter((part) => part !== undefined)
    .map((part) => kindsOf(Number(part)));
  const orders = kinds.length === 2 ? ["dm", "md", "my", "ym"] : ["dmy", "mdy", "ymd"];
  return orders.some((order) => kinds.every((kind, place) => kind.includes(order.charAt(place))));
}

/** What a number of a date may be: `d` a day, `m` a month, `y` a year of four digits. */
function kindsOf(number: number): string {
  return `${number >= 1 && number <= 31 ? "d" : ""}${number >= 1 && number <= 12 ? "m" : ""}${number > 1900 ? "y" : ""}`;
}

function isValue(cell: string): boolean {
  const text = cell.trim();
  if (/^[=@]/.test(text)) return true;
  return SHAPES.has(shapeOf(cell)) || GROUPED.test(text) || isDate(text) || WORDS.has(text.toLowerCase());
}

/** What stands in the cell once the file is open: the text without the mark that it is one; or that it is a value. */
export function readBySpreadsheet(cell: string): string | { readonly value: string } {
  if (cell.startsWith("'")) return cell.slice(1);
  return isValue(cell) ? { value: cell } : cell;
}

const number = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map(String),
  fc.integer({ min: 1890, max: 2100 }).map(String),
  fc.constantFrom("00", "007", "1000", "1.000", "1,5", "1.5", "1.000.000,50", "1,000,000.50"),
);
const sign = fc.constantFrom("-", "/", ".", ":", " ", ". ", ",", "E", "e-", "");
const word = fc.constantFrom(
  "maj",
  "April",
  "okt.",
  "MAR",
  "december",
  "May",
  "kr.",
  "kr",
  "€",
  "%",
  " %",
  "am",
  "PM",
  "år",
);

/** Texts as titles and labels have them that are, or nearly are, numbers, amounts, days and times. */
export const likeAValue: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(number, sign, number).map((parts) => parts.join("")),
  fc.tuple(number, sign, number, sign, number).map((parts) => parts.join("")),
  fc.tuple(number, sign, word, sign, number).map((parts) => parts.join("")),
  fc.tuple(word, sign, number).map((parts) => parts.join("")),
  fc.tuple(number, sign, word).map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom("(", " ", "-", "+", "="), number, fc.constantFrom(")", " ", "-", "%"))
    .map((parts) => parts.join("")),
  fc.constantFrom("SAND", "falsk", "TRUE", "#N/A", "#DIVISION/0!", "10-12 årige", "=1+1", "@x"),
  number,
);
