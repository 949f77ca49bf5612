import { join, resolve } from "node:path";
import { buildFollowUp, type FollowUp } from "../../agreement/followUp.ts";
import { unionOf } from "../../agreement/union/unionOf.ts";
import { TIDY_TABLES, tidyFile } from "../../export/tidy/tidyFile.ts";
import { AGREEMENT_HELP, filesOf } from "../terminal/agreementFiles.ts";
import { runCommand } from "../terminal/command.ts";
import { WRONG_USAGE } from "../terminal/exitCodes.ts";
import { writeAllWhole } from "../terminal/files.ts";
import { UsageError } from "../terminal/mistakes.ts";
import { onlyOne } from "../terminal/readArguments.ts";
import { readFeed } from "../terminal/readFeed.ts";
import type { Terminal } from "../terminal/terminal.ts";

const HELP = `Skriver et feeds milepæle og beløb som to CSV-filer til Power BI, R, pandas og DuckDB.

  npm run tidy -- FEED.json [--out MAPPE]
  npm run tidy -- MAPPE [--agreement ID] [--out MAPPE]

  FEED.json         en opfølgning, som importen skriver den
${AGREEMENT_HELP}
  --out MAPPE       mappen, filerne skrives i; ellers den, kommandoen kaldes fra
  -h, --help        denne hjælp

Slutkoder: 0 skrevet, 2 forkert brug, eller filen er ikke et feed.
`;

/** Writes the files and names them on standard error; returns the exit code. Never throws. */
export function runTidy(args: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(args, terminal, {
    help: HELP,
    options: { out: { type: "string", default: "." }, agreement: { type: "string" } },
    refused: WRONG_USAGE,
    run: ({ out, agreement }, positionals) => {
      const feed = onlyOne(positionals, "Angiv ét feed.");
      writeTables(readGiven(feed, agreement, terminal), out, terminal);
    },
  });
}

/** The follow-up of a feed, or the union of an agreement's latest. */
function readGiven(file: string, agreement: string | undefined, terminal: Terminal): FollowUp {
  const { id, files, committees } = filesOf(file, agreement, terminal, "da");
  const [first, ...others] = files.map((path) => buildFollowUp(readFeed(path, terminal)));
  if (first === undefined) throw new UsageError("Angiv ét feed.");
  const parts = [first, ...others].map((followUp, at) => ({
    id: committees[at]?.id ?? "",
    name: committees[at]?.name ?? "",
    followUp,
  }));
  return id === null ? first : (unionOf(id, parts) ?? first);
}

function writeTables(followUp: FollowUp, out: string, terminal: Terminal): void {
  const folder = resolve(terminal.folder, out);
  const tables = TIDY_TABLES.map((table) => tidyFile(table, followUp)).map(({ name, text }) => ({
    path: join(folder, name),
    content: text,
    shown: join(out, name),
  }));
  writeAllWhole(tables);
  for (const { shown } of tables) terminal.err(`${shown}\n`);
}
