import type { Initiative, SourceRange } from "../format/schema.ts";
import { wordsReadFrom } from "./factsInSource.ts";
import { findQuote } from "./findQuote.ts";
import type { SourceSpan } from "./sourceIndex.ts";

/** What is marked in a source text: words, or where these are not found whole lines, or nothing. */
export interface MarkedSource {
  readonly spans: readonly SourceSpan[];
  readonly lines: SourceRange | null;
}

export const NOTHING_MARKED: MarkedSource = { spans: [], lines: null };

/**
 * What an address marks that names lines and, for one sentence of them, its words: those words; without them the words
 * of the fact that was read from just these lines. Words that stand elsewhere in the initiative by now are found there.
 */
export function markedSource(
  lines: readonly string[],
  initiatives: readonly Initiative[],
  range: SourceRange,
  words: string,
): MarkedSource {
  const quotes = words === "" ? wordsReadFrom(initiatives, range) : [words];
  const spans = quotes.flatMap((quote) => findQuote(lines, range, quote));
  if (spans.length > 0) return { spans, lines: null };
  const around = initiatives.find(
    ({ source }) => source !== null && source.from <= range.from && source.to >= range.to,
  )?.source;
  const elsewhere = around ? quotes.flatMap((quote) => findQuote(lines, around, quote)) : [];
  return elsewhere.length > 0 ? { spans: elsewhere, lines: null } : { spans: [], lines: range };
}
