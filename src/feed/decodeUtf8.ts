import { FeedError } from "./errors.ts";
import { foundEncoding, isUtf16 } from "./foundEncoding.ts";

/**
 * Decodes a file as UTF-8, without its byte order mark.
 *
 * @throws {FeedError} `not-json` where it is not UTF-8, naming `url` and what it seems to be saved as.
 */
export function decodeUtf8(url: string, bytes: Uint8Array): string {
  const refuse = (cause?: unknown) => {
    const kind = { was: "encoding", found: foundEncoding(bytes) } as const;
    return new FeedError({ reason: "not-json", url, kind }, { cause });
  };
  if (isUtf16(bytes)) throw refuse();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw refuse(error);
  }
}
