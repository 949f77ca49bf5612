import type { DocumentFormat } from "../../agreement/format/documentTypes.ts";
import type { NeutralDocument } from "../model/neutralDocument.ts";
import type { OnProgress } from "../model/progress.ts";
import { type Refusal, refuse } from "../model/refusal.ts";
import { binaryKind } from "./binaryKind.ts";
import { docxReader } from "./docx/docxReader.ts";
import { oldOfficeKind } from "./oldOffice.ts";
import { pdfReader } from "./pdf/pdfReader.ts";
import type { Reader } from "./reader.ts";
import { textReader } from "./text/textReader.ts";
import { xlsxReader } from "./xlsx/xlsxReader.ts";

/** The largest file that is read, in bytes; a larger one is no follow-up. */
const MAX_MEBIBYTES = 64;

/** The most specific reader first; the first that recognises the bytes reads them. */
const READERS: readonly Reader[] = [xlsxReader, docxReader, pdfReader, textReader];

/**
 * Bytes of a file → neutral document, or a refusal. The file's name does not matter: a Word file called `.txt` is still a
 * Word file.
 */
export async function readDocument(
  bytes: Uint8Array,
  onProgress?: OnProgress,
): Promise<NeutralDocument | Refusal> {
  if (bytes.length === 0) return refuse("file-empty", null, null);
  if (bytes.length > MAX_MEBIBYTES * 1024 ** 2)
    return refuse("file-too-large", null, { mebibytes: MAX_MEBIBYTES });
  const reader = readerOf(bytes);
  if (reader) return await reader.read(bytes, onProgress);
  return refuseKind(bytes);
}

function readerOf(bytes: Uint8Array): Reader | undefined {
  return READERS.find((candidate) => candidate.detect(bytes));
}

/** Which format a file that was read has. */
export function formatOf(bytes: Uint8Array): DocumentFormat {
  return readerOf(bytes)?.id ?? "text";
}

/** Says what a file is that nothing here reads. */
function refuseKind(bytes: Uint8Array): Refusal {
  const kind = binaryKind(bytes);
  if (kind !== "office") {
    const isNamed = kind === "rtf" || kind === "picture" || kind === "shortcut" || kind === "archive";
    return refuse("not-text", null, { kind: isNamed ? kind : "unknown" });
  }
  const old = oldOfficeKind(bytes);
  return old === "locked" ? refuse("file-locked", null, null) : refuse("not-text", null, { kind: old });
}
