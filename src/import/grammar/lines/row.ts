import type { CellRole } from "../../model/rawLine.ts";
import type { FoundSmiley } from "../../signs/signs.ts";
import type { Line } from "./line.ts";
import { economyOf, fieldIn, milestoneOf } from "./marks.ts";
import type { Piece } from "./placedText.ts";

/** A line's share of a row: its text without mark and smileys, and its smileys. */
export interface RowPiece extends Piece {
  readonly smileys: readonly FoundSmiley[];
  /** The mark that was cut off its beginning, as written; absent where none was. */
  readonly mark?: string;
  /** What the line is in its table, where that is known. */
  readonly role?: CellRole;
}

/** A row of the table as it lies in the document, before its cells are told apart. */
export interface Row {
  readonly pieces: readonly RowPiece[];
}

/** A line as part of a row; `text` when a mark at its beginning is not part of it. */
export function pieceOf(line: Line, text: string = line.rest): RowPiece {
  const { number, gap, smileys, begins, role } = line;
  const piece = { text, line: number, gap, smileys, ...(begins && { begins }), ...(role && { role }) };
  return text === line.rest
    ? piece
    : { ...piece, mark: line.rest.slice(0, line.rest.length - text.length).trim() };
}

/**
 * Every milestone row of the whole document, roughly: from its mark to the next mark. Enough to learn
 * the labels of the rounds from, before anyone knows where an initiative ends.
 */
export function roughRows(lines: readonly Line[], isHeader: (index: number) => boolean): Row[] {
  const rows: Row[] = [];
  let open: RowPiece[] | null = null;
  lines.forEach((line, index) => {
    const text = milestoneOf(line);
    if (text !== null) {
      open = [pieceOf(line, text)];
      rows.push({ pieces: open });
    } else if (economyOf(line) !== null || fieldIn(line) !== null || isHeader(index)) open = null;
    else open?.push(pieceOf(line));
  });
  return rows;
}
