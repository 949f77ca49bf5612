import type { ParseArgsConfig } from "node:util";
import { DONE, REFUSED, WRONG_USAGE } from "./exitCodes.ts";
import { InputRefused, messageOf, PathError, UsageError, withPath } from "./mistakes.ts";
import { readArguments } from "./readArguments.ts";
import type { Terminal } from "./terminal.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

interface Command<Own extends Options> {
  readonly help: string;
  /** Beside `--help`, which every command has. */
  readonly options: Own;
  /** Does what was asked; answers with the exit code, or with nothing where all is well. */
  readonly run: (
    values: ReturnType<typeof readArguments<Own>>["values"],
    positionals: readonly string[],
  ) => Promise<number | undefined> | number | undefined;
  /** Stands before what no command foresees. */
  readonly unexpected?: string;
  /** The exit code for a file that is not what the command takes. */
  readonly refused?: number;
}

/** Runs a command with its arguments; says what failed, with the help where the call was wrong. Returns the exit code. Never throws. */
export async function runCommand<const Own extends Options>(
  args: readonly string[],
  terminal: Terminal,
  { help, options, run, unexpected = "Uventet fejl: ", refused = REFUSED }: Command<Own>,
): Promise<number> {
  try {
    const { values, positionals } = readArguments(args, {
      ...options,
      help: { type: "boolean", short: "h" },
    });
    if (!("help" in values)) return (await run(values as Parameters<typeof run>[0], positionals)) ?? DONE;
    terminal.out(help);
    return DONE;
  } catch (thrown) {
    const error = withPath(thrown);
    if (!(error instanceof UsageError)) {
      terminal.err(`${unexpected}${messageOf(error)}\n`);
      return REFUSED;
    }
    terminal.err(error instanceof PathError ? `${error.message}\n` : `${error.message}\n\n${help}`);
    return error instanceof InputRefused ? refused : WRONG_USAGE;
  }
}
