/** Reads the cells of milestone and economy rows: a text, a status below its heading, one smiley. */

import type { Smiley } from "../../../agreement/effort/smiley.ts";
import type { SourceRange } from "../../../agreement/format/schema.ts";
import { afterComment, afterStatus, statusOf } from "../../words/fixedWords.ts";
import type { Context } from "../context.ts";
import { joinPieces, type PlacedText } from "../lines/placedText.ts";
import type { RowPiece } from "../lines/row.ts";

export interface Cells {
  readonly text: PlacedText;
  readonly status: PlacedText;
}

/** A status heading in the middle of a line, behind the end of a sentence; one with a day belongs to the status. */
const INLINE_STATUS =
  /(?<=[.!?)”"]\s)(?:(?:Status|STATUS)\s?:\s*|(?=Status\s(?:pr\.?|den|ved|efter|primo|medio|ultimo)\s[^:!?\n]{0,20}\d[^:!?\n]{0,20}:))/u;

/** Splits a row's pieces at the first heading of a status, without one at the first comment. A second heading stays text. */
export function splitStatus(pieces: readonly RowPiece[], context: Context): Cells {
  const text: RowPiece[] = [];
  const status: RowPiece[] = [];
  let inStatus = false;
  const isNamed = pieces.some(({ text: words }) => afterStatus(words) !== null || INLINE_STATUS.test(words));
  // A row that begins with such a word has it in its text.
  const headed = (words: string) =>
    isNamed ? statusOf(words) : text.some((above) => above.text !== "") ? afterComment(words) : null;
  for (const piece of pieces) {
    const heading: string | null = inStatus ? null : headed(piece.text);
    const inline: RegExpExecArray | null =
      inStatus || heading !== null ? null : INLINE_STATUS.exec(piece.text);
    if (heading !== null) status.push({ ...piece, text: heading });
    else if (inline) {
      text.push({ ...piece, text: piece.text.slice(0, inline.index).trimEnd() });
      status.push({ ...piece, text: piece.text.slice(inline.index + inline[0].length) });
    } else (inStatus ? status : text).push(piece);
    inStatus ||= heading !== null || inline !== null;
  }
  const { hyphenator, layout } = context;
  return {
    text: joinPieces(text, hyphenator, layout.rowWidth),
    status: joinPieces(status, hyphenator, layout.rowWidth),
  };
}

/**
 * The one smiley of a row, booked. Two in one row, even alike, mean that the row was not understood:
 * none is taken, and both are reported as unplaced.
 */
export function takeSmiley(
  pieces: readonly RowPiece[],
  place: "milestones" | "economy",
  context: Context,
): Smiley | null {
  const smileys = pieces.flatMap((piece) => piece.smileys);
  const [only, second] = smileys;
  if (only === undefined) return null;
  if (second !== undefined) {
    context.log.add("smileys-several", only.line, { count: smileys.length });
    return null;
  }
  if (only.kind === "unknown") return null;
  if (place === "economy" && only.kind === "neutral") {
    context.log.add("economy-smiley-not-allowed", only.line, null);
    context.ledger.report(only);
    return null;
  }
  context.ledger.place(only, place);
  return only.kind;
}

/** The source lines that a row covers. */
export function rangeOf(pieces: readonly RowPiece[]): SourceRange | null {
  const [first] = pieces;
  if (first === undefined) return null;
  return pieces.reduce(({ from, to }, { line }) => ({ from: Math.min(from, line), to: Math.max(to, line) }), {
    from: first.line,
    to: first.line,
  });
}

/** Absent text is `null`, never empty. */
export function textOrNull(placed: PlacedText): string | null {
  return placed.text === "" ? null : placed.text;
}
