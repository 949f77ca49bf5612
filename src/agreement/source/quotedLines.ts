import type { SourceRange } from "../format/schema.ts";
import { findQuote } from "./findQuote.ts";

/** The lines of the source that a quote's words stand in, within a range that may be wider; the range where they are not found. */
export function quotedLines(lines: readonly string[], range: SourceRange, words: string): SourceRange {
  const spans = findQuote(lines, range, words);
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined ? range : { from: first.line, to: last.line };
}
