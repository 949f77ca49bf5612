import type { PDFDocumentProxy } from "unpdf/pdfjs";
import type { DrawingTools } from "./drawingTools.ts";

export type PdfLibrary = typeof import("unpdf/pdfjs");

/** An open file, and whether its table of contents had to be put together anew. */
export interface OpenPdf {
  readonly library: PdfLibrary;
  readonly document: PDFDocumentProxy;
  readonly isRepaired: boolean;
}

/** No picture of a follow-up's text has more pixels; larger ones are scans, of which nothing is read. */
const LARGEST_PICTURE = 2 ** 20;

/**
 * Loads pdf.js. It takes a worker that it is loaded in for its own, and would answer the messages of the page: while it
 * loads, the worker looks like a page to it.
 */
async function loadLibrary(): Promise<PdfLibrary> {
  const scope: { window?: unknown } = globalThis;
  const isInWorker = "WorkerGlobalScope" in globalThis && scope.window === undefined;
  if (isInWorker) scope.window = globalThis;
  try {
    return await (await import("unpdf")).getResolvedPDFJS();
  } finally {
    if (isInWorker) delete scope.window;
  }
}

/**
 * Opens a file; `null` when it cannot be opened, `"locked"` behind a password. A file that only opens when its damage is
 * overlooked is told from a whole one. What draws its pages is wanted only where they are drawn.
 */
export async function openPdf(bytes: Uint8Array, tools?: DrawingTools): Promise<OpenPdf | "locked" | null> {
  const library = await loadLibrary();
  for (const isRepaired of [false, true]) {
    try {
      const task = library.getDocument({
        // The library keeps what it is given, and takes no Buffer of Node.
        data: new Uint8Array(bytes),
        stopAtErrors: !isRepaired,
        fontExtraProperties: true,
        disableFontFace: true,
        useSystemFonts: false,
        useWasm: false,
        maxImageSize: LARGEST_PICTURE,
        verbosity: library.VerbosityLevel.ERRORS,
        ...tools,
      });
      return { library, document: await task.promise, isRepaired };
    } catch (error) {
      if (error instanceof Error && error.name === "PasswordException") return "locked";
    }
  }
  return null;
}
