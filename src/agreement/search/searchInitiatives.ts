import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { remembered } from "../remembered.ts";
import { parseQuery, partsMeet, type Term } from "./query.ts";
import { WordIndex } from "./wordIndex.ts";

interface Search {
  readonly index: WordIndex;
  /** Cached: the list and the counts beside its filters run the same search. */
  latest: { readonly query: string; readonly found: ReadonlySet<Initiative> } | null;
}

/** Every screen and every keystroke searches the same words. */
const searchOf = remembered(
  ({ initiatives }): Search => ({ index: new WordIndex(initiatives), latest: null }),
);

/**
 * The initiatives that contain every word and phrase of the query, or of one of its alternatives, in the document's
 * order; all of them for an empty query. A word is found anywhere in what an initiative says, also inside a longer word: `ferie` finds
 * "ferieuge". See `foldWord` for which spellings are the same.
 */
export function searchInitiatives(followUp: FollowUp, query: string): ReadonlySet<Initiative> {
  const alternatives = parseQuery(query);
  if (alternatives.length === 0) return new Set(followUp.initiatives);
  const search = searchOf(followUp);
  if (search.latest?.query === query) return search.latest.found;
  search.index.extend(followUp.initiatives.length);
  const matchers = alternatives.map((terms) => terms.map((term) => matcher(search.index, term)));
  const found = new Set(
    followUp.initiatives.filter((_, position) => {
      const from = search.index.startOf(position);
      const to = search.index.startOf(position + 1);
      return matchers.some((all) => all.every((matches) => matches(from, to)));
    }),
  );
  search.latest = { query, found };
  return found;
}

/**
 * Reads up to `count` more initiatives for later searches, and says whether all are read. The first search
 * reads whatever is left, which at 10,000 initiatives is felt; a screen with a search field calls this when
 * it has nothing else to do, until it is `true`.
 */
export function prepareSearch(followUp: FollowUp, count: number): boolean {
  return searchOf(followUp).index.extend(count);
}

/** True where a search reads no more texts. */
export function isSearchPrepared(followUp: FollowUp): boolean {
  return prepareSearch(followUp, 0);
}

/**
 * Whether a part of the index contains the term. The words themselves are compared once, when this is made;
 * what is left are plain loops over numbers, which is what keeps a keystroke short.
 */
function matcher(index: WordIndex, { word, parts }: Term): (from: number, to: number) => boolean {
  const { words, run } = index;
  const containing = word === null ? null : flags(words, (candidate) => candidate.includes(word));
  const contains = (from: number, to: number) =>
    containing !== null && nextFlagged(run, containing, from, to) < to;
  if (parts === null) return contains;
  // Of a phrase, punctuation in the text does not part the words.
  const neighbours = word === null ? index.wordsInPhrases : words;
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
