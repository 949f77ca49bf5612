import { fillTemplate } from "../../feed/embedded/fillTemplate.ts";
import { href } from "../../links/href.ts";
import { findChromiumAtHand } from "../browser/chromium.ts";
import { printPage } from "../browser/printPage.ts";
import { siteTemplate } from "../build/siteTemplate.ts";
import { AGREEMENT_HELP } from "../terminal/agreementFiles.ts";
import type { FeedProduct, FeedRequest } from "../terminal/feedCommand.ts";
import type { Terminal } from "../terminal/terminal.ts";

export const HELP = `Skriver en opfølgning som PDF på A4: overblikket, afvigelserne og hver indsats.

  npm run handout -- FEED.json --out FIL.pdf [--lang da|en]
  npm run handout -- MAPPE [--agreement ID] --out FIL.pdf [--lang da|en]

  FEED.json         en opfølgning, som importen skriver den
${AGREEMENT_HELP}
  --out FIL.pdf     filen, der skrives
  --lang da|en      udskriftens sprog; dansk, når intet andet er sagt
  -h, --help        denne hjælp

Udskriften laves af en browser på maskinen: den, CHROMIUM_PATH peger på, en installeret, eller
den, der fulgte med npm ci. Nettet bruges ikke.

Slutkoder: 0 skrevet, 1 filen er ikke et gyldigt feed, eller udskriften kunne ikke laves, 2 forkert brug.
`;

/** The handout's screen of the site in one file, printed by a browser that shows nothing and reaches nothing. */
export async function makeHandout(request: FeedRequest, terminal: Terminal): Promise<FeedProduct> {
  const { facts, source, others, id, language } = request;
  const chromium = await findChromiumAtHand();
  const template = siteTemplate(() => terminal.err("Bygger siden …\n"));
  const { pdf, pages } = await printPage(chromium, {
    html: fillTemplate(template, { facts, source }, ...others),
    hash: href.handout(id),
    // The reader's own choices, as the site keeps them.
    storage: { "aftaleoverblik.language": language, "aftaleoverblik.theme": "light" },
    whenShown: "[data-handout]",
  });
  return { content: pdf, about: pages === 1 ? "1 side" : `${pages} sider` };
}
