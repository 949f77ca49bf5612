/** A sentence ends here. */
export const SENTENCE_END = /[.!?]["”»)]*$/u;
/** A sentence, or what introduces a list, ends here. */
export const PART_END = /[.:;!?…](?:["”»')]*)$/u;
