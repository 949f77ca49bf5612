import type { RawLine } from "../../../model/rawLine.ts";

/** A line of a layout in columns, and whether it is a header or footer. */
export interface LaidLine {
  readonly line: RawLine;
  readonly isFurniture: boolean;
}

/** By how many characters a column may move from line to line. */
export const SHIFT = 2;
/** A round stands to the left of its column's name by so much at most, when the name is centred. */
export const CENTRED = 14;
