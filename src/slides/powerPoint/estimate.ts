/** How much room text takes on a slide, without a browser that could measure it: a little more rather than less. */
import { sentencesOf } from "../../agreement/danish/sentences.ts";
import type { Paragraph } from "../../export/pptx/deck.ts";
import type { Cut } from "../paginate.ts";

/** The width of a letter and the height of a line, in relation to the size of the letters. */
const LETTER = 0.475;
const LINE = 1.25;

/** In how many lines a text stands in a width, words kept whole; all in pixels. */
function linesOf(text: string, width: number, size: number): number {
  const letters = lettersIn(width, size);
  return text.split("\n").reduce((sum, paragraph) => sum + linesOfWords(paragraph.split(" "), letters), 0);
}

function linesOfWords(words: readonly string[], letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of words) {
    if (used > 0 && used + 1 + length > letters) {
      lines += 1;
      used = 0;
    }
    // A word longer than a line is broken within.
    const whole = Math.floor(Math.max(0, length - 1) / letters);
    lines += whole;
    used += (used > 0 ? 1 : 0) + length - whole * letters;
  }
  return lines;
}

/** The height of a text in a width. */
export function heightOf(text: string, width: number, size: number): number {
  return linesOf(text, width, size) * size * LINE;
}

/** The height of paragraphs below each other, without the space above them. */
export function heightOfParagraphs(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce((sum, { runs, size, indent = 0 }) => {
    const text = runs.map((run) => run.text).join("");
    return sum + heightOf(text, width - indent, size);
  }, 0);
}

/** The places between the sentences of a text, with the heights of either part. */
export function sentenceCuts(text: string, width: number, size: number): readonly Cut[] {
  const whole = heightOf(text, width, size);
  return sentencesOf(text)
    .slice(1)
    .map(({ start }) => ({
      offset: start,
      above: heightOf(text.slice(0, start).trimEnd(), width, size),
      saved: whole - heightOf(text.slice(start), width, size),
      isClean: true,
    }));
}

function lettersIn(width: number, size: number): number {
  return Math.max(1, Math.floor(width / (size * LETTER)));
}
