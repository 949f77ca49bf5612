import { refusalMessage } from "../../text/refusals.ts";
import { messageOf, PathError, UsageError } from "../terminal/mistakes.ts";
import { checkId, readArguments } from "../terminal/readArguments.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { HELP } from "./help.ts";
import { importFile } from "./importFile.ts";
import { writeCatalogue } from "./writeCatalogue.ts";

const READ = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;

/** Runs the command; returns the exit code. Never throws. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    return answerTo(error, terminal);
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, {
    out: { type: "string" },
    id: { type: "string" },
    catalogue: { type: "string" },
    corrections: { type: "string" },
    help: { type: "boolean", short: "h" },
  });
  if (values.help) {
    terminal.out(HELP);
    return READ;
  }
  const [file, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`Giv én fil ad gangen; for meget: ${others.join(" ")}`);
  checkId(values.id);
  if (file === undefined && values.catalogue === undefined) throw new UsageError("Angiv en fil at læse.");
  if (file !== undefined) {
    const refusal = await importFile(
      { file, out: values.out, id: values.id, corrections: values.corrections },
      terminal,
    );
    if (refusal !== null) {
      const where = refusal.line === null ? file : `${file}, linje ${refusal.line}`;
      terminal.err(`${where}: ${refusalMessage(refusal, "da")}\n`);
      return REFUSED;
    }
  } else if (values.out !== undefined || values.id !== undefined || values.corrections !== undefined)
    throw new UsageError("--out, --id og --corrections hører til en fil; angiv den.");
  if (values.catalogue !== undefined) writeCatalogue(values.catalogue, terminal);
  return READ;
}

/** What to say of a failure, and the code to end with. */
function answerTo(error: unknown, terminal: Terminal): number {
  if (!(error instanceof UsageError)) {
    terminal.err(`Uventet fejl i importen: ${messageOf(error)}\n`);
    return REFUSED;
  }
  terminal.err(error instanceof PathError ? `${error.message}\n` : `${error.message}\n\n${HELP}`);
  return WRONG_USAGE;
}
