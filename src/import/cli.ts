/** The import command: `npm run import -- FILE`. What it does and answers stands in {@link HELP}. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseFollowUp } from "../agreement/parse.ts";
import { buildCatalogue, catalogueEntry, toJson } from "./catalogue.ts";
import { reportOf } from "./cli/report.ts";
import { importDocument } from "./importDocument.ts";
import { readDocument } from "./readers/registry.ts";

const HELP = `Læser en opfølgning på en budgetaftale og skriver den som feed (JSON).

  npm run import -- FIL [--out FEED.json] [--id ID]
  npm run import -- --catalogue MAPPE

  FIL               opfølgningen som ren tekst (UTF-8, UTF-16 eller windows-1252)
  --out FEED.json   skriv feedet dertil; ellers til standard output
  --id ID           feedets id (små bogstaver, tal, punktum og bindestreg);
                    ellers dannes det af kommune, år og udvalg
  --catalogue MAPPE skriv MAPPE/index.json, kataloget over mappens feeds, nyeste først;
                    kan gives alene eller sammen med FIL
  --help            denne hjælp

Rapporten over, hvad der blev læst og hvad der bør ses efter, skrives til standard error.
Feedet henviser til dokumentet som sources/ID.txt; læg det dér, så kilden kan vises.

Slutkoder: 0 læst (også med bemærkninger), 1 dokumentet er ikke en opfølgning, 2 forkert brug.
`;

const READ = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;
const ID = /^[a-z0-9][a-z0-9.-]*$/;

/** A mistake in how the command was called; its message is for the person who called it. */
class UsageError extends Error {}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        id: { type: "string" },
        catalogue: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(messageOf(error), { cause: error });
  }
}

/** Runs a file operation whose failure is the caller's mistake: a path that cannot be read or written. */
function onPath<T>(path: string, verb: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    throw new UsageError(`${path} kan ikke ${verb}: ${messageOf(error)}`, { cause: error });
  }
}

function run(args: readonly string[]): number {
  const { values, positionals } = parse(args);
  if (values.help) {
    process.stdout.write(HELP);
    return READ;
  }
  const [file, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`Giv én fil ad gangen; for meget: ${others.join(" ")}`);
  if (values.id !== undefined && !ID.test(values.id))
    throw new UsageError(
      `"${values.id}" kan ikke være et id: brug små bogstaver, tal, punktum og bindestreg.`,
    );
  if (file === undefined && values.catalogue === undefined) throw new UsageError("Angiv en fil at læse.");
  if (file !== undefined) {
    const code = importFile(file, values.out, values.id);
    if (code !== READ) return code;
  } else if (values.out !== undefined || values.id !== undefined)
    throw new UsageError("--out og --id hører til en fil; angiv den.");
  if (values.catalogue !== undefined) writeCatalogue(values.catalogue);
  return READ;
}

function importFile(file: string, out: string | undefined, id: string | undefined): number {
  const bytes = onPath(file, "læses", () => readFileSync(file));
  const document = readDocument(bytes);
  const result = "refused" in document ? document : importDocument(document, id === undefined ? {} : { id });
  if (result.refused) {
    const where = result.line === null ? file : `${file}, linje ${result.line}`;
    process.stderr.write(`${where}: ${result.reason}\n`);
    return REFUSED;
  }
  const json = toJson(result.followUp);
  if (out === undefined) process.stdout.write(json);
  else onPath(out, "skrives", () => writeFileSync(out, json));
  process.stderr.write(reportOf(result));
  return READ;
}

/** Every feed in the folder goes into its `index.json`; a file that is no feed is named and stops the command. */
function writeCatalogue(folder: string): void {
  const names = onPath(folder, "læses", () => readdirSync(folder)).filter(
    (name) => name.endsWith(".json") && name !== "index.json",
  );
  const entries = names.map((name) => {
    const path = join(folder, name);
    const parsed = parseFollowUp(
      onPath(path, "læses", () => JSON.parse(readFileSync(path, "utf8")) as unknown),
    );
    if (!parsed.ok) throw new UsageError(`${path} er ikke et gyldigt feed.`);
    return catalogueEntry(parsed.value, name);
  });
  const index = join(folder, "index.json");
  onPath(index, "skrives", () => writeFileSync(index, toJson(buildCatalogue(entries))));
  process.stderr.write(
    `${index}: ${entries.length} ${entries.length === 1 ? "opfølgning" : "opfølgninger"}\n`,
  );
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${HELP}`);
  process.exitCode = WRONG_USAGE;
}
