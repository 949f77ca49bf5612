/** The letters of a source text, folded as the search folds them, each with its place in the lines. */
import { memoized } from "../memoized.ts";
import { foldWord, LETTER_WITH_MARKS } from "../search/fold.ts";
import { wordsOf } from "../search/query.ts";

/** A part of one line: `line` is 1-based, `from` and `to` are as `text.slice` takes them. */
export interface SourceSpan {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The letters of all lines in one text, without white space and hyphens: a word that is divided at the end of a line is
 * whole. The arrays say for each letter where it stands and whether a word begins with it.
 */
export interface SourceIndex {
  readonly letters: string;
  readonly lines: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly starts: readonly WordStart[];
}

/** `maybe`: behind a hyphen, which may divide one word or join two ("HR-nøgletal", "budget-" at a line's end). */
type WordStart = "yes" | "no" | "maybe";

const HYPHEN = /[\p{Pd}\u00ad\u2212]/u;
const ENDS_IN_HYPHEN = /[\p{Pd}\u00ad\u2212]$/u;
/** Smileys of the Wingdings typeface are drawn between the words and belong to none. */
const PRIVATE_USE = /\p{Co}/u;

/** The index of a source text's lines; made once for the same array. */
export const sourceIndexOf = memoized((lines: readonly string[]): SourceIndex => buildIndex(lines));

/** The letters of words as the index has them, and before which of them a word begins (never before the first). */
export function foldedLetters(words: string): {
  readonly letters: string;
  readonly breaks: ReadonlySet<number>;
} {
  const { letters, starts } = buildIndex([words]);
  return { letters, breaks: new Set(starts.flatMap((start, at) => (at > 0 && start === "yes" ? [at] : []))) };
}

/** The parts of the lines that the letters from `start` up to, not including, `end` stand in. */
export function spansOf(index: SourceIndex, start: number, end: number): readonly SourceSpan[] {
  const spans: SourceSpan[] = [];
  for (let at = start; at < end; at++) {
    const [line, from, to] = [index.lines[at] ?? 0, index.from[at] ?? 0, index.to[at] ?? 0];
    const last = spans.at(-1);
    if (last?.line === line) spans[spans.length - 1] = { line, from: last.from, to };
    else spans.push({ line, from, to });
  }
  return spans;
}

function buildIndex(source: readonly string[]): SourceIndex {
  const letters: string[] = [];
  const lines: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const starts: WordStart[] = [];
  let endsInHyphen = false;
  for (const [place, text] of source.entries()) {
    for (const [at, { 0: word, index }] of Array.from(wordsOf(text)).entries()) {
      let start: WordStart = endsInHyphen && at === 0 ? "maybe" : "yes";
      for (const letter of lettersOf(word)) {
        if (letter.isBehindHyphen && start === "no") start = "maybe";
        letters.push(letter.folded);
        lines.push(place + 1);
        from.push(index + letter.from);
        to.push(index + letter.to);
        starts.push(start);
        start = "no";
      }
      endsInHyphen = ENDS_IN_HYPHEN.test(word);
    }
  }
  return {
    letters: letters.join(""),
    lines: Int32Array.from(lines),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    starts,
  };
}

/** The folded letters of a word; `from` and `to` are places in the word. */
function* lettersOf(word: string) {
  let isBehindHyphen = false;
  for (const { 0: letter, index } of word.matchAll(LETTER_WITH_MARKS)) {
    if (PRIVATE_USE.test(letter)) continue;
    for (const folded of foldWord(letter)) {
      yield { folded, from: index, to: index + letter.length, isBehindHyphen };
      isBehindHyphen = false;
    }
    isBehindHyphen = HYPHEN.test(letter);
  }
}
