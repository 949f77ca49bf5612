import type { Query, Term } from "../../../agreement/search/query.ts";

/** A single letter is found as a word only: inside words it is nearly everywhere. */
const SHORTEST_PART = 2;

/** The numbers of words, any of which must stand in an initiative. */
export type AnyWord = readonly number[];

/** What an initiative must have for a term: for one of these, a word of each. */
export interface TermWords {
  readonly ways: readonly (readonly AnyWord[])[];
  /** False where the words must also stand next to each other, which only the texts tell. */
  readonly isExact: boolean;
  /** True for what must not be found. */
  readonly isExcluded: boolean;
}

/** The query by the numbers of an archive's words. */
export type QueryWords = readonly (readonly TermWords[])[];

/** Finds the words of an archive that a query means; `words` are folded. */
export function matchWords(words: readonly string[], query: Query): QueryWords {
  return query.map((terms) => terms.map((term) => termWords(words, term)));
}

function termWords(words: readonly string[], { word, parts, isExcluded }: Term): TermWords {
  const inside = word === null ? [] : [[numbersOf(words, (candidate) => isIn(word, candidate))]];
  if (parts === null) return { ways: inside, isExact: true, isExcluded };
  const last = parts.length - 1;
  const neighbours = parts.map((part, at) =>
    numbersOf(words, (candidate) => {
      if (at === 0) return candidate.endsWith(part);
      return at === last ? candidate.startsWith(part) : candidate === part;
    }),
  );
  return { ways: [...inside, neighbours], isExact: false, isExcluded };
}

function isIn(word: string, candidate: string): boolean {
  return word.length < SHORTEST_PART ? candidate === word : candidate.includes(word);
}

function numbersOf(words: readonly string[], holds: (word: string) => boolean): AnyWord {
  const numbers: number[] = [];
  for (const [number, word] of words.entries()) if (holds(word)) numbers.push(number);
  return numbers;
}
