/**
 * Initiatives whose table head is missing. A responsible centre below the rows of another initiative can
 * only belong to a new one; its title is looked for in the lines between.
 */

import { endsSentence } from "../../words/sentenceEnd.ts";
import type { Line } from "../lines/line.ts";
import { fieldIn, isRowStartIn } from "../lines/marks.ts";
import { type HeadingStyle, readTitle } from "./heading.ts";
import type { HeadingZone } from "./headingZone.ts";
import type { TableHeader } from "./tableHeader.ts";
import { readTheme } from "./themeHeading.ts";

interface StartWithoutHeader {
  readonly zone: HeadingZone;
  readonly header: TableHeader;
  readonly hasHeader: false;
}

/** A title has at most so many lines; a longer block is a description. */
const TITLE_LINES = 4;
const NUMBERED = /^\d{1,3}\.\d{1,3}\.?\s+\p{Lu}/u;

/** The initiatives without a head among the lines of one with a head, from the line below it to the next heading. */
export function findWithoutHeader(
  lines: readonly Line[],
  from: number,
  to: number,
  width: number,
  style: HeadingStyle,
): StartWithoutHeader[] {
  const found: StartWithoutHeader[] = [];
  let sawRow = false;
  let rowEnd = from;
  for (let index = from; index < to; index++) {
    const line = lines[index] as Line;
    const beginsRow = isRowStartIn(line);
    const isResponsible = fieldIn(line)?.name === "responsible";
    if (sawRow && isResponsible) found.push(startAbove(lines, rowEnd, index, width, style));
    if (beginsRow || line.smileys.length > 0 || isResponsible) rowEnd = index + 1;
    sawRow = beginsRow || (sawRow && !isResponsible);
  }
  return found;
}

/** Reads what stands between the row above and the field: theme, title, description, as far as they can be told apart. */
function startAbove(
  lines: readonly Line[],
  from: number,
  field: number,
  width: number,
  style: HeadingStyle,
): StartWithoutHeader {
  const above = lines.slice(from, field);
  const numbered = above.findIndex((line) => NUMBERED.test(line.rest));
  const firstBlock = above.findIndex((line) => line.gap !== "none");
  const at = numbered !== -1 ? numbered : Math.max(0, firstBlock);
  const blockEnd = above.findIndex((line, index) => index > at && line.gap !== "none");
  const block = above.slice(at, blockEnd === -1 ? undefined : blockEnd);
  const isTitle = block.length > 0 && block.length <= TITLE_LINES && !endsSentence(block.at(-1)?.rest ?? "");
  const title = isTitle ? readTitle(block, style) : null;
  const theme = readTheme(above.slice(0, at), lines[from - 1], title?.number ?? null, width);
  const last = from + at + (isTitle ? block.length : 0) - 1;
  return {
    zone: { start: from + theme.at, theme: theme.theme, title, below: [], uncertain: true },
    header: { first: from + at, last, before: "", after: "", funding: [] },
    hasHeader: false,
  };
}
