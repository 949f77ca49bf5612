/** Finds numbers that stand as in a table, several in a row or alone in a paragraph, and that nothing has read: each row is reported. */
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import { lineAt, type PlacedText } from "../lines/placedText.ts";
import { GAP, NUMBER } from "./yearTables.ts";

const CELL = `(?:${NUMBER}|\\((?:${NUMBER})\\)|[+–—÷](?:${NUMBER}))[*†¹²³⁴-⁹⁰]{0,3}(?![\\d.,%])`;
/** Cells with nothing between them but white space, as in a table's row; a cell by itself fills its paragraph. */
const ROW = new RegExp(
  `(?<=^|[\\s|;:])(?:${CELL})(?:${GAP}(?:${CELL}))+(?=[\\s|;.)]|$)|(?<=^|\\n\\n)(?:${CELL})(?=\\n\\n|$)`,
  "gu",
);
/** One number with blanks between its groups of thousands: "5 000", "1 250 000". */
const GROUPED = /^\d{1,3}(?:[^\S\n]\d{3})+$/u;
/** What a number counts begins small and is no small word: "5 000 borgere", "12 500 m²"; "500 750 i alt" are two amounts. */
const COUNTED =
  /^[^\S\n](?:%|(?!(?:i|og|samt|eller|heraf|hvoraf|er|var|blev|af|om|fra|til|for|på|pr|ved|med|mod|som|der|men|mens|kr|mio|mill|mia|tkr|t)(?!\p{L}))\p{Ll})/u;
const COUNT_BEFORE = /(?<!\p{L})antal(?:let)?\s[^\d\n.;|]{0,40}$/iu;
/** What numbers follow that name a line, a company, an account or a case, and are no amounts. */
const NAMED_BY_NUMBER =
  /(?:\(?\+\d\d\)?|(?<!\p{L})(?:tlf|telefon\p{L}*|mobil\p{L}*|fax|cvr|ean|konto\p{L}*|(?:\p{L}|[-.])*(?:nr|numre|nummer))[.:]{0,2}|(?<!\p{L})ring(?:e[sr]?)?\s[^\d\n.]{0,40})[^\S\n]?:?[^\S\n]?$/iu;
const YEARS_ALONE = /^(?:(?:19|20)\d\d(?:[\s|;]+|$))+$/u;

/** So far before a number the words that say what it is are looked for. */
const LONGEST_NAME = 60;

interface NumberRow {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  /** 1-based source line. */
  readonly line: number;
}

/** The rows of numbers in a text that has blanks where its amounts are; years alone are none. */
export function numberRows(placed: PlacedText): NumberRow[] {
  const { text } = placed;
  return Array.from(text.matchAll(ROW), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    written: foldSpace(match[0]),
    line: lineAt(placed, match.index),
  })).filter((row) => !YEARS_ALONE.test(row.written) && !isOtherNumber(text, row));
}

/** True for digits with blanks between them that count something or are a name: "5 000 borgere", "tlf. 44 77 20 00". */
function isOtherNumber(text: string, { from, to, written }: NumberRow): boolean {
  const before = text.slice(Math.max(0, from - LONGEST_NAME), from);
  if (NAMED_BY_NUMBER.test(before) || /\(?\+\d\d\)?\s/u.test(written)) return true;
  return GROUPED.test(written) && (COUNTED.test(text.slice(to)) || COUNT_BEFORE.test(before));
}
