/** Hyphens that pdf.js takes for marks nobody sees, and leaves out of a page's text. */
import { drawnGlyphs, type OperatorList } from "./drawnText.ts";
import type { PdfLibrary } from "./openPdf.ts";

const SOFT_HYPHEN = "\u00ad";
const BLANKS = /\s/gu;
/** What the library leaves out, and what it writes as other letters. */
const LEFT_OUT = /\p{Cf}/gu;
const REWRITTEN = /[\u00b5\ufb00-\ufb06]/gu;

/** A hyphen that a page draws. */
interface DrawnHyphen {
  /** How many letters are drawn before it. */
  readonly at: number;
  /** True where it goes with the letter before it, false where with the one behind it. */
  readonly isBehind: boolean;
}

/**
 * The runs of a page, in the order in which it draws them, with their hyphens: a font's map may call every hyphen a soft one, that of
 * "6-17" and of "-0,5 mio. kr." too.
 */
export function withDrawnHyphens<Run extends { readonly text: string }>(
  runs: readonly Run[],
  operators: OperatorList,
  library: PdfLibrary,
): readonly Run[] {
  const { letters, hyphens } = drawnLetters(operators, library);
  if (hyphens.length === 0) return runs;
  let from = 0;
  return runs.map((run) => {
    const text = run.text.replace(BLANKS, "");
    const start = text === "" ? -1 : letters.indexOf(text, from);
    if (start === -1) return run;
    const end = start + text.length;
    from = end;
    const own = hyphens.filter(({ at, isBehind }) =>
      isBehind ? at > start && at <= end : at >= start && at < end,
    );
    return own.length === 0 ? run : { ...run, text: withHyphens(run.text, own, start) };
  });
}

/** A text whose first letter is drawn behind so many others, with its hyphens; blanks are no letters. */
function withHyphens(text: string, hyphens: readonly DrawnHyphen[], start: number): string {
  const behind = new Set(hyphens.flatMap(({ at, isBehind }) => (isBehind ? [at] : [])));
  const before = new Set(hyphens.flatMap(({ at, isBehind }) => (isBehind ? [] : [at])));
  let at = start;
  let written = "";
  for (const letter of text) {
    if (/\s/u.test(letter)) {
      written += letter;
      continue;
    }
    written += `${before.has(at) ? "-" : ""}${letter}`;
    at += letter.length;
    if (behind.has(at)) written += "-";
  }
  return written;
}

/** The letters that a page draws, and the soft hyphens that it draws with a width between them. */
function drawnLetters(
  operators: OperatorList,
  library: PdfLibrary,
): { readonly letters: string; readonly hyphens: readonly DrawnHyphen[] } {
  const hyphens: DrawnHyphen[] = [];
  let letters = "";
  for (const glyphs of drawnGlyphs(operators, library)) {
    let isBegun = false;
    for (const [at, glyph] of glyphs.entries()) {
      if (typeof glyph !== "object" || glyph === null) continue;
      const { unicode = "", width = 0 } = glyph;
      if (unicode === SOFT_HYPHEN) {
        const next = glyphs[at + 1];
        const isTakenBack = typeof next === "number" && next >= width / 2;
        const isAlone = glyphs.length === 1 && /[\p{L}\d]$/u.test(letters);
        if (width > 0 && !isTakenBack) hyphens.push({ at: letters.length, isBehind: isBegun || isAlone });
        continue;
      }
      letters += unicode
        .replace(BLANKS, "")
        .replace(LEFT_OUT, "")
        .replace(REWRITTEN, (sign) => sign.normalize("NFKC"));
      isBegun = /\S/u.test(unicode);
    }
  }
  return { letters, hyphens };
}
