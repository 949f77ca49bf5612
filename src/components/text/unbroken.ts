/** A number with what is counted in kroner behind it; a range with spaces beside its dash. */
const AMOUNT = /\d (?:(?:mio|mia)\b\.?(?: kr\b)?|kr\b|[-–—] (?=\d))/;
/** The space before a dash between words. */
const BEFORE_DASH = /(?<=\S) (?=[-–—] )/;
const KEPT = new RegExp(`${AMOUNT.source}|${BEFORE_DASH.source}`, "g");

/**
 * A document's text, letter by letter the same, with no break within an amount and no dash at the beginning of a line; `wholeRanges` minds
 * dashes without spaces.
 */
export function unbroken(text: string): string {
  return text.replace(KEPT, (kept) => kept.replaceAll(" ", "\u00a0"));
}
