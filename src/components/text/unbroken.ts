/** A number with what is counted in kroner behind it. */
const AMOUNT = /\d (?:(?:mio|mia)\b\.?(?: kr\b)?|kr\b)/g;

/** A document's text, letter by letter the same, with no break within an amount. */
export function unbroken(text: string): string {
  return text.replace(AMOUNT, (amount) => amount.replaceAll(" ", "\u00a0"));
}
