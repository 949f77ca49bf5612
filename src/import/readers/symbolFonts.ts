/** Fonts whose letters are pictures. */
import { UNREADABLE } from "../model/neutralDocument.ts";

/** `ABCDEF+Wingdings-Regular`: the font in which J, K and L are faces. "Wingdings 2" and "3" have other pictures. */
const WINGDINGS = /^(?:[A-Z]{6}\+)?wingdings(?:[-, ]?(?:regular|mt))*$/iu;
const OTHERS =
  /^(?:[A-Z]{6}\+)?(?:wingdings ?[23]|webdings|symbol(?:mt)?|marlett|zapf ?dingbats|bookshelf symbol)/iu;
const SYMBOL = /^(?:[A-Z]{6}\+)?symbol/iu;
/** What lists and sums of a text use of the font Symbol. */
const SYMBOL_SIGNS: Readonly<Record<number, string>> = {
  163: "≤",
  174: "→",
  177: "±",
  179: "≥",
  180: "×",
  183: "•",
};
/** Private-use characters by which symbol fonts are written: U+F000 and the letter. */
const PRIVATE = 0xf000;

/** True for the font in which J, K and L are faces. */
function isWingdings(font: string): boolean {
  return WINGDINGS.test(font.trim());
}

/** True for a font whose letters are pictures, Wingdings or another. */
export function isSymbolFont(font: string): boolean {
  return isWingdings(font) || OTHERS.test(font.trim());
}

/**
 * Characters in a symbol font, as the private-use characters that Word writes for them; {@link UNREADABLE} where nobody here knows
 * the font's pictures.
 */
export function signsIn(font: string, text: string): string {
  return Array.from(text, (character) => signIn(font, character)).join("");
}

function signIn(font: string, character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const letter = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code;
  if (letter > 0xff) return character;
  if (letter === 0x20 || letter === 0xa0) return " ";
  if (isWingdings(font)) return String.fromCharCode(PRIVATE + letter);
  return (SYMBOL.test(font) && SYMBOL_SIGNS[letter]) || UNREADABLE;
}
