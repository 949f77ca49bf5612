/** The heads and feet of left and right pages: different words, and one count of the pages through both. */
import { isMark } from "../words/fixedWords.ts";
import { labelAtEnd } from "../words/roundLabel.ts";
import { LONGEST_FURNITURE } from "./furnitureWords.ts";

const AT_START = /^\d{1,3}(?=[\s.|·–—-]+\p{Lu})/u;
const AT_END = /(?<=\p{L}[\p{L}\d.,\s]*[\s|·–—-])\d{1,3}$/u;
/** So many pages prove it; of two one has to name the document as well. */
const ENOUGH = 3;

/** The numbers that may be the page's in a head or foot, which it begins or ends with. */
export function edgeNumbers(text: string): readonly number[] {
  if (text.length > LONGEST_FURNITURE || isMark(text) || labelAtEnd(text) === text) return [];
  return [AT_START, AT_END].flatMap((place) => place.exec(text)?.[0] ?? []).map(Number);
}

/** True where the lines at the same edge of consecutive pages count them; `isNamed` tells of one that names issuer or document. */
export function countPages(texts: readonly string[], isNamed: (text: string) => boolean): boolean {
  if (texts.length < ENOUGH && !(texts.length === ENOUGH - 1 && texts.some(isNamed))) return false;
  return edgeNumbers(texts[0] ?? "").some((first) =>
    texts.every((text, at) => edgeNumbers(text).includes(first + at)),
  );
}
