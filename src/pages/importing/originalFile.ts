import { DOCUMENT_TYPES } from "../../agreement/format/documentTypes.ts";
import type { DocumentFile } from "../../agreement/format/schema.ts";
import type { Draft } from "../../feed/draft/keptDraft.ts";

/** The file that a draft was read from, as it is saved, and what the feed says of it. */
export interface OriginalFile {
  readonly file: DocumentFile;
  readonly blob: Blob;
}

/** The original beside its feed, whose id it is named for. */
export async function originalFile(
  id: string,
  { name, format }: Pick<Draft, "name" | "format">,
  bytes: Uint8Array,
): Promise<OriginalFile> {
  const href = `${id}.${format}`;
  const type = DOCUMENT_TYPES[format];
  const blob = new Blob([new Uint8Array(bytes)], { type });
  return { blob, file: { href, name: name ?? href, type, sha256: await digestOf(bytes) } };
}

/** The file's SHA-256 in hexadecimal; `null` where the browser computes none, as on a site without TLS. */
async function digestOf(bytes: Uint8Array): Promise<string | null> {
  const { subtle }: { readonly subtle?: SubtleCrypto } = crypto;
  if (subtle === undefined) return null;
  const digest = await subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
