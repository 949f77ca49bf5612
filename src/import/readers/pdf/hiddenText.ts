import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { lettersOf, type OperatorList } from "./drawnText.ts";
import type { PdfLibrary } from "./openPdf.ts";

export type Layers = Awaited<ReturnType<PDFDocumentProxy["getOptionalContentConfig"]>>;

/** What a page draws where nobody sees it, each without blanks. */
export interface UnseenText {
  /** True for a text in a layer that is switched off. */
  readonly isOff: (text: string) => boolean;
  /** True for a text in paper's own colour, which only a ground shows. */
  readonly isWhite: (text: string) => boolean;
}

const WHITE = "#ffffff";

/** The text of switched-off layers and of white letters, as far as the page has it nowhere else. */
export function unseenText(
  { fnArray, argsArray }: OperatorList,
  layers: Layers,
  { OPS }: PdfLibrary,
): UnseenText {
  const drawn = { seen: "", off: "", white: "" };
  const colours: string[] = [];
  const layersOpen: boolean[] = [];
  let colour = "";
  for (const [at, operator] of fnArray.entries()) {
    const args: unknown = argsArray[at];
    switch (operator) {
      case OPS.save:
      case OPS.paintFormXObjectBegin:
        colours.push(colour);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        colour = colours.pop() ?? colour;
        break;
      case OPS.setFillRGBColor:
        colour = Array.isArray(args) ? String(args[0]) : "";
        break;
      case OPS.beginMarkedContent:
        layersOpen.push(true);
        break;
      case OPS.beginMarkedContentProps:
        layersOpen.push(!Array.isArray(args) || args[0] !== "OC" || layers.isVisible(args[1]));
        break;
      case OPS.endMarkedContent:
        layersOpen.pop();
        break;
      case OPS.showText: {
        const kind = layersOpen.includes(false) ? "off" : colour === WHITE ? "white" : "seen";
        drawn[kind] += lettersOf(Array.isArray(args) ? args[0] : []).replace(/\s/gu, "");
        break;
      }
    }
  }
  const isOnly = (kind: "off" | "white") => (text: string) => {
    const letters = text.replace(/\s/gu, "");
    return drawn[kind].includes(letters) && !drawn.seen.includes(letters);
  };
  return { isOff: isOnly("off"), isWhite: isOnly("white") };
}
