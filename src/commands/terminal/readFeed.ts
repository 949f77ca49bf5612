import { resolve } from "node:path";
import type { ReadCatalogue } from "../../agreement/format/parse.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { decodeUtf8 } from "../../feed/decodeUtf8.ts";
import { describeFailure } from "../../feed/describeFailure.ts";
import { FeedError } from "../../feed/errors.ts";
import { MAX_BYTES } from "../../feed/limits.ts";
import { parseCatalogueText, parseFollowUpText } from "../../feed/parseText.ts";
import type { Language } from "../../text/messages.ts";
import { readInput } from "./files.ts";
import { InputRefused } from "./mistakes.ts";
import type { Terminal } from "./terminal.ts";

/**
 * A feed from a file, by the same rules as on the site.
 *
 * @throws {InputRefused} with every place that is wrong, a line each, in `language`.
 * @throws {PathError} when the file cannot be read.
 */
export function readFeed(path: string, terminal: Terminal, language: Language = "da"): FollowUpFacts {
  return feedIn(readInput(resolve(terminal.folder, path), path), path, language);
}

/**
 * {@link readFeed} of what has been read of `path` already.
 *
 * @throws {InputRefused} likewise.
 */
export function feedIn(bytes: Uint8Array, path: string, language: Language = "da"): FollowUpFacts {
  return readBy(parseFollowUpText, bytes, path, language);
}

/** A catalogue from a file, likewise. */
export function readCatalogue(path: string, terminal: Terminal, language: Language): ReadCatalogue {
  return readBy(parseCatalogueText, readInput(resolve(terminal.folder, path), path), path, language);
}

function readBy<T>(
  parse: (url: string, text: string) => T,
  bytes: Uint8Array,
  path: string,
  language: Language,
): T {
  try {
    return parse(path, decode(path, bytes));
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { failure } = error;
    const { happened, todo, problems } = describeFailure(failure, language);
    // Where the whole file is saved wrongly, no place says what to mend.
    const how = failure.reason === "not-json" && failure.kind.was === "encoding" ? [todo] : [];
    throw new InputRefused([happened, ...how, ...problems.map((problem) => `  ${problem}`)].join("\n"), {
      cause: error,
    });
  }
}

function decode(url: string, bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES) {
    throw new FeedError({ reason: "too-large", url, limit: "bytes", allowed: MAX_BYTES });
  }
  return decodeUtf8(url, bytes);
}
