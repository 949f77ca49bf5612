import { binaryKind } from "../binaryKind.ts";
import type { Reader } from "../reader.ts";

/** PDF files. What reads them is large and loads with the first of them. */
export const pdfReader: Reader = {
  id: "pdf",
  extensions: ["pdf"],
  detect: (bytes) => binaryKind(bytes) === "pdf",
  read: async (bytes, onProgress) => (await import("./readPdf.ts")).readPdf(bytes, onProgress),
};
