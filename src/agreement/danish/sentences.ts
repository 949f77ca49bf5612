/** Danish running text cut into its sentences. */
import { findAmounts } from "./amounts.ts";

/** A sentence ends here: at a stop followed by a capital, at a semicolon, at a paragraph. */
const SENTENCE_END = /[.!?](?:["”»«)]*)\s+(?=["”»«(]?\p{Lu})|;\s+|\n+|[.!?]\s*$/gu;
/** Abbreviations whose stop ends no sentence, even before a capital ("jf. Økonomiudvalget"). */
const ABBREVIATION = /(?:^|[\s(])(?:jf|ca|bl\.a|pr|nr|inkl|ekskl|hhv|mv|f\.eks|vedr|afd|kap|maks|min|\d+)$/iu;
/** "A.P. Møller". */
const INITIALS = /(?:^|[\s(])(?:\p{Lu}\.)*\p{Lu}$/u;

export interface Sentence {
  /** The words as they stand, without the white space around them. */
  readonly text: string;
  /** Where the words begin in the text. */
  readonly start: number;
}

/** The sentences of a text in order; each is an exact substring of it. A semicolon ends one as a stop does. */
export function sentencesOf(text: string): readonly Sentence[] {
  return sentenceRanges(text, findAmounts(text).amounts).map(([from, to]) => {
    const words = text.slice(from, to);
    return { text: words.trim(), start: from + (words.length - words.trimStart().length) };
  });
}

/**
 * Where the sentences of a text begin and end, white space included. `amounts` are those of the text in order: a stop
 * inside one ("8. mio. kr.") ends no sentence, the stop at its end may.
 */
export function sentenceRanges(
  text: string,
  amounts: readonly { readonly from: number; readonly to: number }[],
): [number, number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  let next = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const at = match.index;
    while ((amounts[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++;
    const amount = amounts[next];
    if (amount && amount.from <= at && at < amount.to - 1) continue;
    const to = at + match[0].length;
    // "1 mio. kr. (BO1)": brackets behind an amount are about it.
    if (amount?.to === at + 1 ? text[to] === "(" : isAbbreviated(text, from, match)) continue;
    if (text.slice(from, to).trim() !== "") ranges.push([from, to]);
    from = to;
  }
  if (text.slice(from).trim() !== "") ranges.push([from, text.length]);
  return ranges;
}

/** True when the stop belongs to an abbreviation; one behind a number does only if the sentence goes on in lower case. */
function isAbbreviated(text: string, from: number, { 0: end, index: at }: RegExpExecArray): boolean {
  if (!end.startsWith(".") || end.includes("\n")) return false;
  const before = text.slice(Math.max(from, at - 12), at);
  if (INITIALS.test(before)) return true;
  if (!ABBREVIATION.test(before)) return false;
  return !/\d$/.test(before) || /^\.\s+\p{Ll}/u.test(text.slice(at, at + 12));
}
