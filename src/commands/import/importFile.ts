/** The command's main work: a document's file becomes a feed. */
import { basename, dirname, join, resolve } from "node:path";
import { replayCorrections } from "../../agreement/corrections/replay.ts";
import { settledAgain } from "../../agreement/corrections/settleAgain.ts";
import { slug } from "../../agreement/danish/slug.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { toJson } from "../../agreement/portfolio/catalogue.ts";
import { importBytes } from "../../import/importBytes.ts";
import type { Refusal } from "../../import/model/refusal.ts";
import { isSameFile, isSpecial, readInput, writeAllWhole, writeWhole } from "../terminal/files.ts";
import { UsageError } from "../terminal/mistakes.ts";
import { readFeed } from "../terminal/readFeed.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { feedBeside } from "./feedBeside.ts";
import { reportOf } from "./report.ts";
import { reportOfCorrections } from "./reportOfCorrections.ts";

/** Paths as the caller wrote them. */
interface ImportArguments {
  readonly file: string;
  readonly out: string | undefined;
  readonly id: string | undefined;
  /** The feed whose corrections are made again. */
  readonly corrections: string | undefined;
}

/**
 * Reads the document and writes feed, source and report. The answer says why not, when it is no follow-up:
 * then nothing is written.
 */
export async function importFile(
  { file, out, id, corrections }: ImportArguments,
  terminal: Terminal,
): Promise<Refusal | null> {
  const path = resolve(terminal.folder, file);
  // Read before anything is written: it may be the very file that is replaced.
  const earlier = corrections === undefined ? null : readFeed(corrections, terminal);
  const bytes = readInput(path, file);
  const target = out === undefined ? null : outputPath(out, path, terminal.folder);
  const result = await importBytes(bytes, id === undefined ? {} : { id });
  if (result.refused) return result;
  const { source } = result;
  const replayed = earlier === null ? null : replayCorrections(earlier, result.facts);
  const facts =
    replayed === null || earlier === null
      ? result.facts
      : settledAgain(replayed.facts, replayed.facts, earlier);
  if (target === null || out === undefined) terminal.out(toJson(facts));
  // Nothing can lie beside a device or a pipe.
  else if (isSpecial(target)) writeWhole(target, toJson(facts), out);
  else {
    const other = feedBeside(target, facts.id);
    const kept = other === null ? facts : withOwnSource(facts, target);
    const beside = join(dirname(target), kept.document?.source ?? "");
    writeAllWhole([
      { path: target, content: toJson(kept), shown: out },
      // The document stays where the feed says that it lies, where it was read from there.
      ...(isSameFile(path, beside) ? [] : [{ path: beside, content: source, shown: beside }]),
    ]);
    if (other !== null) terminal.err(warningOfSecondFeed(join(dirname(out), other), kept));
  }
  terminal.err(reportOf(result));
  if (replayed !== null && earlier !== null) terminal.err(reportOfCorrections(earlier, replayed));
  return null;
}

/** Where the feed goes. It overwrites neither its own document nor the catalogue. */
function outputPath(out: string, document: string, folder: string): string {
  const path = resolve(folder, out);
  if (basename(path) === "index.json")
    throw new UsageError("index.json er kataloget; giv feedet et andet navn.");
  if (isSameFile(path, document))
    throw new UsageError("--out er selve dokumentet; giv feedet et andet navn.");
  return path;
}

/** Two feeds of one id in a folder would share `sources/ID.txt`: the second has its source under its file's name as well. */
function withOwnSource(facts: FollowUpFacts, target: string): FollowUpFacts {
  const source = `sources/${facts.id}.${slug(basename(target, ".json"))}.txt`;
  return { ...facts, document: facts.document && { ...facts.document, source } };
}

function warningOfSecondFeed(other: string, { id, document }: FollowUpFacts): string {
  return (
    `${other} har også id "${id}", så kilden er lagt i ${document?.source ?? ""}. Et site kan kun vise én af dem: ` +
    `erstat den med --out ${other}, eller giv den nye et andet id med --id.\n`
  );
}
