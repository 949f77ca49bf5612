/** The pages of a PDF as pictures, upright as its words are read. */
import type { PDFPageProxy } from "unpdf/pdfjs";
import { DRAWING_TOOLS } from "./drawingTools.ts";
import { type OpenPdf, openPdf } from "./openPdf.ts";
import { turnOfPage } from "./pageWords.ts";

interface PageSize {
  /** In points. */
  readonly width: number;
  readonly height: number;
}

export interface PagePictures {
  readonly sizes: readonly PageSize[];
  /** Draws a page, counted from 1, so many pixels wide. */
  readonly draw: (page: number, width: number) => Promise<ImageBitmap>;
}

/** Opens a file to draw its pages, in a worker; `null` when it cannot be opened. */
export async function openPagePictures(bytes: Uint8Array): Promise<PagePictures | null> {
  const open = await openPdf(bytes, DRAWING_TOOLS);
  if (open === null || open === "locked") return null;
  const { document } = open;
  const sizes: PageSize[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { width, height } = await uprightView(open, await document.getPage(number), 1);
    sizes.push({ width, height });
  }
  return {
    sizes,
    draw: async (number, width) => {
      const page = await document.getPage(number);
      const viewport = await uprightView(open, page, width / (sizes[number - 1]?.width ?? width));
      const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      // The library's types know the context of a page only; it asks no more of it.
      const canvasContext = canvas.getContext("2d") as unknown as CanvasRenderingContext2D;
      // Meant for print, a page is drawn at once and not a piece a frame: a worker has no frames.
      await page.render({ canvas: null, canvasContext, viewport, intent: "print" }).promise;
      page.cleanup();
      return canvas.transferToImageBitmap();
    },
  };
}

async function uprightView({ library }: OpenPdf, page: PDFPageProxy, scale: number) {
  const turn = await turnOfPage(page, library);
  return page.getViewport({ scale, rotation: (page.rotate + 360 - turn * 90) % 360 });
}
