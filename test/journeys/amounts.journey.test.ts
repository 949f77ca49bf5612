/** An amount is read as one: its number and its unit stand on one line, however narrow the screen. */
import type { Locator } from "playwright";
import { expect, it } from "vitest";
import { openAt, openPage, siteUrl } from "./openPage.ts";
import { openSlides } from "./slidePages.ts";

const ID = "ballerup-2017-oekonomiudvalget";

const AMOUNT = String.raw`\d\s(?:mio\.\s)?kr\.`;
const RANGE = String.raw`\d[\d.,]*–\d[\d.,]*`;

/** What of a form stands on more than one line in a part of the page, and how often the form stands there in all. */
function tornIn(
  place: Locator,
  form: string,
): Promise<{ readonly all: number; readonly torn: readonly string[] }> {
  return place.evaluate((within, pattern) => {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    const torn: string[] = [];
    let all = 0;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (const { 0: amount, index } of (node.textContent ?? "").matchAll(new RegExp(pattern, "g"))) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + amount.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 0) all++;
        if (tops.size > 1) torn.push((node.textContent ?? "").slice(Math.max(0, index - 30), index + 12));
      }
    }
    return { all, torn };
  }, form);
}

it.each([
  ["the overview", ""],
  ["the list", "/indsatser?kolonner=rapporteret,mangler,oekonomi"],
  ["the economy", "/oekonomi"],
  ["an initiative", "/indsatser/7.06"],
  ["the questions", "/spoergsmaal"],
  ["a search", "/indsatser?q=mio"],
  ["a slide", "/praesentation?slide=oekonomi"],
])("no amount is torn on %s, 390, 360 and 320 pixels wide", async (_, address) => {
  const { page } = await openAt(`#/${ID}${address}`, { width: 390, height: 844 });
  await page
    .getByText(/\d\smio\.\skr\./)
    .first()
    .waitFor();
  await page.evaluate(() => document.fonts.ready);
  for (const width of [390, 360, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const { all, torn } = await tornIn(page.locator("main"), AMOUNT);
    expect(all).toBeGreaterThan(0);
    expect(torn).toEqual([]);
  }
});

it.each([
  ["the overview", ""],
  ["the economy and how its sums are made", "/oekonomi"],
  ["a wall's economy", "/skaerm?visninger=oekonomi:3600"],
  ["a wall's overview", "/skaerm?visninger=overblik:3600"],
])("no range is torn on %s, 390 and 360 pixels wide", async (_, address) => {
  const { page } = await openAt(`#/${ID}${address}`, { width: 390, height: 844 });
  const main = page.locator("#root main");
  await main.getByText(new RegExp(RANGE)).first().waitFor();
  const formula = main.getByText("Sådan er summen regnet");
  if (address === "/oekonomi") await formula.first().click();
  await page.evaluate(() => document.fonts.ready);
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 844 });
    await expect.poll(() => tornIn(main, RANGE).then(({ all }) => all)).toBeGreaterThan(0);
    expect((await tornIn(main, RANGE)).torn).toEqual([]);
  }
});

it("no amount is torn on any page of a presentation and its appendix", async () => {
  const { page } = await openPage({ width: 1280, height: 720 });
  const count = await openSlides(page, siteUrl(`#/${ID}/praesentation?slide=status`));
  await page.keyboard.press("Escape");
  const overview = page.getByRole("region", { name: "Alle sider" });
  await expect.poll(() => overview.getByRole("button").count()).toBeGreaterThan(count + 32);
  const { all, torn } = await tornIn(overview, AMOUNT);
  expect(all).toBeGreaterThan(count);
  expect(torn).toEqual([]);
});
