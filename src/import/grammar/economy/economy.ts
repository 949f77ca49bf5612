import type { Economy } from "../../../agreement/format/schema.ts";
import { headsAppendix } from "../../words/appendix.ts";
import { afterComment, afterEconomy, afterStatus } from "../../words/fixedWords.ts";
import { SENTENCE_END } from "../../words/sentenceEnd.ts";
import type { Context } from "../context.ts";
import { goesOnOverPage } from "../lines/overPage.ts";
import type { Row, RowPiece } from "../lines/row.ts";
import { rangeOf, splitStatus, takeSmiley, textOrNull } from "../tables/cells.ts";
import { readFigures } from "./figures.ts";

/** An economy row → text, status, smiley and the figures that its words state. */
export function readEconomy(row: Row, context: Context): Economy {
  const pieces = withoutTrailer(row.pieces, context);
  reportSecondRow(pieces, context);
  const cells = splitStatus(pieces, context);
  const found = takeSmiley(pieces, "economy", context);
  const smiley = found === "neutral" ? null : found;
  return {
    text: textOrNull(cells.text),
    status: textOrNull(cells.status),
    smiley,
    figures: readFigures(cells.text, cells.status, smiley, context),
    source: rangeOf(pieces),
  };
}

/** "Økonomi" below a finished line begins a second row, which belongs to the same initiative: both are read as one. */
function reportSecondRow(pieces: readonly RowPiece[], context: Context): void {
  for (const [index, piece] of pieces.entries()) {
    const above = pieces[index - 1];
    if (above === undefined || afterEconomy(piece.text) === null) continue;
    if (piece.role !== undefined && piece.role !== "row") continue;
    if (
      piece.role === "row" ||
      piece.gap !== "none" ||
      above.smileys.length > 0 ||
      SENTENCE_END.test(above.text)
    )
      context.log.add("economy-twice", piece.line, null);
  }
}

/** "8. Ballerup Kommune som virksomhed": the heading of a theme whose initiatives are missing. */
const NUMBERED_HEADING = /^\d{1,3}\.(?:\d{1,3}\.?)?\s+["”»(]?\p{Lu}/u;

/** The piece with the words above another; the smiley may have a line of its own between the two. */
function wordsAbove(pieces: readonly RowPiece[], index: number): RowPiece | undefined {
  return pieces.slice(0, index).findLast(({ text }) => text !== "");
}

/**
 * The smiley is the row's last cell: what stands behind it and an empty line lies outside the table,
 * unless it is a status. Without a smiley only an appendix does. It is reported, since it belongs to nothing.
 */
function withoutTrailer(pieces: readonly RowPiece[], context: Context): readonly RowPiece[] {
  const rated = pieces.findIndex((piece) => piece.smileys.length > 0);
  const inTable = pieces.findLastIndex(({ role }) => role !== undefined);
  const end = pieces.findIndex(
    (piece, index) =>
      index > Math.max(rated, 0) &&
      piece.smileys.length === 0 &&
      (inTable !== -1
        ? index > inTable
        : rated === -1
          ? piece.gap !== "none" && headsAppendix(piece.text)
          : (piece.gap !== "none" && !goesOnOverPage(wordsAbove(pieces, index), piece)) ||
            NUMBERED_HEADING.test(piece.text)),
  );
  if (end === -1 || pieces.slice(end).some(({ text }) => (afterStatus(text) ?? afterComment(text)) !== null))
    return pieces;
  const outside = pieces.slice(end);
  if (outside.some((piece) => piece.smileys.length > 0)) return pieces;
  context.log.add("text-unplaced", outside[0]?.line ?? null, {
    words: outside.map((piece) => piece.text).join(" "),
    behind: "table",
  });
  return pieces.slice(0, end);
}
