/**
 * Finds the initiatives that say something. Texts repeat their words, so the index keeps each distinct word
 * once, folded, and every initiative as a run of word numbers: a search looks at some thousand words and then
 * only compares numbers, and stays far under 50 ms at 10,000 initiatives.
 */
import type { Agreement } from "../agreement.ts";
import type { Initiative } from "../schema.ts";
import { foldWord } from "./fold.ts";
import { parseQuery, partsMeet, type Term, wordsOf } from "./query.ts";
import { textsOf } from "./said.ts";

interface SearchIndex {
  /** Distinct words, folded. Word 0 is empty and stands between two texts: it matches nothing. */
  readonly words: readonly string[];
  /** Word numbers of all initiatives, one after the other. */
  readonly run: Uint32Array;
  /** Where each initiative's part of {@link run} begins; one more than there are initiatives. */
  readonly starts: Uint32Array;
}

const BETWEEN_TEXTS = 0;

/** Built on the first search of an agreement and kept as long as it: every screen searches the same words. */
const indexes = new WeakMap<Agreement, SearchIndex>();

/**
 * The initiatives that contain every word of the query, in the document's order; all of them for an empty
 * query. A word is found anywhere in what an initiative says, also inside a longer word: `ferie` finds
 * "ferieuge". See `foldWord` for which spellings are the same.
 */
export function searchInitiatives(agreement: Agreement, query: string): ReadonlySet<Initiative> {
  const terms = parseQuery(query);
  if (terms.length === 0) return new Set(agreement.initiatives);
  const index = indexOf(agreement);
  const matchers = terms.map((term) => matcher(index, term));
  return new Set(
    agreement.initiatives.filter((_, position) => {
      const from = index.starts[position] ?? 0;
      const to = index.starts[position + 1] ?? from;
      return matchers.every((matches) => matches(from, to));
    }),
  );
}

function indexOf(agreement: Agreement): SearchIndex {
  const known = indexes.get(agreement);
  if (known) return known;
  const built = build(agreement.initiatives);
  indexes.set(agreement, built);
  return built;
}

function build(initiatives: readonly Initiative[]): SearchIndex {
  const words = [""];
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(initiatives.length + 1);
  let run = new Uint32Array(1024);
  let length = 0;
  const push = (number: number) => {
    if (length === run.length) {
      const longer = new Uint32Array(run.length * 2);
      longer.set(run);
      run = longer;
    }
    run[length++] = number;
  };
  initiatives.forEach((initiative, position) => {
    for (const text of textsOf(initiative)) {
      push(BETWEEN_TEXTS);
      for (const { 0: word } of wordsOf(text)) {
        let number = numbers.get(word);
        if (number === undefined) {
          const folded = foldWord(word);
          number = folded === "" ? -1 : words.push(folded) - 1;
          numbers.set(word, number);
        }
        // A lone dash is no word: "HR – nøgletal" are neighbours.
        if (number >= 0) push(number);
      }
    }
    starts[position + 1] = length;
  });
  return { words, run: run.slice(0, length), starts };
}

/** Whether a part of the run contains the term. The words are looked through once, when the matcher is made. */
function matcher({ words, run }: SearchIndex, { word, parts }: Term): (from: number, to: number) => boolean {
  const containing = Uint8Array.from(words, (candidate) => (candidate.includes(word) ? 1 : 0));
  return (from, to) => {
    for (let at = from; at < to; at++) {
      if (containing[run[at] ?? BETWEEN_TEXTS] === 1) return true;
    }
    if (parts === null) return false;
    for (let at = from; at <= to - parts.length; at++) {
      if (partsMeet(parts, (offset) => words[run[at + offset] ?? BETWEEN_TEXTS])) return true;
    }
    return false;
  };
}
