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
/**
 * What a number counts begins small: "5 000 borgere", "12 500 m²". It is no small word, "500 750 i alt" being two amounts, nor one that says
 * more of an amount: "500 000 årligt", "500 000 mindre".
 */
const COUNTED =
  /^[^\S\n](?:%|(?!(?:i|og|samt|eller|heraf|hvoraf|er|var|blev|bliver|af|om|fra|til|for|på|pr|ved|med|mod|som|der|men|mens|at|end|under|over|op|ned|ud|inden|siden|svarende|mangler|udestår|resterer|alene|kun|ekstra|netto|brutto|mindre|mere|lavere|højere|større|bedre|dårligere|dyrere|billigere|tilbage|\p{L}+t|danske|kr\p{L}*|mio|mill\p{L}*|mia|tkr|t)(?!\p{L}))\p{Ll})/u;
const COUNT_BEFORE =
  /(?<!\p{L})antal(?:let)?\s(?!.*(?:kost|spar|udgift|indtægt|budget|beløb))[^\d\n.;|]{0,40}$/iu;
/** Money that a number directly behind it is of: "Besparelsen blev 500 000". */
const MONEY_BEFORE =
  /(?:besparelse|effektivisering|udgift|indtægt|forbrug|provenu|gevinst|bevilling|budget|pulje|ramme)\p{L}*(?:\s(?:på|er|blev|bliver|var|udgør|udgjorde))?:?\s$/iu;
/** What numbers follow that name a company, an account or a case, and are no amounts. */
const NAMED_BY_NUMBER =
  /(?<!\p{L})(?:cvr|ean|konto|(?:\p{L}|[-.])*(?:nr|numre|nummer))[.:]{0,2}[^\S\n]?:?[^\S\n]?$/iu;
/** What a telephone number follows. */
const CALLED =
  /(?:\(?\+\d\d\)?|(?<!\p{L})(?:tlf|telefon|mobil(?:telefon)?|fax)[.:]{0,2}|(?<!\p{L})ring(?:\s[^\d\n.]{0,40}|e[rs]?\s(?:til|på)\s[^\d\n.]{0,40}))[^\S\n]?:?[^\S\n]?$/iu;
/** The digits of one are eight, with blanks or without. */
const TELEPHONE = /^\d(?:[^\S\n]?\d){7}(?![^\S\n]?\d)/u;
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
  if (CALLED.test(before) && TELEPHONE.test(text.slice(from))) return true;
  const counts = COUNTED.test(text.slice(to)) && !MONEY_BEFORE.test(before);
  return GROUPED.test(written) && (counts || COUNT_BEFORE.test(before));
}
