import { type ParseArgsConfig, parseArgs } from "node:util";
import { LANGUAGES, type Language } from "../../text/messages.ts";
import { messageOf, UsageError } from "./mistakes.ts";

const ID = /^[a-z0-9][a-z0-9.-]{0,99}$/;

/** Refuses an id that addresses or file names cannot hold. */
export function checkId(id: string | undefined): void {
  if (id === undefined || ID.test(id)) return;
  throw new UsageError(
    `"${id}" kan ikke være et id: brug små bogstaver, tal, punktum og bindestreg, højst 100 tegn.`,
  );
}

/** The language that `--lang` names. */
export function readLanguage(lang: string): Language {
  const language = LANGUAGES.find((known) => known === lang);
  if (language === undefined) throw new UsageError(`--lang er ${LANGUAGES.join(" eller ")}, ikke "${lang}".`);
  return language;
}

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

/** The one file, folder or id that a command takes; `message` where there is none, or more. */
export function onlyOne([first, ...others]: readonly string[], message: string): string {
  if (first === undefined || others.length > 0) throw new UsageError(message);
  return first;
}

/** The value of an option that a command cannot do without. */
export function needed(value: string | undefined, message: string): string {
  if (value === undefined || value === "") throw new UsageError(message);
  return value;
}
