import type { Context } from "../context.ts";
import type { Segment } from "../headings/segments.ts";
import type { Line } from "../lines/line.ts";
import { economyOf, fieldIn, milestoneOf } from "../lines/marks.ts";
import type { RowPiece } from "../lines/row.ts";

/** The end of a text that is whole. */
const WHOLE = /[.:;!?…)"”»]$/u;

/** A line that a name or a new sentence may follow. */
const GOES_ON = /(?:[,&/-]|(?<!\p{L})(?:og|samt|for|af|i|på))$/u;

/**
 * Reports an initiative whose fields go over a page's edge while a sentence is open: a text of lines has the rest of each column
 * there, one behind the other, and nothing tells them apart.
 */
export function reportMixedFields({ body, firstLine }: Segment, title: string, context: Context): void {
  const field = body.findIndex((line) => fieldIn(line) !== null);
  const above = body[field - 1];
  if (above === undefined || above.begins !== undefined) return;
  const row = body.findIndex((line) => milestoneOf(line) !== null || economyOf(line) !== null);
  const rowsAt = row === -1 ? body.length : row;
  const isMixed = body.slice(field + 1, rowsAt + 1).some((line, index) => {
    const before = body[field + index] as Line;
    if (line.gap !== "page") return false;
    const isOpen = !WHOLE.test(before.rest) && !GOES_ON.test(before.rest) && fieldIn(before) === null;
    return !WHOLE.test(above.rest) || (isOpen && /^\p{Lu}/u.test(line.rest) && field + index + 1 < rowsAt);
  });
  if (isMixed) context.log.add("fields-mixed", firstLine, { title });
}

/** A field's whole name with its colon, behind other words. */
const WITHIN =
  /(?<=\S\s)(?:Ansvarlig[te]?\s(?:fag)?(?:center|centre|forvaltning|udvalg)|Væsentlig[et]?\sbidragsyder(?:e|ne)?)\s?:/u;

/** Reports a field in the middle of a description: two columns, or two parts of a cell, were read as one. */
export function reportFieldWithin(description: readonly RowPiece[], title: string, context: Context): void {
  for (const { text, line } of description) {
    const [name] = WITHIN.exec(text) ?? [];
    if (name === undefined) continue;
    context.log.add("field-in-description", line, { title, name });
    return;
  }
}
