import { type ParseArgsConfig, parseArgs } from "node:util";
import { messageOf, UsageError } from "./mistakes.ts";

/** A command's arguments by its `options`, files beside them. Throws {@link UsageError} for an option it does not know. */
export function readArguments<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(messageOf(error), { cause: error });
  }
}
