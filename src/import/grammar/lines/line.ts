import type { LineBeginning, SourceLine } from "../../model/neutralDocument.ts";
import type { FoundSmiley } from "../smileys/signs.ts";

/** What separates a line from the one before: nothing, empty lines, or a page's edge. */
export type Gap = "none" | "blank" | "page";

/**
 * What a line of a table is: an initiative's title, the head with the columns' names, a mark that begins a row, a line of any cell,
 * the round of a row, its smiley.
 */
export type CellRole = "title" | "head" | "row" | "cell" | "round" | "rating";

/** A line of content. Empty lines and page furniture are gone; {@link Line.gap} remembers them. */
export interface Line {
  /** 1-based source line. */
  readonly number: number;
  /** White space folded and trimmed, smileys included. */
  readonly text: string;
  /** The text without its smileys. */
  readonly rest: string;
  readonly smileys: readonly FoundSmiley[];
  /** Smileys in the middle of a sentence, which stay in its words. */
  readonly inProse: readonly FoundSmiley[];
  /** Smileys between two rows that may be either's. They belong to none. */
  readonly stray?: readonly FoundSmiley[];
  /** A letter at its end that may be a smiley, in a document that writes its smileys as letters. */
  readonly doubtful: string | null;
  readonly gap: Gap;
  /** Begins with white space, as the first line after a page break does in text saved by Word. */
  readonly indented: boolean;
  /** Ends in the white space of an empty cell, so the table's row ends here too. */
  readonly endsRow: boolean;
  /** Words beside a smiley in its cell, which belong to nothing. */
  readonly besideSmiley?: string;
  /** What the source knows of the break above the line. */
  readonly begins?: LineBeginning;
  /** What the line is in its table; absent outside tables, and in documents whose cells nobody knows. */
  readonly role?: CellRole;
}

/** A source line before it is known to be content or furniture. */
export interface RawLine extends SourceLine {
  readonly folded: string;
  /** A smiley between two rows that may belong to either. */
  readonly isStray?: boolean;
  readonly role?: CellRole;
}

/** All white space, non-breaking included, becomes single spaces. */
export function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Source lines with their folded text, which is needed more than once. */
export function rawLines(lines: readonly SourceLine[]): RawLine[] {
  return lines.map((line) => ({ ...line, folded: fold(line.text) }));
}
