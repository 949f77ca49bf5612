import { queryParts, rowsOfWords } from "../search/quotes.ts";
import { foldedLetters, type SourceIndex, type SourceSpan, sourceIndexOf, spansOf } from "./sourceIndex.ts";

/** The letters of an index from `start` up to, not including, `end`. */
interface Hit {
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where the words of a query stand one after another in a source text, in order; where it has several rows of
 * words, in quotes or with `|` between them, the places of each. Case, accents, hyphens and the ends of lines do not
 * matter; the first word may begin and the last may end within a longer one. A hit has a span for each line that it stands
 * in; hits do not overlap. An empty query has none.
 */
export function searchSource(lines: readonly string[], query: string): readonly (readonly SourceSpan[])[] {
  const rows = rowsOfWords(queryParts(query));
  if (rows.length === 0) return [];
  const index = sourceIndexOf(lines);
  const hits = rows.flatMap((row) => hitsOf(index, row)).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return hits.flatMap((hit) => {
    if (hit.start < end) return [];
    end = hit.end;
    return [spansOf(index, hit.start, hit.end)];
  });
}

function hitsOf(index: SourceIndex, words: string): readonly Hit[] {
  const { letters, breaks } = foldedLetters(words);
  if (letters === "") return [];
  const isWordForWord = (at: number) => {
    for (let place = 1; place < letters.length; place++) {
      const start = index.starts[at + place];
      if (start !== "maybe" && (start === "yes") !== breaks.has(place)) return false;
    }
    return true;
  };
  const hits: Hit[] = [];
  for (let at = index.letters.indexOf(letters); at !== -1; ) {
    const isHit = isWordForWord(at);
    if (isHit) hits.push({ start: at, end: at + letters.length });
    at = index.letters.indexOf(letters, isHit ? at + letters.length : at + 1);
  }
  return hits;
}
