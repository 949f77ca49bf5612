import { InputRefused, messageOf, PathError, UsageError } from "./mistakes.ts";
import type { Terminal } from "./terminal.ts";

export const DONE = 0;
/** What was asked could not be done, or what was read is not what it should be. */
export const REFUSED = 1;
/** The call was wrong, or a file cannot be read or written. */
const WRONG_USAGE = 2;

/**
 * Says what failed, with the command's help where the call was wrong; answers the exit code. `unexpected` stands before what no
 * command foresees.
 */
export function answerTo(
  error: unknown,
  terminal: Terminal,
  help: string,
  unexpected = "Uventet fejl: ",
): number {
  if (!(error instanceof UsageError)) {
    terminal.err(`${unexpected}${messageOf(error)}\n`);
    return REFUSED;
  }
  terminal.err(error instanceof PathError ? `${error.message}\n` : `${error.message}\n\n${help}`);
  return error instanceof InputRefused ? REFUSED : WRONG_USAGE;
}
