import { fillTemplate } from "../../feed/embedded/fillTemplate.ts";
import { siteTemplate } from "../build/siteTemplate.ts";
import { AGREEMENT_HELP } from "../terminal/agreementFiles.ts";
import type { FeedProduct, FeedRequest } from "../terminal/feedCommand.ts";
import type { Terminal } from "../terminal/terminal.ts";

export const HELP = `Skriver hele dashboardet med ét feed som én HTML-fil, der åbner uden server og net.

  npm run bundle -- FEED.json --out FIL.html [--lang da|en]
  npm run bundle -- MAPPE [--agreement ID] --out FIL.html [--lang da|en]

  FEED.json         en opfølgning, som importen skriver den; dens kildetekst tages med,
                    når den ligger i feedets mappe eller derunder
                    Tidligere opfølgninger på samme udvalgs aftale, som kataloget i feedets mappe
                    kender, følger med: af dem læses historikken.
${AGREEMENT_HELP}
  --out FIL.html    filen, der skrives
  --lang da|en      sproget i fejlmeldinger om feedet; i filen vælger læseren selv
  -h, --help        denne hjælp

Slutkoder: 0 skrevet, 1 filen er ikke et gyldigt feed, 2 forkert brug.
`;

/** The site in one file: the built template with the feed in it, and the follow-ups before it that tell its history. */
export function makeBundle(
  { facts, source, others, readEarlier }: FeedRequest,
  terminal: Terminal,
): FeedProduct {
  const template = siteTemplate(() => terminal.err("Bygger siden …\n"));
  const content = fillTemplate(template, { facts, source }, ...others, ...readEarlier());
  return { content, about: `${(Buffer.byteLength(content) / 1024 ** 2).toFixed(1).replace(".", ",")} MiB` };
}
