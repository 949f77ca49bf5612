/** Splits a line into cells, where columns are separated by white space. */

import { foldSpace } from "../../../../agreement/source/foldSpace.ts";
import type { RawLine } from "../../../model/rawLine.ts";

export interface Cell {
  readonly text: string;
  /** Offset of its first character in the line. */
  readonly start: number;
  /** White space before it: all of the line's indent for the first one. */
  readonly gap: number;
}

/**
 * A line's cells: what stands two blanks apart, and what begins at one of these columns, since a full line of the
 * column before leaves one blank only. Such a cell counts as two blanks apart.
 */
export function cellsOf(text: string, columns: readonly number[] = []): Cell[] {
  let end = 0;
  return Array.from(text.matchAll(/\S+(?:\s\S+)*/gu)).flatMap((match) => {
    const cell = { text: match[0], start: match.index, gap: match.index - end };
    end = match.index + match[0].length;
    return splitAt(cell, columns);
  });
}

function splitAt(cell: Cell, columns: readonly number[]): Cell[] {
  const at = columns.find(
    (column) => column > cell.start && /^\s\S/u.test(cell.text.slice(column - cell.start - 1)),
  );
  if (at === undefined) return [cell];
  const cut = at - cell.start;
  return [
    { ...cell, text: cell.text.slice(0, cut).trimEnd() },
    ...splitAt({ text: cell.text.slice(cut), start: at, gap: 2 }, columns),
  ];
}

/** The line with only those of its cells that `isWanted` takes, in their places; `null` when it has none. */
export function partOf(
  line: RawLine,
  isWanted: (cell: Cell) => boolean,
  columns: readonly number[] = [],
): RawLine | null {
  const text = cellsOf(line.text, columns)
    .filter(isWanted)
    .reduce((out, cell) => out.padEnd(cell.start) + cell.text, "");
  return text === "" ? null : { ...line, text, folded: foldSpace(text) };
}
