import type { PDFPageProxy } from "unpdf/pdfjs";
import type { PdfLibrary } from "./openPdf.ts";

export type OperatorList = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;

/** A letter with what it means and its width, or how far the next one is moved back, both in a thousandth of its size. */
export type DrawnGlyph = { readonly unicode?: string; readonly width?: number } | number | null;

/** What a page draws, piece by piece. */
export function drawnGlyphs(
  { fnArray, argsArray }: OperatorList,
  { OPS }: PdfLibrary,
): readonly (readonly DrawnGlyph[])[] {
  return fnArray.flatMap((operator, at) =>
    operator === OPS.showText ? [argsArray[at]?.[0] as readonly DrawnGlyph[]] : [],
  );
}

/** What a page draws, letter by letter, blanks included. */
export function drawnText(operators: OperatorList, library: PdfLibrary): string {
  return lettersOf(drawnGlyphs(operators, library).flat());
}

/** The letters of a piece that is drawn. */
export function lettersOf(glyphs: readonly DrawnGlyph[]): string {
  return glyphs
    .map((glyph) => (typeof glyph === "object" && glyph !== null ? (glyph.unicode ?? "") : ""))
    .join("");
}
