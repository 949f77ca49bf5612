/** What readers do to text so that they can read it: on no screen is anything cut, overlapping or out of reach. */
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { ROUTES } from "../../src/app/routeTable.ts";
import { findBrokenText } from "./brokenText.ts";
import { untilWhole } from "./drawn.ts";
import { openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const ADDRESSES = [
  ...ROUTES.map(({ path }) => path.replace(":followUpId", ID).replace(":initiative", "7.06")),
  `${ID}/praesentation?slide=7.03`,
  `${ID}/praesentation?slide=7.03&visning=taler`,
];

/** WCAG 1.4.12, as a reader's own style sheet sets it. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
/** WCAG 1.4.4: text alone twice as large, in a window that stays as it is. */
const LARGE = "html { font-size: 200% !important }";

/** A page with a reader's style sheet in it from the very beginning. */
async function openStyled(address: string, style: string): Promise<Page> {
  const { page, requests } = await openPage();
  await page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, style);
  await page.goto(siteUrl(`#/${address}`));
  await page.locator("h1").filter({ hasNotText: "Henter" }).first().waitFor({ state: "attached" });
  await untilWhole(page, requests);
  return page;
}

it.each([
  [`${ID}`, 800],
  [`${ID}`, 1024],
  [`${ID}/indsatser`, 390],
  [`${ID}/indsatser`, 1024],
] as const)("%s with text twice as large in a window %i pixels wide", async (address, width) => {
  const page = await openStyled(address, LARGE);
  await page.setViewportSize({ width, height: 800 });
  await expect.poll(() => findBrokenText(page)).toEqual([]);
});

describe.each(ADDRESSES)("%s", (address) => {
  it("with more room between letters, words and lines, in a window and on a phone", async () => {
    const page = await openStyled(address, SPACED);
    const spacing = await page
      .locator("h1")
      .first()
      .evaluate((heading) => getComputedStyle(heading).letterSpacing);
    // The site's own is none or less.
    expect(Number.parseFloat(spacing)).toBeGreaterThan(0);
    await expect.poll(() => findBrokenText(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => findBrokenText(page)).toEqual([]);
  });

  it("with text twice as large, and at 400 per cent", async () => {
    const page = await openStyled(address, LARGE);
    await expect.poll(() => findBrokenText(page)).toEqual([]);
    const small = await openStyled(address, "");
    await small.setViewportSize({ width: 320, height: 256 });
    await expect.poll(() => findBrokenText(small)).toEqual([]);
  });
});
