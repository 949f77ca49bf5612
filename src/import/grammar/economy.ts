import type { Economy } from "../../agreement/schema.ts";
import { rangeOf, splitStatus, takeSmiley, textOrNull } from "./cells.ts";
import type { Context } from "./context.ts";
import { readFigures } from "./figures.ts";
import { quote } from "./findings.ts";
import { afterStatus } from "./markers.ts";
import type { Row, RowPiece } from "./rows.ts";

/** An economy row → text, status, smiley and the figures that its words state. */
export function readEconomy(row: Row, context: Context): Economy {
  const pieces = withoutTrailer(row.pieces, context);
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

/** "8. Ballerup Kommune som virksomhed": the heading of a theme whose initiatives are missing. */
const NUMBERED_HEADING = /^\d{1,3}\.(?:\d{1,3}\.?)?\s+["”»(]?\p{Lu}/u;

/**
 * The smiley is the row's last cell: what stands behind it and an empty line lies outside the table,
 * unless it is a status. It is reported, since it belongs to nothing.
 */
function withoutTrailer(pieces: readonly RowPiece[], context: Context): readonly RowPiece[] {
  const rated = pieces.findIndex((piece) => piece.smileys.length > 0);
  if (rated === -1) return pieces;
  const end = pieces.findIndex(
    (piece, index) =>
      index > rated &&
      piece.smileys.length === 0 &&
      (piece.gap !== "none" || NUMBERED_HEADING.test(piece.text)),
  );
  if (end === -1 || pieces.slice(end).some((piece) => afterStatus(piece.text) !== null)) return pieces;
  const outside = pieces.slice(end);
  if (outside.some((piece) => piece.smileys.length > 0)) return pieces;
  context.log.add(
    "text-unplaced",
    outside[0]?.line ?? null,
    `Teksten står efter tabellen og er ikke overført: ${quote(outside.map((piece) => piece.text).join(" "), 400)}.`,
  );
  return pieces.slice(0, end);
}
