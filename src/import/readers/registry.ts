import { type NeutralDocument, type Refusal, refuse } from "../neutralDocument.ts";
import { binaryKind } from "./binaryKind.ts";
import type { Reader } from "./reader.ts";
import { textReader } from "./text.ts";

/** Larger files are no follow-ups, and would only make the reader wait for that answer. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The most particular first; the first that recognises the bytes reads them. */
const READERS: readonly Reader[] = [textReader];

/**
 * Bytes of a file → neutral document, or why not. The file's name plays no part: a Word file called
 * `.txt` is still a Word file.
 */
export function readDocument(bytes: Uint8Array): NeutralDocument | Refusal {
  if (bytes.length === 0) return refuse("Filen er tom.", 1);
  if (bytes.length > MAX_BYTES)
    return refuse("Filen er større end 64 MiB. Så stor er ingen opfølgning; vælg dokumentet selv.");
  const reader = READERS.find((candidate) => candidate.detect(bytes));
  if (reader) return reader.read(bytes);
  const { name, remedy } = binaryKind(bytes) ?? {
    name: "ikke tekst (den indeholder binære data)",
    remedy: "Gem den som ren tekst",
  };
  const wanted = READERS.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`));
  return refuse(`Filen er ${name}. ${remedy} (${wanted.join(", ")}), og prøv igen.`, 1);
}
