import type { LineBeginning } from "../../model/neutralDocument.ts";
import type { CellRole } from "../../model/rawLine.ts";
import type { FoundSmiley } from "../../signs/signs.ts";

/** What separates a line from the one before: nothing, empty lines, or a page's edge. */
export type Gap = "none" | "blank" | "page";

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
  /** The cell's edge alone broke above it: the line above had no room for its first word. */
  readonly isWrapped?: boolean;
  /** True where the file calls the paragraph a heading. */
  readonly isHeading?: boolean;
  /** What the line is in its table; absent outside tables, and in documents whose cells nobody knows. */
  readonly role?: CellRole;
}
