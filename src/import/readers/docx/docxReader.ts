import { binaryKind } from "../binaryKind.ts";
import type { Reader } from "../reader.ts";

/** Word documents (.docx, .docm), and the refusal of what else is put into zip files. */
export const docxReader: Reader = {
  id: "docx",
  extensions: ["docx"],
  detect: (bytes) => binaryKind(bytes) === "zip",
  read: async (bytes) => (await import("./readDocx.ts")).readDocx(bytes),
};
