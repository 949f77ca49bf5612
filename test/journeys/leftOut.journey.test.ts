/** A feed with an amount that means nothing: wherever sums are told, on paper too, it says that one is left out. */
import { expect, it } from "vitest";
import { changeFeed } from "./changeFeed.ts";
import { goOn } from "./drawn.ts";
import { openPage, siteUrl } from "./openPage.ts";
import { pdfText } from "./pdfText.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const WORDS = "Ét beløb er udeladt.";

/** The screen with the first target of the feed below zero. */
async function openWithout(screen: string) {
  const { page } = await openPage();
  await changeFeed(page, (feed) => {
    const first = feed.initiatives.find(({ economy }) => economy?.figures.some(({ target }) => target));
    const initiatives = feed.initiatives.map((initiative) => {
      if (initiative !== first || initiative.economy === null) return initiative;
      const [figure, ...others] = initiative.economy.figures;
      return {
        ...initiative,
        economy: { ...initiative.economy, figures: [{ ...figure, target: -1_000_000 }, ...others] },
      };
    });
    return { ...feed, initiatives };
  });
  await page.goto(siteUrl(`#/${ID}${screen}`));
  return page;
}

it("every sum says on screen that an amount is left out", async () => {
  const page = await openWithout("/kilde");
  const said = page.getByText(WORDS).filter({ visible: true });
  expect(await said.count()).toBe(0);
  // No two of a title beside one another: by that it is seen which stands.
  for (const screen of [
    "",
    "/oekonomi",
    "/praesentation?slide=status",
    "/skaerm?visninger=overblik",
    "/praesentation?slide=oekonomi",
    "/skaerm?visninger=oekonomi",
  ]) {
    await goOn(page, `#/${ID}${screen}`);
    await expect.poll(() => said.count(), { message: screen }).toBeGreaterThan(0);
  }
});

it.each(["", "/oekonomi", "/tryk"])("%s says it on paper", async (screen) => {
  const page = await openWithout(screen);
  await page.getByText(WORDS).filter({ visible: true }).first().waitFor();
  const printed = pdfText(await page.pdf({ preferCSSPageSize: true })).join("");
  expect(printed).toContain(WORDS.replace(/\s/g, ""));
});
