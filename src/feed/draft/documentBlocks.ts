/** An imported document as its reader found it: paragraphs and tables, and where a PDF has them on its pages. */

/** In points from the upper left corner of a page. */
export interface PagePlace {
  /** From 1. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface DocumentLine {
  /** Its line in the source text; several lines of a paragraph may share one. */
  readonly number: number;
  readonly text: string;
  /** True where a page begins here. */
  readonly startsPage: boolean;
  /** What the file knows of the break above it. */
  readonly begins?: "paragraph" | "break" | "continuation";
  readonly place?: PagePlace;
}

export interface TextBlock<K = "text" | "furniture"> {
  readonly kind: K;
  readonly lines: readonly DocumentLine[];
}

export interface DocumentCell {
  /** The first grid column that it covers, from 0, and how many it covers. */
  readonly column: number;
  readonly span: number;
  readonly blocks: readonly (TextBlock<"text"> | DocumentTable)[];
  /** The source line of the cell, also of an empty one. */
  readonly line: number;
  /** The colour of its ground as six hexadecimal digits. */
  readonly shade?: string;
}

export interface DocumentTable {
  readonly kind: "table";
  readonly rows: readonly { readonly cells: readonly DocumentCell[] }[];
}

export type DocumentBlock = TextBlock<"text"> | TextBlock<"furniture"> | DocumentTable;

/** All lines of blocks, those in tables included, in reading order. */
export function linesOfBlocks(blocks: readonly DocumentBlock[]): readonly DocumentLine[] {
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesOfBlocks(cell.blocks)))
      : block.lines,
  );
}
