import { foldWord } from "./fold.ts";
import { queryParts, trimmed } from "./quotes.ts";

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
}

/** Alternatives, any of which will do; of each, every term must be found. */
export type Query = readonly (readonly Term[])[];

const WORDS = /\S+/g;
const HYPHENS = /[\p{Pd}\u2212]/u;

/** The words of a text with their places, as searching and marking both see them. */
export function wordsOf(text: string): Iterable<{ readonly 0: string; readonly index: number }> {
  return text.matchAll(WORDS);
}

/**
 * What a reader typed: words that must all be found, words in quotes as a phrase, `|` between alternatives. A query of
 * white space, dashes and signs only has no alternatives and finds everything.
 */
export function parseQuery(query: string): Query {
  const alternatives: Term[][] = [[]];
  for (const part of queryParts(query)) {
    if (part.kind === "or") alternatives.push([]);
    else {
      const term = part.kind === "phrase" ? phraseTerm(part.text) : wordTerm(part.text);
      if (term !== null) alternatives.at(-1)?.push(term);
    }
  }
  return alternatives.filter((terms) => terms.length > 0);
}

/** The query that any one word or phrase of this one fulfils; `null` where it is no other than this one. */
export function anyOf(query: string): string | null {
  const [terms, ...others] = parseQuery(query);
  return terms === undefined || terms.length < 2 || others.length > 0 ? null : eachOf(query);
}

/** Every word and phrase of a query as an alternative: what any of its marks stand for. */
export function eachOf(query: string): string {
  const parts = queryParts(query).flatMap((part) => (part.kind === "or" ? [] : part));
  return parts.map(({ kind, text, raw }) => (kind === "word" ? text : raw)).join(" | ");
}

function wordTerm(raw: string): Term | null {
  const word = foldWord(raw);
  if (word === "") return null;
  return { word, parts: neighbours(raw.split(HYPHENS).map(foldWord)) };
}

/** A phrase of one word is a word. */
function phraseTerm(text: string): Term | null {
  const parts = neighbours(Array.from(wordsOf(text), ({ 0: raw }) => foldWord(trimmed(raw))));
  return parts === null ? wordTerm(text) : { word: null, parts };
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
