import { isUtf8 } from "node:buffer";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { sourceLines } from "../../feed/sourceLines.ts";
import { readBeside } from "./readBeside.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The text of the document that a feed was imported from, when it lies where the feed says. What is named and not had is
 * told, and `null`.
 */
export function readSourceText(feed: string, facts: FollowUpFacts, terminal: Terminal): Uint8Array | null {
  const source = facts.document?.source ?? null;
  if (source === null) return null;
  const bytes = readBeside(feed, source, terminal);
  if (bytes !== null && isUtf8(bytes)) return bytes;
  terminal.err(`Kildeteksten ${source} ligger ikke læselig ved feedet og kommer ikke med.\n`);
  return null;
}

/** The lines of {@link readSourceText}. */
export function readSource(feed: string, facts: FollowUpFacts, terminal: Terminal): readonly string[] | null {
  const text = readSourceText(feed, facts, terminal);
  return text === null ? null : sourceLines(new TextDecoder().decode(text));
}
