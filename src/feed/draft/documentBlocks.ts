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
  readonly place?: PagePlace;
}

export interface TextBlock {
  readonly kind: "text" | "furniture";
  readonly lines: readonly DocumentLine[];
}

export interface DocumentCell {
  /** The first grid column that it covers, from 0, and how many it covers. */
  readonly column: number;
  readonly span: number;
  readonly blocks: readonly DocumentBlock[];
  /** The colour of its ground as six hexadecimal digits. */
  readonly shade?: string;
}

export interface DocumentTable {
  readonly kind: "table";
  readonly rows: readonly { readonly cells: readonly DocumentCell[] }[];
}

export type DocumentBlock = TextBlock | DocumentTable;

/** All lines of blocks, those in tables included, in reading order. */
export function linesOfBlocks(blocks: readonly DocumentBlock[]): readonly DocumentLine[] {
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesOfBlocks(cell.blocks)))
      : block.lines,
  );
}
