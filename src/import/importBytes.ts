import type { DocumentFormat } from "../agreement/format/documentTypes.ts";
import { parseFollowUp } from "../agreement/format/parse.ts";
import { type Imported, type ImportOptions, importDocument } from "./importDocument.ts";
import type { Block } from "./model/neutralDocument.ts";
import type { OnProgress } from "./model/progress.ts";
import type { Refusal } from "./model/refusal.ts";
import { formatOf, readDocument } from "./readers/readDocument.ts";
import { sourceText } from "./sourceText.ts";

/** An imported file: its feed, its findings, where its smileys went, and its text. */
export interface ImportedFile extends Imported {
  /** The text whose lines the feed counts, as UTF-8: the file for the feed's `document.source`. */
  readonly source: Uint8Array;
  readonly format: DocumentFormat;
  /** The document as its reader found it. */
  readonly blocks: readonly Block[];
}

/**
 * The whole import, for browsers and Node: the bytes of a file → its feed, or a refusal. The same
 * bytes give the same feed, byte for byte.
 */
export async function importBytes(
  bytes: Uint8Array,
  options: ImportOptions = {},
  onProgress?: OnProgress,
): Promise<ImportedFile | Refusal> {
  const document = await readDocument(bytes, onProgress);
  if ("refused" in document) return document;
  onProgress?.({ stage: "understanding" });
  const result = importDocument(document, options);
  if (result.refused) return result;
  const parsed = parseFollowUp(result.facts);
  if (!parsed.ok) throw new Error(`the importer made a feed that is none: ${JSON.stringify(parsed)}`);
  return { ...result, source: sourceText(bytes, document), format: formatOf(bytes), blocks: document.blocks };
}
