import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { WHY_NO_SNAPSHOT, writeSnapshot } from "../build/snapshot/writeSnapshot.ts";
import { runCommand } from "../terminal/command.ts";
import { DONE, REFUSED } from "../terminal/exitCodes.ts";
import { UsageError } from "../terminal/mistakes.ts";
import { onlyOne } from "../terminal/readArguments.ts";
import type { Terminal } from "../terminal/terminal.ts";

const HELP = `Skriver skærmenes første billeder ind i en bygget side, efter at dens feed eller config.json er skiftet.

  npm run snapshot -- MAPPE

  MAPPE         den byggede side: mappen med index.html
  -h, --help    denne hjælp

Slutkoder: 0 skrevet, 1 siden har nu intet første billede, 2 forkert brug.
`;

/** Runs the command; answers its exit code. Never throws. */
export function renewSnapshot(args: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(args, terminal, {
    help: HELP,
    options: {},
    run: async (_, positionals) => {
      const named = onlyOne(positionals, "Angiv én mappe.");
      const folder = resolve(terminal.folder, named);
      if (!existsSync(join(folder, "index.html"))) throw new UsageError(`${named} har ingen index.html.`);
      const why = await writeSnapshot(folder);
      terminal.err(
        why === null ? `${named}: skrevet\n` : `${named}: uden første billede, for ${WHY_NO_SNAPSHOT[why]}\n`,
      );
      return why === null ? DONE : REFUSED;
    },
  });
}
