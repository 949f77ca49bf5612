import { FeedError } from "./errors.ts";

/** Text of UTF-16 without a mark has a zero byte beside its first character, which in JSON is ASCII. */
const ZERO_BYTE = /^.?\0/s;

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
   * @throws {FeedError} `not-json` where it is not UTF-8, with what it seems to be saved as.
   */
  async text(url: string): Promise<string> {
    this.#decode();
    const text = this.#texts.join("");
    if (!this.#isWrong && !ZERO_BYTE.test(text)) return text;
    const code = await import("./foundEncoding.ts").catch(() => null);
    const found = code?.foundEncoding(await whole(this.#parts)) ?? "unknown";
    throw new FeedError({ reason: "not-json", url, kind: { was: "encoding", found } });
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

async function whole(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
