/** Soft hyphens that a browser prints: a blank without room, in a part of its own. */
import type { DrawnGlyph, OperatorList } from "./drawnText.ts";
import type { PdfLibrary } from "./openPdf.ts";

/** A run of text on its page. */
interface PlacedText {
  readonly text: string;
  /** From the run to the page; its fifth and sixth number are where the run begins. */
  readonly matrix: readonly number[];
  readonly width: number;
}

/** What stands so near, in sizes of its letters, behind a blank, shows that this takes no room. */
const NO_ROOM = 0.1;
/** What shows where a word is divided. */
const HYPHEN = /^\s*[-\u2010]\s*$/u;

/** True for a page that draws a blank as a part of its own. */
export function hasBlankParts({ fnArray, argsArray }: OperatorList, { OPS }: PdfLibrary): boolean {
  return fnArray.some((operator, at) => {
    if (operator !== OPS.beginMarkedContentProps || fnArray[at + 1] !== OPS.showText) return false;
    const glyphs = argsArray[at + 1]?.[0] as readonly DrawnGlyph[];
    const isBlank = (glyph: DrawnGlyph) =>
      typeof glyph === "object" ? (glyph?.unicode ?? " ") === " " : true;
    return fnArray[at + 2] === OPS.endMarkedContent && glyphs.every(isBlank);
  });
}

/**
 * The runs of a page with the words whole that soft hyphens part; `"blank"` stands for a part without text. Where a hyphen is seen
 * behind it, the layout has put it there.
 */
export function withWholeWords<Run extends PlacedText>(runs: readonly (Run | "blank")[]): readonly Run[] {
  const whole: Run[] = [];
  let isBlank = false;
  for (const run of runs) {
    if (run === "blank") {
      isBlank = true;
      continue;
    }
    const before = whole.at(-1);
    if (run.text.trim() === "") {
      if (!isBlank) whole.push(run);
      continue;
    }
    const gap = before && isBlank ? gapBetween(before, run) : null;
    if (before && gap !== null && /\p{L}$/u.test(before.text) && gap < NO_ROOM) {
      const text = HYPHEN.test(run.text) ? "\u00ad" : run.text.trimStart();
      whole[whole.length - 1] = { ...before, text: before.text + text, width: before.width + run.width };
    } else whole.push(run);
    isBlank = false;
  }
  return whole;
}

/** The space between two runs of a line, in sizes of their letters; `null` on two lines. */
function gapBetween(before: PlacedText, run: PlacedText): number | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = before.matrix;
  const [, , , , nextX = 0, nextY = 0] = run.matrix;
  const [size, scale] = [Math.hypot(c, d), Math.hypot(a, b)];
  if (size === 0 || scale === 0) return null;
  const along = ((nextX - x) * a + (nextY - y) * b) / scale;
  const across = ((nextX - x) * b - (nextY - y) * a) / scale;
  return Math.abs(across) > NO_ROOM * size ? null : Math.abs(along - before.width) / size;
}
