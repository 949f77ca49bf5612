import { hash } from "node:crypto";
import { basename, resolve } from "node:path";
import { DOCUMENT_TYPES } from "../../agreement/format/documentTypes.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { parseJson } from "../../feed/parseText.ts";
import { importBytes } from "../../import/importBytes.ts";
import { refusalMessage } from "../../text/refusals.ts";
import { reportOf } from "../import/report.ts";
import { readInput } from "../terminal/files.ts";
import { InputRefused } from "../terminal/mistakes.ts";
import { readBeside } from "../terminal/readBeside.ts";
import { feedIn } from "../terminal/readFeed.ts";
import { readSourceText } from "../terminal/readSource.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Candidate } from "./planFiles.ts";

interface CandidateOptions {
  readonly id?: string | undefined;
  /** A document is published beside its feed. */
  readonly keepsOriginal: boolean;
}

/**
 * A follow-up from a file: a saved feed, or a document, which is imported. What the import reports is told.
 *
 * @throws {PathError} when it cannot be read or is neither; {@link InputRefused} says why.
 */
export async function readCandidate(
  shown: string,
  { id, keepsOriginal }: CandidateOptions,
  terminal: Terminal,
): Promise<Candidate> {
  const bytes = readInput(resolve(terminal.folder, shown), shown);
  return looksLikeFeed(bytes)
    ? savedFeed(shown, id, bytes, terminal)
    : await document(shown, { id, keepsOriginal }, bytes, terminal);
}

/** No document but one of RTF begins with a brace; a byte order mark may come before it, and in UTF-16 a zero byte. */
function looksLikeFeed(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1000));
  return /^(?:ï»¿|ÿþ|þÿ)?[\s\0]*\{(?!\\rtf)/.test(start);
}

function savedFeed(shown: string, id: string | undefined, bytes: Uint8Array, terminal: Terminal): Candidate {
  const facts = feedIn(bytes, shown);
  const feed = parseJson(shown, new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>;
  const named = id === undefined ? {} : { id };
  return {
    shown,
    facts: { ...facts, ...named },
    feed: { ...feed, ...named },
    source: readSourceText(shown, facts, terminal),
    document: null,
    ...savedOriginal(shown, facts, terminal),
  };
}

/** The original that a saved feed names, where it lies beside it; another than the feed was read from is a mistake. */
function savedOriginal(
  shown: string,
  facts: FollowUpFacts,
  terminal: Terminal,
): Pick<Candidate, "original" | "complaints"> {
  const file = facts.document?.file ?? null;
  const bytes = file === null ? null : readBeside(shown, file.href, terminal);
  if (file !== null && bytes === null)
    terminal.err(`Originalen ${file.href} ligger ikke læselig ved feedet og kommer ikke med.\n`);
  if (file === null || bytes === null) return { original: null, complaints: [] };
  const isOther = file.sha256 !== null && hash("sha256", bytes, "hex") !== file.sha256;
  return {
    original: { bytes, name: file.name, type: file.type },
    complaints: isOther ? [`${file.href} er en anden fil end den, feedet er læst fra.`] : [],
  };
}

async function document(
  shown: string,
  { id, keepsOriginal }: CandidateOptions,
  bytes: Uint8Array,
  terminal: Terminal,
): Promise<Candidate> {
  const result = await importBytes(bytes, id === undefined ? {} : { id });
  if (result.refused) {
    const where = result.line === null ? shown : `${shown}, linje ${result.line}`;
    throw new InputRefused(`${where}: ${refusalMessage(result, "da")}`);
  }
  terminal.err(`${reportOf(result)}\n`);
  return {
    shown,
    facts: result.facts,
    feed: { ...result.facts },
    source: result.source,
    document: bytes,
    // A text is its own source.
    original:
      keepsOriginal && result.format !== "text"
        ? { bytes, name: basename(shown), type: DOCUMENT_TYPES[result.format] }
        : null,
    complaints: [],
  };
}
