import { type ParseArgsConfig, parseArgs } from "node:util";
import { LANGUAGES, type Language } from "../../text/messages.ts";
import { codeOf, messageOf, UsageError } from "./mistakes.ts";

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

/**
 * A command's arguments by its `options`, files beside them.
 *
 * @throws {UsageError} for an option that it does not know, one without its value or given twice, and for an empty word, as a shell makes
 * one of a variable that is not set.
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options,
      tokens: true,
    });
    const given = new Set<string>();
    for (const token of tokens) {
      if (token.kind === "positional" && token.value === "")
        throw new UsageError("Et af argumenterne er tomt.");
      if (token.kind !== "option") continue;
      if (token.value === "") throw new UsageError(`${token.rawName} er tom; angiv en værdi.`);
      if (given.has(token.name) && options[token.name]?.multiple !== true)
        throw new UsageError(`${token.rawName} er givet mere end én gang.`);
      given.add(token.name);
    }
    return { values, positionals };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(wrongOption(error), { cause: error });
  }
}

/** What is wrong with an option, which Node.js says in English. */
function wrongOption(error: unknown): string {
  const message = messageOf(error);
  const option = /'(-.*?)(?: <value>)?'/.exec(message)?.[1] ?? "Et valg";
  if (codeOf(error) === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    return `Valget ${option} findes ikke. En fil, hvis navn begynder med en bindestreg, skrives ./-….`;
  if (message.endsWith("does not take an argument")) return `${option} tager ingen værdi.`;
  return message.endsWith("missing")
    ? `${option} mangler sin værdi.`
    : `${option} mangler sin værdi. Begynder den med en bindestreg, skrives den ${option}=-….`;
}

/** The one file, folder or id that a command takes; `message` where there is none, or more. */
export function onlyOne([first, ...others]: readonly string[], message: string): string {
  if (first === undefined || others.length > 0) throw new UsageError(message);
  return first;
}

/** The value of an option that a command cannot do without. */
export function needed(value: string | undefined, message: string): string {
  if (value === undefined) throw new UsageError(message);
  return value;
}
