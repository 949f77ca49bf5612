import { runCommand } from "../terminal/command.ts";
import { UsageError } from "../terminal/mistakes.ts";
import { checkId, needed } from "../terminal/readArguments.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type Disk, realDisk } from "./disk.ts";
import { publishFiles } from "./publishFiles.ts";
import { siteAddress } from "./siteAddress.ts";
import { watchFolder } from "./watchFolder.ts";

const HELP = `Udgiver opfølgninger på et site: dokumenter eller gemte feeds.

  npm run publish-feed -- FIL… --to MAPPE [--id ID] [--original] [--dry-run] [--force] [--site ADRESSE]
  npm run publish-feed -- --watch INDBAKKE --to MAPPE [--original] [--force] [--site ADRESSE]

  FIL…              opfølgninger, som importen læser dem, eller feeds (JSON) fra importen;
                    et feeds kildetekst og original følger med, når de ligger ved det
  --to MAPPE        sitets mappe (med config.json) eller den mappe, kataloget ligger i
  --id ID           opfølgningens id, når der gives én fil
  --original        læg også Word-filen, Excel-filen eller PDF-en ved feedet, så den kan hentes fra sitet;
                    uden bliver en udgivet liggende, så længe filen er den samme
  --dry-run         sig, hvad der ville ske, og skriv intet
  --force           udgiv, selv om importen ikke kunne overføre alt, og ingen har afgjort det på importsiden,
                    eller den udgivne ligner en anden
  --site ADRESSE    sitets adresse, fx https://kommune.dk/aftale/, så nyhederne henviser dertil
  --watch INDBAKKE  udgiv, hvad der lægges i mappen, til kommandoen stoppes; en udgivet fil flyttes til
                    INDBAKKE/udgivet, og ved en fil, der afvises, lægges FIL.afvist.txt
  -h, --help        denne hjælp

Den udgivnes rettelser beholdes, når den nye ingen har; de, der ikke længere passer, kræver --force.
Alt udgives, eller intet. På standard output står, hvad der er ændret siden den udgivne udgave;
ændringer og nye opfølgninger kommer i news.atom ved kataloget, som man kan abonnere på.

Slutkoder: 0 udgivet eller uændret, 1 afvist, 2 forkert brug, eller en fil kan ikke læses eller skrives.
`;

/** Runs the command; returns the exit code. Never throws. `stop` ends watching. */
export function runPublish(
  args: readonly string[],
  terminal: Terminal,
  { disk = realDisk, stop }: { readonly disk?: Disk; readonly stop?: AbortSignal } = {},
): Promise<number> {
  return runCommand(args, terminal, {
    help: HELP,
    options: {
      to: { type: "string" },
      id: { type: "string" },
      watch: { type: "string" },
      site: { type: "string" },
      force: { type: "boolean", default: false },
      original: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
    },
    run: async (values, files) => {
      const { id, watch, force, original: keepsOriginal, "dry-run": dryRun } = values;
      const to = needed(values.to, "Angiv med --to, hvor der skal udgives.");
      const common = { to, force, keepsOriginal, dryRun, address: siteAddress(values.site) };
      if (watch !== undefined) {
        if (files.length > 0 || id !== undefined || dryRun)
          throw new UsageError("--watch udgiver alt i sin mappe; giv hverken filer, --id eller --dry-run.");
        await watchFolder(watch, common, { disk, terminal, stop });
        return;
      }
      if (files.length === 0) throw new UsageError("Angiv en fil at udgive.");
      if (id !== undefined && files.length > 1) throw new UsageError("--id hører til én fil.");
      checkId(id);
      await publishFiles({ ...common, files, id }, disk, terminal);
    },
  });
}
