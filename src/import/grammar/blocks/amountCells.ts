import type { SourceLine } from "../../model/neutralDocument.ts";
import type { CellText } from "./cellText.ts";

const NUMBER = /^[-−–(]?\s?\d[\d.,\s]*\)?$/u;

/**
 * The words of a row that has a number in each cell but its name's: years, or the amounts of years, which stand in the columns of
 * rounds and smileys as well. `null` for any other row.
 */
export function amountCells(filled: readonly CellText[]): readonly SourceLine[] | null {
  const [first] = filled;
  const isNamed = first !== undefined && !NUMBER.test(first.words);
  const numbers = isNamed ? filled.slice(1) : filled;
  if (numbers.length < 2 || !numbers.every(({ words }) => NUMBER.test(words))) return null;
  return filled.flatMap(({ lines }) => lines);
}
