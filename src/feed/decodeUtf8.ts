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

/** Decodes a body part by part while it arrives: as a whole, tens of megabytes would hold the page up. */
export class Utf8Parts {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  readonly #texts: string[] = [];
  readonly #parts: Uint8Array[] = [];
  #isWrong = false;

  add(part: Uint8Array): void {
    this.#parts.push(part);
    this.#decode(part);
  }

  /**
   * The whole text.
   *
   * @throws {FeedError} as {@link decodeUtf8} does.
   */
  text(url: string): string {
    this.#decode();
    const [first = new Uint8Array()] = this.#parts;
    if (this.#isWrong || first.length < 2 || isUtf16(first)) return decodeUtf8(url, joined(this.#parts));
    return this.#texts.join("");
  }

  #decode(part?: Uint8Array): void {
    if (this.#isWrong) return;
    try {
      this.#texts.push(this.#decoder.decode(part, { stream: part !== undefined }));
    } catch {
      this.#isWrong = true;
    }
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
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
