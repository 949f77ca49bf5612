import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseJson } from "../../feed/parseText.ts";
import { groupFindings } from "../../import/findingGroups.ts";
import { importBytes } from "../../import/importBytes.ts";
import { findingMessage } from "../../text/findings.ts";
import { refusalMessage } from "../../text/refusals.ts";
import { reportOf } from "../import/report.ts";
import { InputRefused, onPath } from "../terminal/mistakes.ts";
import { readFeed } from "../terminal/readFeed.ts";
import { readSourceText } from "../terminal/readSource.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Candidate } from "./planFiles.ts";

/**
 * A follow-up from a file: a saved feed, or a document, which is imported. What the import reports is told.
 *
 * @throws {PathError} when it cannot be read or is neither; {@link InputRefused} says why.
 */
export async function readCandidate(
  shown: string,
  id: string | undefined,
  terminal: Terminal,
): Promise<Candidate> {
  const bytes = onPath(shown, "læses", () => new Uint8Array(readFileSync(resolve(terminal.folder, shown))));
  return looksLikeFeed(bytes)
    ? savedFeed(shown, id, bytes, terminal)
    : await document(shown, id, bytes, terminal);
}

/** No document begins with a brace; a byte order mark may come before it. */
function looksLikeFeed(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*\{/.test(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, 1000)));
}

function savedFeed(shown: string, id: string | undefined, bytes: Uint8Array, terminal: Terminal): Candidate {
  const facts = readFeed(shown, terminal);
  const feed = parseJson(shown, new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>;
  const named = id === undefined ? {} : { id };
  return {
    shown,
    facts: { ...facts, ...named },
    feed: { ...feed, ...named },
    source: readSourceText(shown, facts, terminal),
    complaints: [],
  };
}

async function document(
  shown: string,
  id: string | undefined,
  bytes: Uint8Array,
  terminal: Terminal,
): Promise<Candidate> {
  const result = await importBytes(bytes, id === undefined ? {} : { id });
  if (result.refused) {
    const where = result.line === null ? shown : `${shown}, linje ${result.line}`;
    throw new InputRefused(`${where}: ${refusalMessage(result, "da")}`);
  }
  terminal.err(`${reportOf(result)}\n`);
  const lost = groupFindings(result.findings).find(([group]) => group === "lost")?.[1] ?? [];
  return {
    shown,
    facts: result.facts,
    feed: { ...result.facts },
    source: result.source,
    complaints: lost.map((finding) => {
      const words = findingMessage(finding, "da");
      return finding.line === null ? words : `linje ${finding.line}: ${words}`;
    }),
  };
}
