import type { CellLine } from "./paragraphs.ts";
import type { VisualLine } from "./visualLines.ts";
import type { Word } from "./word.ts";

/** The column of the smileys. */
export const RATING = 3;

/** A row that is being put together. */
export interface RowDraft {
  readonly kind: "head" | "title" | "top" | "marked";
  /** Lines by column. */
  readonly cells: readonly CellLine[][];
  /** The colours behind its first line by column, `null` on paper's own. */
  readonly shades: readonly (string | null)[];
  /** The columns whose cell goes on from the row above: their lines are that one's. */
  readonly merged?: readonly number[];
  /** True where lines above its mark may be its own. */
  readonly isDoubtful?: boolean;
}

/** A row of one line, its words by column. */
export function draft(line: VisualLine, cells: readonly (readonly Word[])[]): CellLine[][] {
  const drafts: CellLine[][] = [[], [], [], []];
  append({ cells: drafts }, line, cells);
  return drafts;
}

/** Adds a line to a row, its words by column. */
export function append(
  row: Pick<RowDraft, "cells"> | undefined,
  line: VisualLine,
  cells: readonly (readonly Word[])[],
): void {
  for (const [column, words] of cells.entries())
    if (words.length > 0) row?.cells[column]?.push({ ...line, words, base: words[0]?.base ?? line.base });
}
