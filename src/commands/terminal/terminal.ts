import { fstatSync, writeFileSync } from "node:fs";
import { escapedSign } from "../../export/escapedSign.ts";
import { WRONG_USAGE } from "./exitCodes.ts";
import { codeOf, pathMessage } from "./mistakes.ts";

/** Where the command was called: the folder that its paths start from, and the two streams it answers on. */
export interface Terminal {
  readonly folder: string;
  /** Standard output: the feed, or the help. */
  readonly out: (text: string) => void;
  /** Reports and what went wrong. */
  readonly err: (text: string) => void;
}

/**
 * The caller's folder. npm starts a `script` in the project's own and keeps the caller's in `INIT_CWD`; inherited
 * from another script that variable says nothing of ours.
 */
function callersFolder(
  script: string,
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): string {
  const { npm_lifecycle_event: running, INIT_CWD: folder } = env;
  return running === script && folder !== undefined ? folder : cwd;
}

/**
 * The terminal of a `script` of package.json, as this process has it. A text that a stream refuses is told on standard error and by the
 * exit code; what the command does beside it goes on.
 */
export function terminalOf(script: string): Terminal {
  return {
    folder: callersFolder(script, process.env, process.cwd()),
    out: writerTo(process.stdout, "Standard output"),
    err: writerTo(process.stderr, "Standard error"),
  };
}

/** What commands a terminal or turns the order of its letters: all control characters but tabs and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const COMMANDING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** A text in which what somebody's file says can hide nothing. To JSON it is the same text. */
function harmless(text: string): string {
  return text.replace(COMMANDING, escapedSign);
}

function writerTo(
  stream: NodeJS.WriteStream & { readonly fd: number },
  name: string,
): (text: string) => void {
  let isTold = false;
  const tell = (error: unknown) => {
    // A reader of our output that has seen enough (`| head`) is no failure.
    if (isTold || codeOf(error) === "EPIPE") return;
    isTold = true;
    process.once("exit", () => {
      process.exitCode ||= WRONG_USAGE;
    });
    if (stream !== process.stderr) process.stderr.write(`${pathMessage(name, "skrives", error)}\n`);
  };
  stream.on("error", tell);
  if (!isFile(stream.fd)) return (text) => stream.write(harmless(text));
  // The stream would take the part of a text for which a full disk has room for the whole.
  return (text) => {
    try {
      writeFileSync(stream.fd, harmless(text));
    } catch (error) {
      tell(error);
    }
  };
}

function isFile(handle: number): boolean {
  try {
    return fstatSync(handle).isFile();
  } catch {
    // Closed.
    return false;
  }
}
