/** Decides whether a line break is the layout's, made at the margin, or the author's. */
import { SENTENCE_END } from "../../words/sentenceEnd.ts";
import type { Line } from "./line.ts";
import { fieldIn, isRowStartIn, milestoneOf } from "./marks.ts";

/** A break leaves at most a tenth of the line empty when only the margin made it. */
const FULL = 0.9;

/** True when the first word of `next` would well have fitted behind `text`, so that the break is the author's. */
export function wouldFit(text: string, next: string, width: number): boolean {
  const word = next.split(" ", 1)[0] ?? "";
  return text.length + 1 + word.length < width * FULL;
}

/** True when the line above is complete: it ends a sentence, a row, or well before the margin. */
export function isComplete(above: Line, line: Line, width: number): boolean {
  if (line.begins !== undefined) return line.begins === "paragraph";
  if (line.gap !== "none" || above.endsRow || above.smileys.length > 0) return true;
  if (SENTENCE_END.test(above.rest) || (line.indented && !above.indented)) return true;
  return wouldFit(above.rest, line.rest, width);
}

/** The layout of a document's lines. */
export interface Layout {
  /** How long a full line is, in characters: nine in ten are no longer. */
  readonly width: number;
  /** How long a full line of a row's text is; 0 where that is not known. */
  readonly rowWidth: number;
  /** False for a text whose empty lines were lost on the way: then only the margin tells of paragraphs. */
  readonly hasEmptyLines: boolean;
  /** True where each cell of a table has a line of its own, as Word saves plain text. */
  readonly aCellALine: boolean;
}

/** Measures the content lines of a whole document. */
export function measureLayout(lines: readonly Line[]): Layout {
  const lengths = lines.map((line) => line.rest.length).toSorted((a, b) => a - b);
  const marks = lines.flatMap((line) => (line.role === undefined ? (milestoneOf(line) ?? []) : []));
  // Where each cell has a line of its own most are short, and the longest alone tell where a margin may be.
  const aCellALine = marks.filter((text) => text === "").length > marks.length / 2;
  const blanks = lines.reduce((count, line) => count + (line.gap === "blank" ? 1 : 0), 0);
  const width = lengths[aCellALine ? lengths.length - 1 : Math.floor(lengths.length * 0.9)] ?? 0;
  return { aCellALine, width, rowWidth: rowWidthOf(lines), hasEmptyLines: blanks > lines.length / 50 };
}

/** So large a share of the lines of rows is no longer than a full one. */
const ROW_SHARE = 0.95;

/** How long the lines of rows are that go on below, since those are full. */
function rowWidthOf(lines: readonly Line[]): number {
  let inRow = false;
  const lengths = lines.flatMap((line, at) => {
    inRow = isRowStartIn(line) || (inRow && fieldIn(line) === null);
    const below = lines[at + 1];
    const isFull = inRow && line.role === undefined && below?.gap === "none" && /^\p{Ll}/u.test(below.rest);
    return isFull && line.smileys.length === 0 ? [line.rest.length] : [];
  });
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * ROW_SHARE)] ?? 0;
}
