import { linesOf, type NeutralDocument } from "./model/neutralDocument.ts";
import { binaryKind } from "./readers/binaryKind.ts";

/**
 * The source text whose lines a feed counts, as a site shows it: the file itself where it is UTF-8, else the lines that its
 * reader found, as UTF-8, with a form feed where a page begins. A Word file knows only the pages that somebody began by
 * hand: counted, they would be false numbers.
 */
export function sourceText(bytes: Uint8Array, document: NeutralDocument): Uint8Array {
  if (isUtf8Text(bytes)) return bytes;
  const hasPages = binaryKind(bytes) !== "zip";
  const lines: string[] = [];
  for (const { number, text, startsPage } of linesOf(document)) {
    const above = lines[number - 1];
    const words = hasPages && startsPage && number > 1 ? `\f${text}` : text;
    lines[number - 1] = above === undefined ? words : `${above} ${words}`;
  }
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

function isUtf8Text(bytes: Uint8Array): boolean {
  if (binaryKind(bytes) !== null || bytes.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
