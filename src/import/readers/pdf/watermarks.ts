import type { Word } from "../placed/word.ts";

/** Letters of a watermark are so many times as large as the text's. */
const LARGE = 2.5;
/** Capitals reach so far above their base line, in their size. */
const HEIGHT = 0.7;

/** The words that are printed across others: large letters over lines of the text, and the same on pages where none lie below. */
export function watermarksOf(pages: readonly (readonly Word[])[], bodySize: number): ReadonlySet<Word> {
  const isLarge = ({ size, font }: Word) => font !== "" && size > LARGE * bodySize;
  const large = pages.flatMap((words) =>
    words
      .filter(isLarge)
      .map((word) => ({ word, isAcross: words.some((other) => !isLarge(other) && overlap(word, other)) })),
  );
  const across = new Set(large.flatMap(({ word, isAcross }) => (isAcross ? [word.text] : [])));
  return new Set(large.flatMap(({ word }) => (across.has(word.text) ? [word] : [])));
}

function overlap(large: Word, other: Word): boolean {
  const middle = other.base - (HEIGHT / 2) * other.size;
  return (
    other.left < large.right &&
    other.right > large.left &&
    middle < large.base &&
    middle > large.base - HEIGHT * large.size
  );
}
