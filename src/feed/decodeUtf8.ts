import { FeedError, type FoundEncoding } from "./errors.ts";

/**
 * Decodes a body or file as UTF-8, without its byte order mark.
 *
 * @throws {FeedError} `not-json` where it is not UTF-8, naming `url` and what it seems to be saved as.
 */
export function decodeUtf8(url: string, bytes: Uint8Array): string {
  const refuse = (found: FoundEncoding, cause?: unknown) =>
    new FeedError({ reason: "not-json", url, kind: { was: "encoding", found } }, { cause });
  if (isUtf16(bytes)) throw refuse("utf-16");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw refuse(isWindows1252(bytes) ? "windows-1252" : "unknown", error);
  }
}

/** Recognises UTF-16 by its byte order mark, or by the zero byte beside its first character, which in JSON is ASCII. */
function isUtf16(bytes: Uint8Array): boolean {
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
