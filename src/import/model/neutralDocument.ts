import type { HiddenFacts } from "../../agreement/corrections/hiddenFacts.ts";
import type { ImportFinding } from "./finding.ts";

/** Where something stands on a page of the file, in points from the upper left corner of the page as it is read. */
export interface PagePlace {
  /** From 1. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One line of the source text. Several may share a number when the file has breaks inside a line. */
export interface SourceLine {
  /** 1-based, as an editor counts lines in the source text. */
  readonly number: number;
  /** As in the source, composed to NFC and without invisible format characters. */
  readonly text: string;
  /** True when the source says that a page begins here (form feed, page of a PDF). */
  readonly startsPage: boolean;
  /**
   * What the source knows of the break above the line: a paragraph begins here, its author broke the line, or only the layout
   * did. Absent in a source that has line breaks only.
   */
  readonly begins?: LineBeginning;
  /** True where the file calls the paragraph a heading, as Word's styles do. */
  readonly isHeading?: boolean;
  /** True where a page does not show whether a paragraph begins here: the line above is full, and a sentence ends there. */
  readonly mayBeginParagraph?: boolean;
  /** True for the mark of a row of which a page does not show whether it begins above the mark. */
  readonly mayBeginAbove?: boolean;
  /** True where the cell's edge alone broke above it: the line above had no room for its first word. */
  readonly isWrapped?: boolean;
  /** A smiley between two rows that may belong to either. */
  readonly isStray?: boolean;
  /** Where it stands on its page; absent in a file without places. */
  readonly place?: PagePlace;
}

export type LineBeginning = "paragraph" | "break" | "continuation";

/** Text outside tables. */
export interface TextBlock {
  readonly kind: "text";
  readonly lines: readonly SourceLine[];
}

/** The header or footer of pages. */
interface FurnitureBlock {
  readonly kind: "furniture";
  readonly lines: readonly SourceLine[];
}

export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly TableRow[];
  /** True on a sheet of its own that has no initiatives: no table above goes on in it. */
  readonly isApart?: true;
}

export interface TableRow {
  /** From left to right; a cell that is merged downwards stands in its first row only. */
  readonly cells: readonly TableCell[];
  /** The first grid columns of cells that begin in a row above and go on through this one. */
  readonly merged?: readonly number[];
}

export interface TableCell {
  /** The first grid column that the cell covers, from 0. */
  readonly column: number;
  /** How many grid columns it covers. */
  readonly span: number;
  /** Its text, and tables within it. */
  readonly blocks: readonly (TextBlock | TableBlock)[];
  /** The colour of its ground as six hexadecimal digits; absent on paper's own. */
  readonly shade?: string;
  /** The source line of the cell, also of an empty one. */
  readonly line: number;
}

export type Block = TextBlock | FurnitureBlock | TableBlock;

/**
 * What every reader gives to the grammar, for any kind of file: blocks in reading order. Readers deal with bytes and
 * layout, the grammar with the document; neither imports the other.
 */
export interface NeutralDocument {
  readonly blocks: readonly Block[];
  /** The lines of the source text, where the blocks have them in another order. */
  readonly sourceLines?: readonly SourceLine[];
  /** True where the source has no fonts, so that a letter J, K or L may be a smiley that lost its font. */
  readonly lostFonts: boolean;
  /** What a document made of a feed carries beside its words, where it is one. */
  readonly hidden?: HiddenFacts;
  /** The reader's own findings, such as a character encoding that it fell back to. */
  readonly findings: readonly ImportFinding[];
}

/**
 * What a reader puts where the source has a picture or a sign that cannot be read as text. The grammar reports those that stand
 * in the place of a smiley.
 */
export const UNREADABLE = "\ufffc";

/** The lines of a cell, those of tables within it included. */
export function linesOfCell(cell: TableCell): SourceLine[] {
  return cell.blocks.flatMap((block) => (block.kind === "table" ? linesOfTable(block) : block.lines));
}

function linesOfTable({ rows }: TableBlock): SourceLine[] {
  return rows.flatMap(({ cells }) => cells.flatMap(linesOfCell));
}

/** All lines of a document in the order of their numbers. */
export function linesOf({
  blocks,
  sourceLines,
}: Pick<NeutralDocument, "blocks" | "sourceLines">): readonly SourceLine[] {
  if (sourceLines) return sourceLines;
  const lines = blocks.flatMap((block) => (block.kind === "table" ? linesOfTable(block) : block.lines));
  return lines.toSorted((a, b) => a.number - b.number);
}
