import { foldWord } from "./fold.ts";

/**
 * One word of a query, folded. It is found inside a word of the text, or, when it was written with hyphens,
 * as those parts in neighbouring words: `HR-nøgletal` finds both "HR-nøgletal" and "HR nøgletal".
 */
export interface Term {
  readonly word: string;
  /** The parts of a hyphenated word, at least two; `null` for a word without hyphens. */
  readonly parts: readonly [string, string, ...string[]] | null;
}

const WORDS = /\S+/g;
const HYPHENS = /[\p{Pd}\u2212]/u;

/** The words of a text with their places, as searching and marking both see them. */
export function wordsOf(text: string): Iterable<{ readonly 0: string; readonly index: number }> {
  return text.matchAll(WORDS);
}

/** What a reader typed, word by word; a query of white space and dashes only has no terms and finds everything. */
export function parseQuery(query: string): readonly Term[] {
  const terms: Term[] = [];
  for (const { 0: raw } of wordsOf(query)) {
    const word = foldWord(raw);
    if (word === "") continue;
    const [first, second, ...rest] = raw
      .split(HYPHENS)
      .map(foldWord)
      .filter((part) => part !== "");
    terms.push({
      word,
      parts: first !== undefined && second !== undefined ? [first, second, ...rest] : null,
    });
  }
  return terms;
}

/** True when `parts` stand in neighbouring words: the first ends a word, the last begins one, the others fill one. */
export function partsMeet(parts: readonly string[], wordAt: (offset: number) => string | undefined): boolean {
  const last = parts.length - 1;
  return parts.every((part, offset) => {
    const word = wordAt(offset);
    if (word === undefined) return false;
    if (offset === 0) return word.endsWith(part);
    return offset === last ? word.startsWith(part) : word === part;
  });
}
