import { refusalMessage } from "../../text/refusals.ts";
import { runCommand } from "../terminal/command.ts";
import { REFUSED, WRONG_USAGE } from "../terminal/exitCodes.ts";
import { UsageError } from "../terminal/mistakes.ts";
import { checkId } from "../terminal/readArguments.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { importFile } from "./importFile.ts";
import { writeCatalogue } from "./writeCatalogue.ts";

const HELP = `Læser en opfølgning på en budgetaftale og skriver den som feed (JSON).

  npm run import -- FIL [--out FEED.json] [--id ID] [--corrections FEED.json]
  npm run import -- --catalogue MAPPE

  FIL               opfølgningen som Word-fil (.docx), Excel-fil (.xlsx), PDF eller ren tekst
  --out FEED.json   skriv feedet dertil, og dokumentet som sources/ID.txt ved siden af,
                    så kilden kan vises; uden --out skrives feedet til standard output
  --id ID           feedets id (små bogstaver, tal, punktum og bindestreg);
                    ellers dannes det af kommune, år og udvalg
  --corrections FEED.json
                    overfør rettelserne i det tidligere feed til det nye, og hvad der er set
                    efter i det; rettelser, der ikke længere passer, nævnes i rapporten
  --catalogue MAPPE skriv MAPPE/index.json, kataloget over mappens feeds, nyeste først;
                    kan gives alene eller sammen med FIL
  -h, --help        denne hjælp

Rapporten over, hvad der blev læst og hvad der bør ses efter, skrives til standard error.
Skal standard output være feedet alene, så kald kommandoen med -s:

  npm run -s import -- FIL > FEED.json

Slutkoder: 0 læst (også med bemærkninger), 1 dokumentet er ikke en opfølgning, 2 forkert brug.
`;

/** Runs the command; returns the exit code. Never throws. */
export function runImport(args: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(args, terminal, {
    help: HELP,
    options: {
      out: { type: "string" },
      id: { type: "string" },
      catalogue: { type: "string" },
      corrections: { type: "string" },
    },
    refused: WRONG_USAGE,
    run: async ({ out, id, catalogue, corrections }, [file, ...others]) => {
      if (others.length > 0) throw new UsageError(`Giv én fil ad gangen; for meget: ${others.join(" ")}`);
      checkId(id);
      if (file === undefined && catalogue === undefined) throw new UsageError("Angiv en fil at læse.");
      if (file !== undefined) {
        const refusal = await importFile({ file, out, id, corrections }, terminal);
        if (refusal !== null) {
          const where = refusal.line === null ? file : `${file}, linje ${refusal.line}`;
          terminal.err(`${where}: ${refusalMessage(refusal, "da")}\n`);
          return REFUSED;
        }
      } else if (out !== undefined || id !== undefined || corrections !== undefined)
        throw new UsageError("--out, --id og --corrections hører til en fil; angiv den.");
      if (catalogue !== undefined) writeCatalogue(catalogue, terminal);
      return undefined;
    },
  });
}
