import type { PDFPageProxy } from "unpdf/pdfjs";
import type { PdfLibrary } from "./openPdf.ts";

type OperatorList = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;

/** A letter with what it means, or how far the next one is moved. */
type DrawnGlyph = { readonly unicode?: string } | number | null;

/** What a page draws, letter by letter, blanks included. */
export function drawnText({ fnArray, argsArray }: OperatorList, { OPS }: PdfLibrary): string {
  return fnArray
    .flatMap((operator, at) =>
      operator === OPS.showText ? (argsArray[at]?.[0] as readonly DrawnGlyph[]) : [],
    )
    .map((glyph) => (typeof glyph === "object" && glyph !== null ? (glyph.unicode ?? "") : ""))
    .join("");
}
