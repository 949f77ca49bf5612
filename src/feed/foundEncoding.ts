/** Imports nothing: what the entry has would become a file of its own for it, which every first visit would wait for. */
import type { FoundEncoding } from "./errors.ts";

/** What bytes that are no text in UTF-8 seem to be saved as. */
export function foundEncoding(bytes: Uint8Array): FoundEncoding {
  if (isUtf16(bytes)) return "utf-16";
  if (PACKED.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return "packed";
  if (bytes[0] === 0) return "zeros";
  return isWindows1252(bytes) ? "windows-1252" : "unknown";
}

/** How files of gzip, zip and Zstandard begin. */
const PACKED = [
  [0x1f, 0x8b],
  [0x50, 0x4b, 0x03, 0x04],
  [0x28, 0xb5, 0x2f, 0xfd],
];

/** Recognises UTF-16 by its byte order mark, or by the zero byte beside its first character, which in JSON is ASCII. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (second === undefined) return false;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0) !== (second === 0)
  );
}

/** True for bytes beyond ASCII without any UTF-8 sequence: a windows-1252 file rather than a damaged UTF-8 file. */
function isWindows1252(bytes: Uint8Array): boolean {
  const asUtf8 = new TextDecoder("utf-8").decode(bytes);
  return !/[^\t\n\r\x20-\x7e\ufffd]/.test(asUtf8);
}
