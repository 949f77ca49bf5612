import { DamagedZip, readZip } from "./zipFile.ts";

/** The part that a workbook begins with. Workbooks of another kind (.xlsb) have it in bytes. */
const WORKBOOK = /^\/?xl\/workbook\d*\.xml$/u;

/** True for a zip file with an Excel workbook in it; where its directory is damaged, for one that names such parts and none of Word. */
export function isWorkbook(bytes: Uint8Array): boolean {
  try {
    return readZip(bytes).some(({ name }) => WORKBOOK.test(name));
  } catch (error) {
    if (!(error instanceof DamagedZip)) throw error;
    const names = new TextDecoder("latin1").decode(bytes);
    return /PK.{28}xl\//su.test(names) && !names.includes("word/document.xml");
  }
}
