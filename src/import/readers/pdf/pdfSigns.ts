import { UNREADABLE } from "../../model/neutralDocument.ts";
import { isSymbolFont, signsIn } from "../symbolFonts.ts";

/** The font that LibreOffice puts in the place of Wingdings, with its private-use characters. */
const OPEN_SYMBOL = /^(?:[A-Z]{6}\+)?opensymbol/iu;
/** Fonts made of emoji and signs. */
const EMOJI_FONT = /emoji|segoe ?ui ?symbol|apple ?symbols|noto ?sans ?symbols/iu;
/** Private-use characters and faces: what they mean, only the font's name vouches for. */
const SIGN =
  /[\uf020-\uf0ff\u2639-\u263b]|[\u{1f600}-\u{1f64f}]|[\u{1f910}-\u{1f917}]|[\u{1f970}-\u{1f97a}]/gu;
/** Bullets, however their font is called. */
const BULLETS: Readonly<Record<string, string>> = {
  "\uf0a7": "•",
  "\uf0b7": "•",
  "\uf0d8": "•",
  "\uf02d": "-",
};
/** A sign that the file shows as the box of a font that lacks it. */
const LOST = /^\s*\0+\s*$/u;
const FACE_LETTERS = /^\s*[JKL]\s*$/u;

/**
 * The characters of a run, given its font's name. The map of a PDF may say of three different pictures that they are the
 * same character, so a smiley is believed only in a font that is known to have it; others become {@link UNREADABLE}.
 */
export function readableSigns(text: string, font: string): string {
  if (LOST.test(text)) return UNREADABLE;
  if (OPEN_SYMBOL.test(font)) return FACE_LETTERS.test(text) ? UNREADABLE : text;
  if (isSymbolFont(font)) return signsIn(font, text);
  if (EMOJI_FONT.test(font)) return text;
  return text.replace(SIGN, (sign) => BULLETS[sign] ?? UNREADABLE);
}
