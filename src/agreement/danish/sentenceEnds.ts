import { sentencesOf } from "./sentences.ts";

/** What a sentence ends with that is whole; one that ends with a semicolon goes on. */
const WHOLE_END = /[.!?]["”»)]*$/u;

/** Where a text can be cut so that what stands before is whole sentences: behind the last letter of each, in order. */
export function sentenceEnds(text: string): readonly number[] {
  return sentencesOf(text)
    .filter(({ text: words }) => WHOLE_END.test(words))
    .map(({ start, text: words }) => start + words.length);
}
