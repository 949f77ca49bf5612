import { foldWord } from "./fold.ts";
import { type QueryPart, type QueryWords, queryParts } from "./quotes.ts";

/** Endings of Danish nouns, verbs and adjectives, the longer before those they end with. A genitive's s is taken off first. */
const ENDINGS = ["erne", "ene", "er", "en", "et", "e", "r"];

/** What is left of a word is found inside others: fewer letters would be found nearly everywhere. */
const SHORTEST = 4;

/**
 * The queries that find other forms of the words as well, the most like the query first: "besparelser" →
 * "besparelse", "besparels". Phrases and what is excluded stay as they are. None where no word has an ending to take off.
 */
export function stemmedQueries(query: string): readonly string[] {
  const parts = queryParts(query);
  const queries = [0, 1].map((at) =>
    parts.map((part) => (hasForms(part) ? stemsOf(part.text)[at] : writtenOf(part))).join(" "),
  );
  const own = parts.map((part) => (hasForms(part) ? part.text : writtenOf(part))).join(" ");
  return [...new Set(queries)].filter((one) => one !== own);
}

function hasForms(part: QueryPart): part is QueryWords {
  return part.kind === "word" && !part.isExcluded;
}

function writtenOf(part: QueryPart): string {
  return part.kind === "or" ? "|" : part.raw;
}

/** A word without its ending: as it stands in a dictionary where that ends with an e, and without that. */
function stemsOf(word: string): readonly [withE: string, bare: string] {
  // A word with digits is a number, or a name that has no other forms.
  if (!/^\p{L}+$/u.test(word)) return [word, word];
  const own = word.length > SHORTEST && /[^s]s$/i.test(word) ? word.slice(0, -1) : word;
  const ending = ENDINGS.find((one) => foldWord(own).endsWith(one) && own.length - one.length >= SHORTEST);
  if (ending === undefined) return [own, own];
  const bare = own.slice(0, -ending.length);
  return ending.startsWith("e") ? [`${bare}e`, bare] : [bare, bare];
}
