import { sentenceEnds } from "../../../../agreement/danish/sentenceEnds.ts";

/** So many letters of a reason stand in a row of the list. */
const LETTERS = 140;
/** A few more are not worth cutting off. */
const SPARED = 20;
/** A single sentence may be this long and stay whole. */
const LONGEST = 220;

/** A reason in three parts that make up all of it: a row shows the middle one, paper and the initiative's page all. */
export interface SplitReason {
  readonly before: string;
  readonly shown: string;
  readonly after: string;
}

/**
 * A reason as a row shows it: whole sentences, from the first or, where none of them is `about` what the row says, from the
 * first that is. Only a sentence that is too long for any row is cut, between two words. Nothing is left out or added.
 */
export function splitReason(words: string, about: readonly string[] = []): SplitReason {
  if (words.length <= LETTERS + SPARED) return { before: "", shown: words, after: "" };
  const ends = sentenceEnds(words);
  const wanted = about
    .map((sentence) => ({ from: words.indexOf(sentence), length: sentence.length }))
    .filter(({ from }) => from !== -1)
    .sort((a, b) => a.from - b.from)[0];
  const isSeen = wanted === undefined || wanted.from + wanted.length <= endFrom(words, ends, 0);
  const start = isSeen ? 0 : (ends.findLast((end) => end <= wanted.from) ?? 0);
  const from = start + words.slice(start).search(/\S|$/);
  const to = endFrom(words, ends, from);
  return { before: words.slice(0, from), shown: words.slice(from, to), after: words.slice(to) };
}

/** Where that which a row shows from a place on ends. */
function endFrom(words: string, ends: readonly number[], from: number): number {
  if (words.length <= from + LETTERS + SPARED) return words.length;
  const fits = ends.findLast((end) => end > from && end <= from + LETTERS + SPARED);
  const next = fits ?? ends.find((end) => end > from);
  if (next !== undefined && next <= from + LONGEST) return next;
  const space = words.slice(from, from + LETTERS + 1).search(/\s\S*$/);
  return from + (space > 0 ? space : LETTERS);
}
