/** Format characters that no reader of the text sees: zero-width space, joiners, byte-order and direction marks; a joiner between signs makes one of them. */
const INVISIBLE =
  /(?<=\p{L})\u200d(?=\p{L})|[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Ligatures, signs as wide as Chinese ones ("１,５ mio. kr."), and letters and digits in a mathematical typeface. */
const DRESSED = /[\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu;

/** Control characters that mean nothing in a text; the breaks among them stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const CONTROLS = /[\0-\u0008\u000e-\u001d\u007f-\u0084\u0086-\u009f]/gu;

/**
 * A text's characters as the grammar expects them. Letters are composed (NFC) because a file from a Mac spells å as a + ring;
 * ligatures are taken apart, and letters and digits of a width or a style of their own are the plain ones; white space is left, to
 * which the grammar gives a meaning.
 */
export function cleanCharacters(text: string): string {
  return (
    text
      .normalize("NFC")
      // What Word writes for a hyphen that never breaks, and for one that only shows where it breaks.
      .replaceAll("\u001e", "-")
      .replaceAll("\u001f", "\u00ad")
      .replace(CONTROLS, "")
      .replace(INVISIBLE, "")
      .replace(DRESSED, (sign) => sign.normalize("NFKC"))
  );
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Digits as raised ones: the mark of a note must not become a part of the number before it ("2,0¹ mio. kr."). */
export function raisedDigits(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
}
