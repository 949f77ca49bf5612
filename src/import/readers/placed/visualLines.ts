import { withRaisedMarks } from "./raisedMarks.ts";
import type { Word } from "./word.ts";

/** What stands on one base line of a page, from left to right. */
export interface VisualLine {
  /** From 0. */
  readonly page: number;
  readonly base: number;
  readonly words: readonly Word[];
}

/** Words of base lines so close, in sizes of their letters, stand on one line. */
const SAME_LINE = 0.35;

/** The lines of a page from top to bottom, whatever the order of its words in the file. */
export function visualLines(words: readonly Word[], page: number): VisualLine[] {
  const lines: Word[][] = [];
  for (const word of words.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.at(-1);
    const first = line?.[0];
    const isSame = first && word.base - first.base <= SAME_LINE * Math.max(first.size, word.size);
    if (line && isSame) line.push(word);
    else lines.push([word]);
  }
  return withRaisedMarks(lines).map((line) => {
    const sorted = line.toSorted((a, b) => a.left - b.left);
    const [largest] = line.toSorted((a, b) => b.text.length - a.text.length);
    return { page, base: largest?.base ?? 0, words: sorted };
  });
}

/** A gap of so much of a letter's size between two words is a space, though none is written. */
const SPACE = 0.15;

/** Words as text: a space where one is written or seen. */
export function textOf(words: readonly Word[]): string {
  return words.reduce((text, word, index) => {
    const before = words[index - 1];
    if (before === undefined) return word.text;
    const isApart = !word.isGlued || word.left - before.right > SPACE * Math.min(word.size, before.size);
    return isApart ? `${text} ${word.text}` : text + word.text;
  }, "");
}
