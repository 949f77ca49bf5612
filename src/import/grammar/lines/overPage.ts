import { afterStatus } from "../../words/fixedWords.ts";
import type { RowPiece } from "./row.ts";

/** True for a piece that goes on, behind a page's edge, with the sentence above it or with a status of which no more than the heading stands there. */
export function goesOnOverPage(above: RowPiece | undefined, piece: RowPiece): boolean {
  if (above === undefined || piece.gap !== "page" || piece.role !== undefined) return false;
  if (afterStatus(above.text) === "" || afterStatus(piece.text) !== null) return true;
  return /^\p{Ll}/u.test(piece.text);
}
