/**
 * Characters before a cell's text that spreadsheets ignore or that a reader cannot see: white space,
 * control and format characters (direction marks, zero-width spaces), combining marks and fillers.
 */
const PASSED_OVER = /^[\s\p{C}\p{Z}\p{M}\u115f\u1160\u3164\uffa0]+/u;

/** A formula's first letter, also as its full-width, small or raised variant once they are folded, and other minus signs. */
const FORMULA_SIGN = /^[=+\-@\u2212\u02d7]/u;

/**
 * True when a spreadsheet may take a text for a formula: `=cmd|…`, `+1`, `-1`, `@SUM(…)`, `＝1+1`, also behind spaces or
 * unseen letters, and whatever starts with a tab or a line break, which some programs split cells at.
 */
export function mayStartFormula(text: string): boolean {
  if (/^[\t\r\n]/.test(text)) return true;
  const seen = text.replace(PASSED_OVER, "");
  // Only the first character decides; folding the whole text would be slow.
  const [first = ""] = seen;
  return FORMULA_SIGN.test(first.normalize("NFKC"));
}

/** The same text, with an apostrophe before it where it may be taken for a formula. */
export function withoutFormula(text: string): string {
  return mayStartFormula(text) ? `'${text}` : text;
}
