import { type NeutralDocument, type Refusal, refuse } from "../neutralDocument.ts";
import { textReader } from "./text.ts";

/** One kind of file. Readers are independent of each other and of the grammar. */
export interface Reader {
  readonly id: string;
  /** Without the dot, lower case. Only a hint: the bytes decide. */
  readonly extensions: readonly string[];
  /** True when the bytes are of this kind. */
  readonly detect: (bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array) => NeutralDocument | Refusal;
}

/** The most particular first; the first that recognises the bytes reads them. */
export const READERS: readonly Reader[] = [textReader];

/** Kinds of file that people do drop here and that no reader takes, by their first bytes. */
const KNOWN_STRANGERS: readonly { readonly starts: RegExp; readonly name: string }[] = [
  { starts: /^%PDF-/, name: "en PDF-fil" },
  { starts: /^PK\x03\x04/, name: "et Word-, Excel- eller zip-dokument" },
  { starts: /^\xd0\xcf\x11\xe0/, name: "et ældre Office-dokument" },
  { starts: /^\s*\{\\rtf/, name: "et RTF-dokument" },
  { starts: /^(?:\x89PNG|\xff\xd8\xff|GIF8)/, name: "et billede" },
];

/**
 * Bytes of a file → neutral document, or why not. The file's name plays no part: a Word file called
 * `.txt` is still a Word file.
 */
export function readDocument(bytes: Uint8Array): NeutralDocument | Refusal {
  if (bytes.length === 0) return refuse("Filen er tom.");
  const reader = READERS.find((candidate) => candidate.detect(bytes));
  if (reader) return reader.read(bytes);
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  const stranger = KNOWN_STRANGERS.find((kind) => kind.starts.test(start));
  const wanted = READERS.flatMap((known) => known.extensions.map((extension) => `.${extension}`)).join(", ");
  return refuse(
    `Filen er ${stranger?.name ?? "ikke tekst (den indeholder binære data)"}. Den kan ikke læses her; brug ${wanted}.`,
  );
}
