/** From words of the feed back to the very places in the source text that they were read from. */
import type { SourceRange } from "../format/schema.ts";
import { foldedLetters, type SourceIndex, type SourceSpan, sourceIndexOf, spansOf } from "./sourceIndex.ts";

/** Stands for the middle of a quote that is shortened for an address. */
const GAP = " … ";
const LONGEST = 100;
/** How much of a long quote is kept at its beginning and at its end. */
const KEPT = 40;
/** How many letters of something else, such as a round's label, may stand between two words of one quote. */
const FARTHEST = 120;

/** A quote short enough for an address: beginning and end where it is long. {@link findQuote} finds both. */
export function shortQuote(text: string): string {
  const words = text.trim().split(/\s+/);
  const whole = words.join(" ");
  if (whole.length <= LONGEST) return whole;
  const first = whole.slice(0, KEPT);
  const last = whole.slice(-KEPT);
  return `${first.slice(0, first.lastIndexOf(" ") + 1 || KEPT).trimEnd()}${GAP}${last.slice(last.indexOf(" ") + 1)}`;
}

/**
 * Where the words of a quote stand in some lines of the source: one span a line, in order. White space, hyphens and
 * the ends of lines do not matter, and other words of the same row may stand between. Of a quote shortened by
 * {@link shortQuote} what lies between beginning and end belongs to it. Empty where it is not found.
 */
export function findQuote(
  lines: readonly string[],
  range: SourceRange,
  quote: string,
): readonly SourceSpan[] {
  const index = sourceIndexOf(lines);
  const [start, end] = [firstAt(index, range.from), firstAt(index, range.to + 1)];
  const [head = "", ...tail] = quote.split(GAP);
  const first = findWords(index, start, end, head);
  if (first === null || tail.length === 0) return first?.flatMap(([a, b]) => spansOf(index, a, b)) ?? [];
  const last = findWords(index, first.at(-1)?.[1] ?? start, end, tail.join(" "));
  const [from, to] = [first[0]?.[0], last?.at(-1)?.[1]];
  return from === undefined || to === undefined ? [] : spansOf(index, from, to);
}

/** Runs of letters that together are the words: in one run where they stand so, else word by word. */
function findWords(index: SourceIndex, start: number, end: number, words: string): [number, number][] | null {
  const { letters } = foldedLetters(words);
  if (letters === "") return null;
  const at = index.letters.indexOf(letters, start);
  if (at !== -1 && at + letters.length <= end) return [[at, at + letters.length]];
  const runs: [number, number][] = [];
  let behind = start;
  for (const word of words.split(/\s+/)) {
    const single = foldedLetters(word).letters;
    if (single === "") continue;
    const place = index.letters.indexOf(single, behind);
    const isNear = runs.length === 0 || place - behind <= FARTHEST;
    if (place === -1 || place + single.length > end || !isNear) return null;
    const last = runs.at(-1);
    behind = place + single.length;
    if (last?.[1] === place) last[1] = behind;
    else runs.push([place, behind]);
  }
  return runs;
}

/** The first letter in a line or behind it. */
function firstAt({ lines }: SourceIndex, line: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
