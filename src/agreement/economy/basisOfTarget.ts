import type { Basis, Figure } from "../format/schema.ts";

const WORDS: Readonly<Record<Exclude<Basis, null>, RegExp>> = { gross: /brutto/iu, net: /netto/iu };

/**
 * True when the document says gross or net of another amount of the figure than its target: of what is missing
 * ("netto-manko 0,7-1,0 mio. kr."), or of the outcome. The first quote is that of the target.
 */
export function isBasisNotOfTarget({ basis, target, evidence }: Figure): boolean {
  if (basis === null || target === null) return false;
  const [ofTarget = "", ...others] = evidence;
  return !WORDS[basis].test(ofTarget) && others.some((quote) => WORDS[basis].test(quote));
}
