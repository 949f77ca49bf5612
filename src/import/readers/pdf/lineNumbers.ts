import type { Word } from "../placed/word.ts";

/** So many numbers of a page count its lines. */
const FEWEST = 5;
/** From one line to the next is no more, in sizes of the text's letters. */
const FARTHEST = 3;
const NUMBER = /^\d{1,4}$/u;

/** The numbers of lines in the left margin, where no other word stands on any page: they count on from each to the next. */
export function lineNumbersOf(pages: readonly (readonly Word[])[], bodySize: number): ReadonlySet<Word> {
  const others = pages.flat().filter(({ text }) => !NUMBER.test(text));
  const edge = others.reduce((left, word) => Math.min(left, word.left), Number.POSITIVE_INFINITY);
  return new Set(
    pages.flatMap((words) => {
      const numbers = words
        .filter(({ text, right }) => NUMBER.test(text) && right < edge)
        .toSorted((a, b) => a.base - b.base);
      return countLines(numbers, bodySize) ? numbers : [];
    }),
  );
}

function countLines(numbers: readonly Word[], bodySize: number): boolean {
  const [first, second] = numbers;
  const last = numbers.at(-1);
  if (!first || !second || !last || numbers.length < FEWEST) return false;
  const counts = numbers.map(({ text }) => Number(text));
  const [from = 0, next = 0] = counts;
  const isCounted = counts.every((count, at) => count === from + at * (next - from));
  return (
    isCounted && next > from && last.base - first.base <= ((counts.at(-1) ?? 0) - from) * FARTHEST * bodySize
  );
}
