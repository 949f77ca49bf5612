/**
 * Amounts of several years in a table: a line of years, below it lines of as many numbers, the unit in a heading or beside the
 * name of a line. Read only where each number has its year and a unit; anything else is left to be read as running text.
 */
import { type Kroner, kroner } from "../../../agreement/danish/numbers.ts";
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import { lineAt, type PlacedText } from "../lines/placedText.ts";
import { type Meaning, meaningOf } from "./amountMeaning.ts";

/** One number of a table. */
export interface TableAmount {
  /** `null` where the table names none. */
  readonly year: number | null;
  readonly kroner: number;
  readonly meaning: Meaning;
  /** As written, without its unit. */
  readonly written: string;
  /** The table's words up to the end of its line, white space folded: what a figure cites. */
  readonly words: string;
  /** 1-based source line. */
  readonly line: number;
}

/** What tables of a text say. */
export interface TableAmounts {
  readonly amounts: readonly TableAmount[];
  /** The text with a blank for each character of its tables. */
  readonly rest: PlacedText;
}

const YEAR = "(?:19|20)\\d\\d(?![\\d.,])";
export const GAP = "[\\s|;]+";
export const NUMBER = "[-−]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|[-−]?\\d+(?:,\\d+)?";
export const UNIT =
  /(?:hele\s)?1\.?000\s?kr\b\.?|(?:mio|mill|mia)\.?\s?kr\b\.?|t\.?\s?kr\b\.?|tkr\b\.?|(?<![\p{L}.])kr\.|kroner/iu;
/** A line of at least two years, alone between words. */
const YEARS = new RegExp(`(?<![\\d\\p{L}.,–-])${YEAR}(?:${GAP}${YEAR})+(?=\\s*(?:[\\s|;]|$))`, "gu");
/** The words that begin a table stand this close before its years. */
const LONGEST_HEAD = 80;
/** What ends the words before a table's head; the points of units do not. */
const HEAD_BEGINS =
  /(?:\n\n|(?<!\b(?:kr|mio|mill|mia|t|1))[.!?]\s)(?![\s\S]*(?:\n\n|(?<!\b(?:kr|mio|mill|mia|t|1))[.!?]\s))/u;

/** A cell of a table in a cell that has nothing but the unit stands in a paragraph of its own. */
const UNIT_ALONE = new RegExp(`(?:^|\\n\\n)\\(?(?:i\\s)?(?:${UNIT.source})\\)?\\s*$`, "iu");

/** Where a table's head begins in the words before its years. */
function headBegins(before: string): number {
  const unit = UNIT_ALONE.exec(before);
  if (unit) return unit.index + (unit[0].length - unit[0].trimStart().length);
  const cut = HEAD_BEGINS.exec(before);
  return cut ? cut.index + cut[0].length : 0;
}

/** Finds the tables of a text. A table with a line that is not understood is none. */
export function readYearTables(placed: PlacedText): TableAmounts {
  const { text } = placed;
  const amounts: TableAmount[] = [];
  let rest = text;
  for (const match of text.matchAll(YEARS)) {
    const years = (match[0].match(/\d{4}/gu) ?? []).map(Number);
    if (years.some((year, index) => index > 0 && year !== (years[index - 1] ?? 0) + 1)) continue;
    const before = text.slice(Math.max(0, match.index - LONGEST_HEAD), match.index);
    const from = match.index - before.length + headBegins(before);
    const end = match.index + match[0].length;
    const table = readLines(placed, years, from, match.index, end);
    if (table === null) continue;
    amounts.push(...table.amounts);
    rest = `${rest.slice(0, from)}${" ".repeat(table.to - from)}${rest.slice(table.to)}`;
  }
  return { amounts, rest: { ...placed, text: rest } };
}

/** The lines below the years from `at`; the head begins at `from` and ends at `headEnd`. */
function readLines(
  placed: PlacedText,
  years: readonly number[],
  from: number,
  headEnd: number,
  at: number,
): { amounts: TableAmount[]; to: number } | null {
  const { text } = placed;
  const head = foldSpace(text.slice(from, headEnd));
  const line = new RegExp(
    `(?<label>[^\\d.!?]{0,60}?(?:\\(?(?:i\\s)?1\\.?000\\s?kr\\.?\\)?)?[^\\d!?]{0,20}?)(?<numbers>(?:${NUMBER})(?:${GAP}(?:${NUMBER})){${years.length - 1}})(?=\\s|$|[.;|])(?!${GAP}(?:${NUMBER})(?![.\\d]))`,
    "yu",
  );
  const amounts: TableAmount[] = [];
  let to = at;
  for (;;) {
    line.lastIndex = to;
    const match = line.exec(text);
    const { label = "", numbers = "" } = match?.groups ?? {};
    if (match === null) break;
    const read = readNumbers(numbers, foldSpace(label), head, amounts.length > 0);
    if (read === null) return null;
    const end = match.index + match[0].length;
    const number = lineAt(placed, end - numbers.length);
    const words = foldSpace(text.slice(from, end));
    read.forEach((one, index) => {
      amounts.push({ ...one, year: years[index] ?? 0, words, line: number });
    });
    to = end;
  }
  return amounts.length === 0 ? null : { amounts, to };
}

/** The numbers of a line and what they are; its own words count before those of the table's head. */
function readNumbers(
  numbers: string,
  label: string,
  head: string,
  isLater: boolean,
): Pick<TableAmount, "kroner" | "meaning" | "written">[] | null {
  const unit = (UNIT.exec(label) ?? UNIT.exec(head))?.[0];
  const nameOf = (words: string) => foldSpace(words.replace(UNIT, " ").replace(/[()|:;]/gu, " "));
  const own = nameOf(label);
  const meaning =
    meaningOf(own, "", "", false) ?? (isLater ? null : meaningOf(`${nameOf(head)} ${own}`, "", "", false));
  if (unit === undefined || meaning === null) return null;
  const read = numbers.split(/[\s|;]+/u).map((written) => ({ written, amount: kroner(written, unit) }));
  if (read.some(({ amount }) => amount === null || amount.value < 0)) return null;
  return read.map(({ written, amount }) => ({ written, kroner: (amount as Kroner).value, meaning }));
}
