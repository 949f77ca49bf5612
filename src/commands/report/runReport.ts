import { resolve } from "node:path";
import { buildFollowUp, type FollowUp } from "../../agreement/followUp.ts";
import { formFile, reportFile } from "../../export/docx/wordFile.ts";
import { answerTo, DONE } from "../terminal/exitCodes.ts";
import { isSameFile, writeWhole } from "../terminal/files.ts";
import { UsageError } from "../terminal/mistakes.ts";
import { readArguments } from "../terminal/readArguments.ts";
import { readFeed } from "../terminal/readFeed.ts";
import type { Terminal } from "../terminal/terminal.ts";

const HELP = `Skriver et feed som Word-dokument: opfølgningen i kommunens opsætning, eller skemaet til den næste.

  npm run report -- FEED.json --out FIL.docx
  npm run report -- FEED.json --form [--round RUNDE] --out FIL.docx

  FEED.json         en opfølgning, som importen skriver den
  --out FIL.docx    skriv dokumentet dertil
  --form            skriv et skema til centrene: de samme indsatser og milepæle, plads til status og
                    en liste at vælge smiley på for den runde, der følger efter den sidst bedømte;
                    er ingen runde tilbage, for dem alle
  --round RUNDE     den runde, skemaet gælder, på dens navn eller id
  -h, --help        denne hjælp

Importen læser begge igen. Slutkoder: 0 skrevet, 1 filen er ikke et feed, 2 forkert brug.
`;

/** Runs the command; returns the exit code. Never throws. */
export async function runReport(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { values, positionals } = readArguments(args, {
      out: { type: "string" },
      form: { type: "boolean", default: false },
      round: { type: "string" },
      help: { type: "boolean", short: "h" },
    });
    if (values.help) {
      terminal.out(HELP);
      return DONE;
    }
    const [feed, ...others] = positionals;
    const { out, form, round } = values;
    if (feed === undefined || others.length > 0) throw new UsageError("Angiv ét feed.");
    if (out === undefined || out === "")
      throw new UsageError("Angiv med --out, hvor dokumentet skal skrives.");
    if (round !== undefined && !form) throw new UsageError("--round hører til --form.");
    const target = resolve(terminal.folder, out);
    if (isSameFile(resolve(terminal.folder, feed), target)) {
      throw new UsageError("--out er feedet selv; vælg et andet navn.");
    }
    const followUp = buildFollowUp(readFeed(feed, terminal));
    const { content } = form
      ? await formFile(followUp, roundId(followUp, round))
      : await reportFile(followUp);
    const bytes = new Uint8Array(await content.arrayBuffer());
    writeWhole(target, bytes, out);
    terminal.err(`${out}: ${form ? "skema" : "opfølgning"}, ${Math.ceil(bytes.length / 1024)} kB\n`);
    return DONE;
  } catch (error) {
    return answerTo(error, terminal, HELP);
  }
}

function roundId({ rounds }: FollowUp, asked: string | undefined): string | null {
  if (asked === undefined) return null;
  const round = rounds.find(({ id, label }) => id === asked || label === asked);
  if (round === undefined) {
    throw new UsageError(
      `Ingen runde hedder "${asked}". Der er: ${rounds.map(({ label }) => label).join(", ")}.`,
    );
  }
  return round.id;
}
