/** The rows of a sheet, or of a table that was copied cell by cell. */
import type { SourceLine } from "../../model/neutralDocument.ts";

/** A cell of a record. */
export interface SheetCell {
  /** Its words with `\n` between lines, empty where it has none. */
  readonly text: string;
  readonly lines: readonly SourceLine[];
  /** The source line of the cell, also of an empty one. */
  readonly line: number;
  readonly column: number;
  readonly span: number;
  /** The colour of its ground as six hexadecimal digits; absent on paper's own. */
  readonly shade?: string;
}

/** A row of a sheet. */
export interface SheetRecord {
  /** From the first column on, empty ones included. */
  readonly cells: readonly SheetCell[];
  /** The first columns of cells that begin in a record above and go on through this one. */
  readonly merged?: readonly number[];
  /** True where empty rows were left out above it. */
  readonly isBelowEmpty?: true;
}

/** The cells of a record that have words. */
export function filledOf({ cells }: SheetRecord): readonly SheetCell[] {
  return cells.filter(({ text }) => text !== "");
}

/** The words of each cell of a record, empty ones included. */
export function wordsOf({ cells }: SheetRecord): string[] {
  return cells.map(({ text }) => text);
}
