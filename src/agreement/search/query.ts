import { foldWord } from "./fold.ts";
import { type QueryWords, queryParts, soughtParts, trimmed } from "./quotes.ts";

/** Folded words that must stand next to each other, at least two. */
type Neighbours = readonly [string, string, ...string[]];

/**
 * One thing to find, folded: a word, or the words of a phrase. A word is found inside a word of the text, or, when it was
 * written with hyphens, as those parts in neighbouring words: `HR-nøgletal` finds both "HR-nøgletal" and "HR nøgletal".
 */
export interface Term {
  /** `null` for a phrase. */
  readonly word: string | null;
  /** The words of a phrase, or the parts of a hyphenated word; `null` for a word without hyphens. */
  readonly parts: Neighbours | null;
  /** True for what must not be found. */
  readonly isExcluded: boolean;
}

/** Alternatives, any of which will do; of each, every term must be found, and none that is excluded. */
export type Query = readonly (readonly Term[])[];

const WORDS = /\S+/g;
const HYPHENS = /[\p{Pd}\u2212]/u;

/** The words of a text with their places, as searching and marking both see them. */
export function wordsOf(text: string): Iterable<{ readonly 0: string; readonly index: number }> {
  return text.matchAll(WORDS);
}

/**
 * What a reader typed: words that must all be found, words in quotes as a phrase, a minus before what must not be found, `|`
 * between alternatives. A query of white space, dashes and signs only has no alternatives and finds everything.
 */
export function parseQuery(query: string): Query {
  const alternatives: Term[][] = [[]];
  for (const part of queryParts(query)) {
    if (part.kind === "or") alternatives.push([]);
    else {
      const term = part.kind === "phrase" ? phraseTerm(part) : wordTerm(part);
      if (term !== null) alternatives.at(-1)?.push(term);
    }
  }
  return alternatives.filter((terms) => terms.length > 0);
}

/**
 * The query that any one word or phrase of this one fulfils, without what is excluded; `null` where it is no other than
 * this one.
 */
export function anyOf(query: string): string | null {
  const [terms = [], ...others] = parseQuery(query);
  if (others.length > 0 || terms.filter(({ isExcluded }) => !isExcluded).length < 2) return null;
  const excluded = queryParts(query).flatMap((part) =>
    part.kind !== "or" && part.isExcluded ? part.raw : [],
  );
  return soughtIn(query)
    .map((sought) => [sought, ...excluded].join(" "))
    .join(" | ");
}

/** Every word and phrase that a query seeks as an alternative: what any of its marks stand for. */
export function eachOf(query: string): string {
  return soughtIn(query).join(" | ");
}

/** Each word and phrase that a query seeks, as a query. */
function soughtIn(query: string): readonly string[] {
  return soughtParts(query).flatMap((part) =>
    part.kind === "or" ? [] : part.kind === "word" ? part.text : part.raw,
  );
}

function wordTerm({ text, isExcluded }: QueryWords): Term | null {
  const word = foldWord(text);
  if (word === "") return null;
  return { word, parts: neighbours(text.split(HYPHENS).map(foldWord)), isExcluded };
}

/** A phrase of one word is a word. */
function phraseTerm(phrase: QueryWords): Term | null {
  const parts = neighbours(Array.from(wordsOf(phrase.text), ({ 0: raw }) => foldWord(trimmed(raw))));
  return parts === null ? wordTerm(phrase) : { word: null, parts, isExcluded: phrase.isExcluded };
}

function neighbours(words: readonly string[]): Neighbours | null {
  const [first, second, ...rest] = words.filter((word) => word !== "");
  return first !== undefined && second !== undefined ? [first, second, ...rest] : null;
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
