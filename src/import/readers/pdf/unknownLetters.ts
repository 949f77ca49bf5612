import type { PDFPageProxy } from "unpdf/pdfjs";
import { isSymbolFont } from "../symbolFonts.ts";
import { fontOf } from "./pageFonts.ts";

/** What stands for a letter that a file shows but does not name. */
export const UNKNOWN_LETTER = "\ufffd";

/** What the numbers of letters in a font are taken for where nothing says which letters they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const CONTROLS = /[\u0001-\u0008\u000e-\u001d]/gu;
/** A font's text has so large a share of them only there. */
const MANY = 0.2;

/** The fonts of a page's runs that do not say which letters they show. */
export function unknownFonts(
  page: PDFPageProxy,
  runs: readonly { readonly text: string; readonly fontId: string }[],
): ReadonlySet<string> {
  const byFont = Map.groupBy(runs, ({ fontId }) => fontId);
  return new Set(
    [...byFont].flatMap(([id, own]) => {
      const { name, toUnicode } = fontOf(page, id);
      const text = own.map((run) => run.text).join("");
      const controls = text.match(CONTROLS)?.length ?? 0;
      // A map of no entries of its own takes a letter's number in the font for the letter.
      const isUnknown = (toUnicode !== undefined && !("_map" in toUnicode)) || controls > MANY * text.length;
      return isUnknown && !isSymbolFont(name) ? [id] : [];
    }),
  );
}
