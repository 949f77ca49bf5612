import { PART_END } from "../../words/sentenceEnd.ts";
import { measureLayout } from "./layout.ts";
import type { Line } from "./line.ts";
import { isMarkIn } from "./marks.ts";

/** So few lines that go on in small letters are slips of the writer. */
const MOST_SLIPS = 0.01;

/**
 * The lines with each a paragraph, in a text where each cell has lines of its own and none is broken at a margin, as Word and
 * LibreOffice save plain text; other lines as they are.
 */
export function withWholeParagraphs(lines: readonly Line[]): readonly Line[] {
  const isKnown = lines.some(({ begins, role }) => begins !== undefined || role !== undefined);
  if (isKnown || !measureLayout(lines).aCellALine) return lines;
  const wrapped = lines.filter((line, at) => goesOn(lines[at - 1], line)).length;
  return wrapped > lines.length * MOST_SLIPS
    ? lines
    : lines.map((line): Line => ({ ...line, begins: "paragraph" }));
}

/** True for a line that goes on with a sentence of the line above it. */
function goesOn(above: Line | undefined, { rest, gap }: Line): boolean {
  const isOpen = above !== undefined && above.rest !== "" && !PART_END.test(above.rest) && !isMarkIn(above);
  return isOpen && gap === "none" && /^\p{Ll}/u.test(rest);
}
