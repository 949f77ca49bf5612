import { readFileSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { sourceLines } from "../../feed/sourceLines.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The text of the document that a feed was imported from, when it lies where the feed says: in the feed's own folder
 * or below. A feed may come from anywhere, and must not name whichever file of this machine it likes. What is named
 * and not had is told, and `null`.
 */
export function readSourceText(feed: string, facts: FollowUpFacts, terminal: Terminal): Uint8Array | null {
  const source = facts.document?.source ?? null;
  if (source === null) return null;
  const folder = dirname(resolve(terminal.folder, feed));
  try {
    const path = resolve(folder, decodeURIComponent(source));
    const way = relative(folder, path);
    if (way.split(sep)[0] === ".." || isAbsolute(way)) throw new Error("outside the feed's folder");
    const bytes = readFileSync(path);
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return bytes;
  } catch {
    terminal.err(`Kildeteksten ${source} ligger ikke læselig ved feedet og kommer ikke med.\n`);
    return null;
  }
}

/** The lines of {@link readSourceText}. */
export function readSource(feed: string, facts: FollowUpFacts, terminal: Terminal): readonly string[] | null {
  const text = readSourceText(feed, facts, terminal);
  return text === null ? null : sourceLines(new TextDecoder().decode(text));
}
