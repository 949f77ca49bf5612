import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { memoized } from "../memoized.ts";
import { parseQuery } from "./query.ts";
import { queryMatcher } from "./queryMatcher.ts";
import { textsOf } from "./textsOf.ts";
import { WordIndex } from "./wordIndex.ts";
import { WordStore } from "./wordStore.ts";

interface Search {
  readonly index: WordIndex<Initiative>;
  /** Cached: the list and the counts beside its filters run the same search. */
  latest: { readonly query: string; readonly found: ReadonlySet<Initiative> } | null;
}

/** The words of the follow-up that was searched last: of its next reading only what has changed is read anew. */
let kept: { readonly id: string; readonly words: WordStore<Initiative> } | undefined;

/** Every screen and every keystroke searches the same words. */
const searchOf = memoized(({ facts: { id }, initiatives }): Search => {
  const again = kept?.id === id ? new WordIndex(initiatives, kept.words) : null;
  // What has changed since stays among the words, but never more than what is still said.
  const isKept = again !== null && again.store.length <= 2 * again.length;
  const index = isKept ? again : new WordIndex(initiatives, new WordStore(textsOf));
  kept = { id, words: index.store };
  return { index, latest: null };
});

/**
 * The initiatives that contain every word and phrase of the query, or of one of its alternatives, and none that is excluded, in
 * the document's order; all of them for an empty query. A word is found anywhere in what an initiative says, also inside a longer word: `ferie` finds
 * "ferieuge". See `foldWord` for which spellings are the same.
 */
export function searchInitiatives(followUp: FollowUp, query: string): ReadonlySet<Initiative> {
  const alternatives = parseQuery(query);
  if (alternatives.length === 0) return new Set(followUp.initiatives);
  const search = searchOf(followUp);
  if (search.latest?.query === query) return search.latest.found;
  search.index.extend(followUp.initiatives.length);
  const meets = queryMatcher(search.index, alternatives);
  const found = new Set(followUp.initiatives.filter((_, position) => meets(position)));
  search.latest = { query, found };
  return found;
}

/** Initiatives read for the search in a step. */
const STEP = 50;

/**
 * Reads the initiatives' texts for later searches, in steps. The first search reads whatever is left, which at 10,000
 * initiatives is felt.
 */
export function* searchSteps(followUp: FollowUp, initiatives = STEP): Generator<void, void> {
  while (!searchOf(followUp).index.extend(initiatives)) yield;
}

/** So many initiatives are read in a moment that nobody feels. */
const FEW = 200;

/** True where a search reads no more texts than take a moment. */
export function isSearchPrepared(followUp: FollowUp): boolean {
  return searchOf(followUp).index.left <= FEW;
}
