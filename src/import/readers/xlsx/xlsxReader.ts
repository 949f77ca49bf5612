import { binaryKind } from "../binaryKind.ts";
import { isWorkbook } from "../office/isWorkbook.ts";
import type { Reader } from "../reader.ts";

/** Excel workbooks (.xlsx, .xlsm). */
export const xlsxReader: Reader = {
  id: "xlsx",
  extensions: ["xlsx"],
  detect: (bytes) => binaryKind(bytes) === "zip" && isWorkbook(bytes),
  read: async (bytes) => (await import("./readXlsx.ts")).readXlsx(bytes),
};
