import { smileyOfSign } from "../agreement/effort/smileySigns.ts";
import type { Language } from "./messages.ts";
import { smileyText } from "./smiley.ts";

/** Word's signs before items of a list, ticks and arrows. */
const BULLETS = /[\uf0b7\uf0a7\uf0a8\uf06e\uf071\uf076\uf02d\uf0d8]/gu;
const PICTURE = { da: "[billede]", en: "[picture]" };

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** Characters that are no letters, signs or spaces: of control, of direction, and halves of pairs. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A text in which each character can be read on any screen: a smiley that only one font draws is its name. */
export function printable(text: string, language: Language): string {
  const { name } = smileyText[language];
  return text
    .replace(/([\uf04a-\uf04c])[\ufe0e\ufe0f]?(?=([\uf04a-\uf04c])?)/gu, (_, sign, next) => {
      const smiley = `${name[smileyOfSign(sign) ?? "none"]} smiley`;
      return next === undefined ? smiley : `${smiley} `;
    })
    .replace(BULLETS, "•")
    .replaceAll("\uf0fc", "✓")
    .replaceAll("\uf0fb", "✗")
    .replaceAll("\uf0e0", "→")
    .replaceAll("\ufffc", PICTURE[language])
    .replace(/\p{Co}/gu, (sign) => `[${codePoint(sign)}]`)
    .replace(BREAKS, " ")
    .replace(UNSEEN, "");
}

/** True for a sign that has a name or is a number only: no screen draws it. */
export function isUnprintable(sign: string): boolean {
  return /^\p{Co}/u.test(sign);
}

/** `U+1F914` */
export function codePoint(sign: string): string {
  return `U+${sign.codePointAt(0)?.toString(16).toUpperCase()}`;
}
