import { raisedDigits } from "../characters.ts";
import type { Word } from "./word.ts";

/** The mark of a note, or an exponent. */
const MARK = /^(?:\d{1,2}|\*{1,3}|\d{1,2}\))$/u;
/** Raised letters are so much smaller than those they stand beside, at most so much higher and at least a little. */
const SMALLER = 0.85;
const HIGHEST = 0.6;
const LOWEST = 0.1;
/** So near, in sizes of the letters beside, a mark stands at its word. */
const NEAR = 0.3;

/** True when a word is a raised mark at another. */
function isRaisedAt(mark: Word, word: Word): boolean {
  const rise = word.base - mark.base;
  const gap = Math.max(mark.left - word.right, word.left - mark.right);
  return (
    mark.size <= SMALLER * word.size &&
    rise <= HIGHEST * word.size &&
    rise >= LOWEST * word.size &&
    gap <= NEAR * word.size
  );
}

/**
 * Lines of words with raised marks in the lines that they stand at, their digits as raised ones: a mark is no line by itself, nor
 * a part of the number before it.
 */
export function withRaisedMarks(lines: readonly (readonly Word[])[]): Word[][] {
  const read = lines.map((line) => [...line]);
  const largest = lines.map((line) => line.reduce((size, word) => Math.max(size, word.size), 0));
  for (const [index, line] of read.entries()) {
    const size = SMALLER * Math.max(largest[index] ?? 0, largest[index + 1] ?? 0);
    for (const mark of line.filter((word) => word.size <= size && MARK.test(word.text))) {
      const home = [line, read[index + 1] ?? []].find((words) =>
        words.some((word) => word !== mark && isRaisedAt(mark, word)),
      );
      if (home === undefined) continue;
      const base = home.find((word) => word !== mark && isRaisedAt(mark, word))?.base ?? mark.base;
      line.splice(line.indexOf(mark), 1);
      home.push({ ...mark, text: raisedDigits(mark.text), base });
    }
  }
  return read.filter((line) => line.length > 0);
}
