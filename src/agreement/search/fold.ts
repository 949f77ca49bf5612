/**
 * What makes two spellings the same word to a reader: case, accents, hyphens and Danish letters. `Økonomi`,
 * `ØKONOMI` and `oekonomi` are one; so are `Aabenraa` and `Åbenrå`, `HR-nøgletal` and `HRnøgletal`. German
 * `ö` and `ä` are `ø` and `æ`.
 */

/** Letters, digits and marks that fold to nothing but their own lower case. */
const PLAIN = /^[\x21-\x2c\x2e-\x7e]*$/;

/** Hyphens and dashes (the mathematical minus included), and characters that are not seen, such as soft hyphens. */
const UNSEEN = /[\p{Pd}\u2212\p{M}\p{Cf}\s]/gu;

const LETTERS: Readonly<Record<string, string>> = {
  "a\u030a": "aa",
  "a\u0308": "ae",
  "o\u0308": "oe",
  æ: "ae",
  ø: "oe",
  ß: "ss",
  ς: "σ",
  "”": '"',
  "“": '"',
  "„": '"',
  "’": "'",
  "‘": "'",
};

/** Folds one word: `"Børne-"` → `"boerne"`. A lone dash folds to nothing. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/a\u030a|a\u0308|o\u0308|[æøßς”“„’‘]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(UNSEEN, "");
}

/** One letter of a word with the marks on it. */
export const LETTER_WITH_MARKS = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Where in the original word each character of the folded one comes from: `[i]` is the range of the letter
 * that folded character `i` belongs to. `"Ål"` folds to `"aal"`: `[0,1] [0,1] [1,2]`.
 */
export function foldedOrigins(word: string): readonly (readonly [from: number, to: number])[] {
  const origins: [number, number][] = [];
  for (const { 0: letter, index } of word.matchAll(LETTER_WITH_MARKS)) {
    for (let i = foldWord(letter).length; i > 0; i--) origins.push([index, index + letter.length]);
  }
  return origins;
}
