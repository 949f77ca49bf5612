/** Two texts cut where they differ: alike at first, then other words, then alike again. */
export interface TextChange {
  readonly before: string;
  readonly was: string;
  readonly became: string;
  readonly after: string;
}

/**
 * What of two texts is alike at their beginning and end, by whole words, and what each says between. White space is no
 * difference: what is alike is given as the earlier text has it, but where either text begins a new paragraph with its own words,
 * both do.
 */
export function textChange(was: string, became: string): TextChange {
  const [one, other] = [wordsOf(was), wordsOf(became)];
  const shortest = Math.min(one.length, other.length);
  let from = 0;
  while (from < shortest && one[from]?.trim() === other[from]?.trim()) from++;
  let to = 0;
  while (to < shortest - from && one.at(-1 - to)?.trim() === other.at(-1 - to)?.trim()) to++;
  const middle = (words: readonly string[]) => words.slice(from, words.length - to).join("");
  return {
    before: one.slice(0, from).join("").trimEnd() + moreLines(one[from - 1], other[from - 1]),
    was: middle(one),
    became: middle(other),
    after: to === 0 ? "" : one.slice(-to).join(""),
  };
}

/** Of the white space after two words that with more line breaks; the longer one where they have as many. */
function moreLines(one = "", other = ""): string {
  const spaces = [one, other].map((word) => word.slice(word.trimEnd().length));
  const lines = (space: string) => space.split("\n").length;
  return spaces.sort((a, b) => lines(b) - lines(a) || b.length - a.length)[0] ?? "";
}

/** The words with the white space after them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+\s*/g) ?? [];
}
