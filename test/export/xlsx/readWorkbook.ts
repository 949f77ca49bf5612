/** Reads a workbook back by another's ZIP and the XML as it stands. */
import { unzipSync } from "fflate";

/** The texts of a workbook's files by their paths. */
export async function unpack(workbook: Blob): Promise<Readonly<Record<string, string>>> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const files = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, decoder.decode(bytes)]));
}
