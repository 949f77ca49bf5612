/** The story carries on: whatever names a number of initiatives leads to the list of exactly those. */
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { untilWhole } from "./drawn.ts";
import { openAt, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";

interface ListLink {
  readonly href: string;
  readonly text: string;
  /** How many initiatives it speaks of. */
  readonly count: number;
}

/** Every link of the screen that leads to the worklist, with the number it says. */
function listLinks(page: Page): Promise<readonly ListLink[]> {
  return page.locator('main a[href*="/indsatser?"]').evaluateAll((links) => {
    const NUMBERS = "nul én to tre fire fem seks syv otte ni ti elleve tolv".split(" ");
    const smileys = /(\d+) glade?, (\d+) neutrale?, (\d+) sure?, (\d+) uden smiley/;
    const sum = (text: string) =>
      smileys
        .exec(text)
        ?.slice(1)
        .reduce((total, count) => total + Number(count), 0);
    return links.map((link) => {
      const text = link.textContent ?? "";
      // The others begin with their number, in digits or as a word; a heatmap's row says it beside its name.
      const row = link.closest("th")?.textContent ?? "";
      const inRow = /(\d+) indsats/.exec(row)?.[1];
      const word = NUMBERS.indexOf(text.split(" ")[0]?.toLowerCase() ?? "");
      const first = word > 0 ? String(word) : /\d+/.exec(text)?.[0];
      // "Se den i listen" says no number: its group's heading does.
      const heading = link.closest("div")?.querySelector("h3")?.textContent ?? "";
      const said = Number(first ?? /\d+$/.exec(heading)?.[0]);
      return { href: link.getAttribute("href") ?? "", text, count: sum(text) ?? Number(inRow ?? said) };
    });
  });
}

/** Follows a link's address and waits until the list says that it shows so many. */
async function expectShown(page: Page, { href, text, count }: ListLink): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address.slice(1);
  }, href);
  await page.getByRole("heading", { level: 1, name: "Indsatser" }).waitFor();
  const shown = page.getByRole("status").filter({ hasText: / af 32 indsatser$/ });
  await expect
    .poll(() => shown.innerText(), { message: `${text} → ${href}` })
    .toBe(`${count} af 32 indsatser`);
}

describe("every link to the worklist finds there as many initiatives as it says", () => {
  it.each([
    ["the overview", "", 30],
    ["the contradictions", "/spoergsmaal?niveau=alle", 18],
    [
      "the contradictions of a theme and a centre",
      "/spoergsmaal?niveau=alle&tema=8&center=oekonomi-og-styring",
      5,
    ],
    ["the afterlife by date", "/udestaar", 2],
    ["the afterlife by centre", "/udestaar?efter=center", 6],
  ])("%s", async (_screen, address, atLeast) => {
    const { page, requests } = await openAt(`#/${ID}${address}`);
    await page.locator('main a[href*="/indsatser?"]').first().waitFor();
    // The first links stand before the code of the sections further down is there.
    await untilWhole(page, requests);
    // A centre's name alone, as among those without a delay, says no number.
    const links = (await listLinks(page)).filter(({ count }) => !Number.isNaN(count));
    expect(links.length).toBeGreaterThanOrEqual(atLeast);
    let standing: number | null = null;
    for (const link of links) {
      // No list of another link stands before this one's that says the same.
      if (link.count === standing) {
        await page.goto(siteUrl("#/~om"));
        await page.getByRole("heading", { level: 1, name: "Sådan læses tallene" }).waitFor();
      }
      await expectShown(page, link);
      standing = link.count;
    }
  });
});
