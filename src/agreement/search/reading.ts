import { type QueryPart, queryParts } from "./quotes.ts";

/** What a query asks of an initiative, in the reader's own words; one of several alternatives. */
export interface Asked {
  readonly sought: readonly string[];
  readonly excluded: readonly string[];
}

/** How a query was read, where more than its words decides. */
export interface Reading {
  readonly alternatives: readonly Asked[];
  /** What was read as a word though it may have been meant as a sign: an "eller" in small letters, a number with a minus. */
  readonly asWords: readonly ("or" | "number")[];
}

const OR_IN_SMALL_LETTERS = /^eller$/i;
const NEGATIVE_NUMBER = /^[-\u2212]\d/;

/** How a query with more than words and phrases was read; `null` where every word of it is to be found, and nothing else. */
export function readingOf(query: string): Reading | null {
  const parts = queryParts(query);
  const words = parts.flatMap((part) => (part.kind === "word" ? part.text : []));
  const isOr = words.slice(1, -1).some((word) => OR_IN_SMALL_LETTERS.test(word));
  const isNumber = words.some((word) => NEGATIVE_NUMBER.test(word));
  const alternatives = askedIn(parts);
  if (
    !isOr &&
    !isNumber &&
    alternatives.length < 2 &&
    alternatives.every((one) => one.excluded.length === 0)
  ) {
    return null;
  }
  return {
    alternatives,
    asWords: [...(isOr ? ["or" as const] : []), ...(isNumber ? ["number" as const] : [])],
  };
}

function askedIn(parts: readonly QueryPart[]): readonly Asked[] {
  const alternatives: { readonly sought: string[]; readonly excluded: string[] }[] = [];
  let isNew = true;
  for (const part of parts) {
    if (part.kind === "or") {
      isNew = true;
      continue;
    }
    if (isNew) alternatives.push({ sought: [], excluded: [] });
    isNew = false;
    alternatives.at(-1)?.[part.isExcluded ? "excluded" : "sought"].push(part.text);
  }
  return alternatives;
}
