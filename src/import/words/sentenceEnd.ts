/** A sentence ends here. */
export const SENTENCE_END = /[.!?]["”»)]*$/u;
