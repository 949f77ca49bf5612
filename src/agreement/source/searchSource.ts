import { foldedLetters, type SourceSpan, sourceIndexOf, spansOf } from "./sourceIndex.ts";

/**
 * Every place where the words of a query stand one after another in a source text, in order. Case, accents, hyphens and
 * the ends of lines do not matter; the first word may begin and the last may end within a longer one. A hit has
 * a span for each line that it stands in. An empty query has none.
 */
export function searchSource(lines: readonly string[], query: string): readonly (readonly SourceSpan[])[] {
  const { letters, breaks } = foldedLetters(query);
  if (letters === "") return [];
  const index = sourceIndexOf(lines);
  const isWordForWord = (at: number) => {
    for (let place = 1; place < letters.length; place++) {
      const start = index.starts[at + place];
      if (start !== "maybe" && (start === "yes") !== breaks.has(place)) return false;
    }
    return true;
  };
  const hits: (readonly SourceSpan[])[] = [];
  for (let at = index.letters.indexOf(letters); at !== -1; ) {
    const isHit = isWordForWord(at);
    if (isHit) hits.push(spansOf(index, at, at + letters.length));
    at = index.letters.indexOf(letters, isHit ? at + letters.length : at + 1);
  }
  return hits;
}
