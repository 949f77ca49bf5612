import type { RawLine } from "../../../model/rawLine.ts";
import { afterEconomy, afterMilestone } from "../../../words/fixedWords.ts";

/** A line of a layout in columns, and tests of such lines. */
export interface LaidLine {
  readonly line: RawLine;
  readonly isFurniture: boolean;
}

/** By how many characters a column may move from line to line. */
export const SHIFT = 2;
/** A round stands to the left of its column's name by so much at most, when the name is centred. */
export const CENTRED = 14;

/** True for a line that begins a row of a table. */
export function isRowStart(folded: string): boolean {
  return afterMilestone(folded) !== null || afterEconomy(folded) !== null;
}
