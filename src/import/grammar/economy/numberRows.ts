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
const YEARS_ALONE = /^(?:(?:19|20)\d\d(?:[\s|;]+|$))+$/u;

interface NumberRow {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  /** 1-based source line. */
  readonly line: number;
}

/** The rows of numbers in a text that has blanks where its amounts are; years alone are none. */
export function numberRows(placed: PlacedText): NumberRow[] {
  return Array.from(placed.text.matchAll(ROW), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    written: foldSpace(match[0]),
    line: lineAt(placed, match.index),
  })).filter(({ written }) => !YEARS_ALONE.test(written));
}
