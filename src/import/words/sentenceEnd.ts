/** A sentence ends here. */
export const SENTENCE_END = /[.!?]["”»)]*$/u;
/** A sentence, or what introduces a list, ends here. */
export const PART_END = /[.:;!?…](?:["”»')]*)$/u;
/** What a title may end in as well: "Veje m.v.", "Administration (5 pct.)". */
const SHORT_FORM = /\b(?:(?:m\.?\s?[mvf]|osv|o\.\s?l)\.\)?|(?:pct|kr|stk)\.\))$/u;

/** True for words that end as a sentence does, and by no short form. */
export function endsSentence(words: string): boolean {
  return SENTENCE_END.test(words) && !SHORT_FORM.test(words);
}
