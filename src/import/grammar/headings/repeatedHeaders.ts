/** Finds table heads that a layout repeats at the top of each page, whole or as column names alone. */

import { SENTENCE_END } from "../../words/sentenceEnd.ts";
import { TIME_AND_RATING } from "../../words/tableHeads.ts";
import type { Line } from "../lines/line.ts";
import { fieldIn, isRowStartIn } from "../lines/marks.ts";
import { INITIATIVE_NUMBER } from "./heading.ts";
import { findHeaders, type TableHeader } from "./tableHeader.ts";

const COLUMN_NAMES = new RegExp(`^${TIME_AND_RATING}$`, "iu");
/** A title has at most so many lines. */
const TITLE_LINES = 4;

/** The lines without heads that begin no initiative; what follows one stands on a new page, as it does in the layout. */
export function withoutRepeatedHeaders(lines: readonly Line[]): readonly Line[] {
  const headers = findHeaders(lines);
  const inHead = new Set<number>();
  const dropped = new Set<number>();
  let begun: TableHeader | null = null;
  for (const [at, header] of headers.entries()) {
    const above = lines.slice(begun === null ? 0 : begun.last + 1, header.first);
    const below = lines.slice(header.last + 1, headers[at + 1]?.first);
    const isAgain = isRepeated(header, above, below, lines[header.first]?.gap === "page", begun === null);
    for (let index = header.first; index <= header.last; index++) (isAgain ? dropped : inHead).add(index);
    if (!isAgain) begun = header;
  }
  for (const [index, { rest, role }] of lines.entries())
    if (role === undefined && COLUMN_NAMES.test(rest) && !inHead.has(index)) dropped.add(index);
  return dropped.size === 0
    ? lines
    : lines.flatMap((line, index) =>
        dropped.has(index) ? [] : [dropped.has(index - 1) ? { ...line, gap: "page" } : line],
      );
}

/**
 * True for a head at the top of a page that begins no initiative: the one above has neither fields nor rows yet, or
 * has its fields while none follow. A title with a number, or on the head's own line, is always a new one's.
 */
function isRepeated(
  header: TableHeader,
  above: readonly Line[],
  below: readonly Line[],
  startsPage: boolean,
  isFirst: boolean,
): boolean {
  if (header.before !== "" || header.after !== "" || !startsPage || endsInTitle(above)) return false;
  if (isFirst) return !below.some(isField) && !below.some(isRowStartIn);
  return above.some(isField) ? !below.some(isField) : !above.some(isRowStartIn);
}

/** True when the last lines are the title of an initiative by its number. */
function endsInTitle(lines: readonly Line[]): boolean {
  const last = lines.slice(-TITLE_LINES);
  return last.some(
    ({ rest }, at) =>
      INITIATIVE_NUMBER.test(rest) && last.slice(at).every((line) => !SENTENCE_END.test(line.rest)),
  );
}

function isField(line: Line): boolean {
  return fieldIn(line) !== null;
}
