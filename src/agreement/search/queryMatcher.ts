import { partsMeet, type Query, type Term } from "./query.ts";
import type { WordIndex } from "./wordIndex.ts";
import type { WordStore } from "./wordStore.ts";

/** Whether the initiative at a place of the index fulfils one of the query's alternatives. */
export function queryMatcher<T extends object>(
  index: WordIndex<T>,
  alternatives: Query,
): (position: number) => boolean {
  const matchers = alternatives.map((terms) =>
    terms.map((term) => ({ contains: matcher(index.store, term), isWanted: !term.isExcluded })),
  );
  return (position) => {
    const { from, to } = index.stretchAt(position);
    return matchers.some((all) => all.every(({ contains, isWanted }) => contains(from, to) === isWanted));
  };
}

/**
 * Whether a part of the store contains the term. The words themselves are compared once, when this is made;
 * what is left are plain loops over numbers, which is what keeps a keystroke short.
 */
function matcher<T extends object>(
  store: WordStore<T>,
  { word, parts }: Term,
): (from: number, to: number) => boolean {
  const { words, run } = store;
  const containing = word === null ? null : flags(words, (candidate) => candidate.includes(word));
  const contains = (from: number, to: number) =>
    containing !== null && nextFlagged(run, containing, from, to) < to;
  if (parts === null) return contains;
  // Of a phrase, punctuation in the text does not part the words.
  const neighbours = word === null ? store.wordsInPhrases : words;
  const beginning = flags(neighbours, (candidate) => candidate.endsWith(parts[0]));
  const next = (from: number, to: number) => nextFlagged(run, beginning, from, to);
  return (from, to) => {
    if (contains(from, to)) return true;
    for (let at = next(from, to); at < to; at = next(at + 1, to)) {
      if (partsMeet(parts, (offset) => neighbours[run[at + offset] ?? -1])) return true;
    }
    return false;
  };
}

function flags(words: readonly string[], holds: (word: string) => boolean): Uint8Array {
  const flagged = new Uint8Array(words.length);
  words.forEach((word, number) => {
    if (holds(word)) flagged[number] = 1;
  });
  return flagged;
}

/** The first place from `from` whose word is flagged; `to` when there is none before it. */
function nextFlagged(run: Uint32Array, flagged: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && flagged[run[at] as number] === 0) at += 1;
  return at;
}
