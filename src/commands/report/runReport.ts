import { buildFollowUp, type FollowUp } from "../../agreement/followUp.ts";
import { EVERY_ROUND, type FormRound, nextRound } from "../../export/docx/nextForm.ts";
import { formFile, reportFile } from "../../export/docx/wordFile.ts";
import { runCommand } from "../terminal/command.ts";
import { outputPath, writeWhole } from "../terminal/files.ts";
import { InputRefused, UsageError } from "../terminal/mistakes.ts";
import { needed, onlyOne } from "../terminal/readArguments.ts";
import { readFeed } from "../terminal/readFeed.ts";
import type { Terminal } from "../terminal/terminal.ts";

const HELP = `Skriver et feed som Word-dokument: opfølgningen i kommunens opsætning, eller skemaet til den næste.

  npm run report -- FEED.json --out FIL.docx
  npm run report -- FEED.json --form [--round RUNDE | --new-round NAVN] --out FIL.docx

  FEED.json         en opfølgning, som importen skriver den
  --out FIL.docx    skriv dokumentet dertil
  --form            skriv et skema til centrene: de samme indsatser og milepæle, plads til status og
                    en liste at vælge smiley på for den runde, der følger efter den sidst bedømte
  --round RUNDE     den runde, skemaet gælder, på dens navn eller id; "alle" for dem alle
  --new-round NAVN  en runde, som dokumentet ikke har, fx "31.03.2018"
  -h, --help        denne hjælp

Importen læser begge igen. Slutkoder: 0 skrevet, 1 filen er ikke et feed, 2 forkert brug.
`;

/** Runs the command; returns the exit code. Never throws. */
export function runReport(args: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(args, terminal, {
    help: HELP,
    options: {
      out: { type: "string" },
      form: { type: "boolean", default: false },
      round: { type: "string" },
      "new-round": { type: "string" },
    },
    run: async ({ out: shown, form, round, "new-round": newRound }, positionals) => {
      const feed = onlyOne(positionals, "Angiv ét feed.");
      const out = needed(shown, "Angiv med --out, hvor dokumentet skal skrives.");
      if ((round ?? newRound) !== undefined && !form)
        throw new UsageError("--round og --new-round hører til --form.");
      const target = outputPath(out, feed, terminal);
      const followUp = buildFollowUp(readFeed(feed, terminal));
      const asked = form ? askedRound(followUp, round, newRound) : null;
      const { content } = asked === null ? await reportFile(followUp) : await formFile(followUp, asked.round);
      const bytes = new Uint8Array(await content.arrayBuffer());
      writeWhole(target, bytes, out);
      const what = asked === null ? "opfølgning" : `skema til ${asked.name}`;
      terminal.err(`${out}: ${what}, ${Math.ceil(bytes.length / 1024)} kB\n`);
    },
  });
}

/** The round of a form, and its name in Danish. */
interface AskedRound {
  readonly round: FormRound;
  readonly name: string;
}

const ALL = "alle";

function askedRound(followUp: FollowUp, asked: string | undefined, newRound: string | undefined): AskedRound {
  const { rounds } = followUp;
  const labels = rounds.map(({ label }) => label).join(", ");
  if (newRound !== undefined) {
    const label = newRound.trim();
    if (asked !== undefined) throw new UsageError("Giv enten --round eller --new-round.");
    if (label === "") throw new UsageError("Angiv den nye rundes navn efter --new-round.");
    if (rounds.some((one) => one.label === label))
      throw new UsageError(`Der er allerede en runde, der hedder "${label}". Vælg den med --round.`);
    return { round: { label }, name: `den nye runde "${label}"` };
  }
  if (asked === ALL) return { round: EVERY_ROUND, name: "alle runder" };
  const round =
    asked === undefined
      ? nextRound(followUp)
      : rounds.find(({ id, label }) => id === asked || label === asked);
  if (round === undefined) throw new UsageError(`Ingen runde hedder "${asked}". Der er: ${labels}.`);
  if (round === null) {
    throw new InputRefused(
      `Der er ingen næste runde: "${rounds.at(-1)?.label}" er den sidste, og den er bedømt. Giv den nye runde et navn ` +
        `med --new-round, eller vælg med --round en, der skal bedømmes igen (${labels}), eller "${ALL}".`,
    );
  }
  return { round: round.id, name: `runden "${round.label}"` };
}
