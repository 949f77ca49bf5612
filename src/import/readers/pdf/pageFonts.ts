import type { PDFPageProxy } from "unpdf/pdfjs";

interface PageFont {
  /** Empty when the file gives none. */
  readonly name: string;
  /** Which letters its numbers stand for. */
  readonly toUnicode?: object | undefined;
}

/** What a page knows of a font. */
export function fontOf(page: PDFPageProxy, id: string): PageFont {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  if (typeof font !== "object" || font === null) return { name: "" };
  return {
    name: "name" in font && typeof font.name === "string" ? font.name : "",
    toUnicode:
      "toUnicode" in font && typeof font.toUnicode === "object" ? (font.toUnicode ?? undefined) : undefined,
  };
}
