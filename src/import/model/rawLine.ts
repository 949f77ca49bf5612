import { foldSpace } from "../../agreement/source/foldSpace.ts";
import type { SourceLine } from "./neutralDocument.ts";

/**
 * What a line of a table is: an initiative's title, the head with the columns' names, a mark that begins a row, a line of any cell,
 * the round of a row, its smiley.
 */
export type CellRole = "title" | "head" | "row" | "cell" | "round" | "rating";

/** A source line before it is known to be content or furniture. */
export interface RawLine extends SourceLine {
  readonly folded: string;
  readonly role?: CellRole;
}

/** Source lines with their folded text, which is needed more than once. */
export function rawLines(lines: readonly SourceLine[]): RawLine[] {
  return lines.map((line) => ({ ...line, folded: foldSpace(line.text) }));
}
