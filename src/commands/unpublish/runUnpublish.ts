import { changeSite, momentNow } from "../publish/changeSite.ts";
import { type Disk, realDisk } from "../publish/disk.ts";
import { planWithdrawal } from "../publish/planPublication.ts";
import { locateSite } from "../publish/site.ts";
import { siteAddress } from "../publish/siteAddress.ts";
import { runCommand } from "../terminal/command.ts";
import { PathError } from "../terminal/mistakes.ts";
import { needed, onlyOne } from "../terminal/readArguments.ts";
import type { Terminal } from "../terminal/terminal.ts";

const HELP = `Trækker en udgivet opfølgning tilbage: den tages ud af kataloget, og dens feed og kildetekst slettes.

  npm run unpublish -- ID --from MAPPE [--dry-run] [--site ADRESSE]

  ID                opfølgningens id, som det står i kataloget og i adressen
  --from MAPPE      sitets mappe (med config.json) eller den mappe, kataloget ligger i
  --dry-run         sig, hvad der ville ske, og skriv intet
  --site ADRESSE    sitets adresse, så nyhederne henviser dertil
  -h, --help        denne hjælp

Det kommer i news.atom. Slutkoder: 0 trukket tilbage, 2 forkert brug, eller kataloget har den ikke.
`;

/** Runs the command; returns the exit code. Never throws. */
export function runUnpublish(
  args: readonly string[],
  terminal: Terminal,
  { disk = realDisk }: { readonly disk?: Disk } = {},
): Promise<number> {
  return runCommand(args, terminal, {
    help: HELP,
    options: {
      from: { type: "string" },
      site: { type: "string" },
      "dry-run": { type: "boolean", default: false },
    },
    run: async ({ from: named, site: given, "dry-run": dryRun }, positionals) => {
      const id = onlyOne(positionals, "Angiv ét id.");
      const from = needed(named, "Angiv med --from, hvor den er udgivet.");
      const address = siteAddress(given);
      const site = locateSite(disk, from, terminal.folder);
      await changeSite({ disk, site, shown: from, dryRun, terminal }, async () => {
        const plan = await planWithdrawal(disk, site, id, { now: momentNow(), address });
        if (plan === null) throw new PathError(`Kataloget i ${from} har ingen opfølgning med id "${id}".`);
        return plan;
      });
    },
  });
}
