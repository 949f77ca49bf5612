import { foldedOrigins, foldWord } from "./fold.ts";
import { parseQuery, partsMeet, type Term, wordsOf } from "./query.ts";
import { trimmed } from "./quotes.ts";
import { weighedTerms } from "./smallWords.ts";

/** A part of a text as `text.slice(from, to)` takes it. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

interface FoldedWord {
  readonly raw: string;
  readonly folded: string;
  readonly index: number;
}

/**
 * Where any word of the query stands in the text as it is written: what to mark. Ranges are in order, do not
 * overlap or touch, and cover whole letters: searching `a` marks all of an "å". An empty query has no hits. A small word
 * ("af", "og") of a query with others is a hit only as a word beside one of these: else it is on every line and says nothing.
 */
export function findHits(text: string, query: string): readonly TextRange[] {
  const terms = weighedTerms(parseQuery(query));
  if (terms.length === 0) return [];
  const words = foldedWords(text);
  const found = terms.flatMap(({ term, isSmall }) =>
    isSmall ? [] : words.flatMap((word, at) => hitsAt(words, word, at, term)),
  );
  const small = terms.flatMap(({ term, isSmall }) => (isSmall && term.word !== null ? term.word : []));
  const hits =
    small.length === 0 || found.length === 0 ? found : [...found, ...besideHits(words, found, small)];
  return merged(hits.toSorted((a, b) => a.from - b.from));
}

/** Where one term alone stands. */
export function hasHit(text: string, term: Term): boolean {
  const words = foldedWords(text);
  return words.some((word, at) => hitsAt(words, word, at, term).length > 0);
}

function foldedWords(text: string): readonly FoldedWord[] {
  return Array.from(wordsOf(text), ({ 0: raw, index }) => ({ raw, index, folded: foldWord(raw) })).filter(
    ({ folded }) => folded !== "",
  );
}

/** The small words that stand in a row with words that were hit. */
function besideHits(
  words: readonly FoldedWord[],
  hits: readonly TextRange[],
  small: readonly string[],
): readonly TextRange[] {
  const isHit = words.map(({ raw, index }) =>
    hits.some(({ from, to }) => from < index + raw.length && to > index),
  );
  const isSmall = words.map(({ folded }) => small.includes(trimmed(folded)));
  const reaches = (at: number, step: 1 | -1): boolean => {
    const next = at + step;
    return isHit[next] === true || (isSmall[next] === true && reaches(next, step));
  };
  return words.flatMap((word, at) => {
    if (isSmall[at] !== true || isHit[at] === true || !(reaches(at, -1) || reaches(at, 1))) return [];
    const bare = trimmed(word.folded);
    const from = word.folded.indexOf(bare);
    return originalRange(word, from, word, from + bare.length);
  });
}

function hitsAt(
  words: readonly FoldedWord[],
  word: FoldedWord,
  at: number,
  term: Term,
): readonly TextRange[] {
  return [...wordHits(word, term), ...neighbourHits(words, word, at, term)];
}

function wordHits(word: FoldedWord, term: Term): readonly TextRange[] {
  if (term.word === null) return [];
  const hits: TextRange[] = [];
  for (let i = word.folded.indexOf(term.word); i >= 0; i = word.folded.indexOf(term.word, i + 1)) {
    hits.push(originalRange(word, i, word, i + term.word.length));
  }
  return hits;
}

/** The parts of a hyphenated word or the words of a phrase, where they begin at a word. */
function neighbourHits(
  words: readonly FoldedWord[],
  word: FoldedWord,
  at: number,
  term: Term,
): readonly TextRange[] {
  const { parts } = term;
  const end = parts && words[at + parts.length - 1];
  if (!parts || !end) return [];
  // Of a phrase, punctuation in the text does not part the words.
  const bare = term.word === null ? trimmed : (folded: string) => folded;
  const wordAt = (offset: number) => {
    const other = words[at + offset];
    return other && bare(other.folded);
  };
  if (!partsMeet(parts, wordAt)) return [];
  const first = bare(word.folded);
  const from = word.folded.indexOf(first) + first.length - parts[0].length;
  const to = end.folded.indexOf(bare(end.folded)) + (parts.at(-1) ?? "").length;
  return [originalRange(word, from, end, to)];
}

/** From folded character `from` of one word up to, not including, folded character `to` of another. */
function originalRange(first: FoldedWord, from: number, last: FoldedWord, to: number): TextRange {
  return {
    from: first.index + (foldedOrigins(first.raw)[from]?.[0] ?? 0),
    to: last.index + (foldedOrigins(last.raw)[to - 1]?.[1] ?? last.raw.length),
  };
}

function merged(hits: readonly TextRange[]): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const hit of hits) {
    const previous = ranges.at(-1);
    if (previous && hit.from <= previous.to) {
      ranges[ranges.length - 1] = { from: previous.from, to: Math.max(previous.to, hit.to) };
    } else {
      ranges.push(hit);
    }
  }
  return ranges;
}
