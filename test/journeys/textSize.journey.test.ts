/** What readers do to text so that they can read it: on no screen is anything cut, overlapping or out of reach. */
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { ROUTES } from "../../src/app/routeTable.ts";
import { findBrokenText } from "./brokenText.ts";
import { goOn, untilWhole } from "./drawn.ts";
import { openPage, siteUrl, type WatchedPage } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const SLIDES = [`${ID}/praesentation?slide=7.03`, `${ID}/praesentation?slide=7.03&visning=taler`];
const ADDRESSES = [
  ...ROUTES.map(({ path }) => path.replace(":followUpId", ID).replace(":initiative", "7.06")),
  ...SLIDES,
];

/** WCAG 1.4.12, as a reader's own style sheet sets it. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
/** WCAG 1.4.4: text alone twice as large, in a window that stays as it is. */
const LARGE = "html { font-size: 200% !important }";

/** A page with a reader's style sheet in it from the very beginning. */
async function openStyled(style: string): Promise<WatchedPage> {
  const watched = await openPage();
  await watched.page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, style);
  return watched;
}

type Size = readonly [width: number, height: number];
const WINDOW = [1280, 800] as const;
const PHONE = [360, 740] as const;

async function untilRead({ page, requests }: WatchedPage): Promise<void> {
  await page.locator("h1").filter({ hasNotText: "Henter" }).first().waitFor({ state: "attached" });
  await untilWhole(page, requests);
}

async function expectWhole(page: Page, address: string, [width, height]: Size): Promise<void> {
  await page.setViewportSize({ width, height });
  const what = `${address}, ${width} pixels wide`;
  await expect.poll(() => findBrokenText(page), { message: what }).toEqual([]);
}

it.each([
  ["more room between letters, words and lines", SPACED, [WINDOW, PHONE]],
  ["text twice as large", LARGE, [WINDOW]],
] as const)("every screen with %s", async (_, style, sizes) => {
  const watched = await openStyled(style);
  const { page } = watched;
  await page.goto(siteUrl("#/ingen"));
  for (const address of ADDRESSES) {
    await goOn(page, `#/${address}`);
    await untilRead(watched);
    if (style === SPACED) {
      const heading = page.locator("h1").first();
      const spacing = await heading.evaluate((element) => getComputedStyle(element).letterSpacing);
      // The site's own is none or less.
      expect(Number.parseFloat(spacing)).toBeGreaterThan(0);
    }
    for (const size of sizes) await expectWhole(page, address, size);
    await page.setViewportSize({ width: WINDOW[0], height: WINDOW[1] });
  }
});

it.each([
  [`${ID}`, 800],
  [`${ID}`, 1024],
  [`${ID}/indsatser`, 390],
  [`${ID}/indsatser`, 1024],
] as const)("%s with text twice as large in a window %i pixels wide", async (address, width) => {
  const watched = await openStyled(LARGE);
  await watched.page.goto(siteUrl(`#/${address}`));
  await untilRead(watched);
  await expectWhole(watched.page, address, [width, 800]);
});

// The other screens at that size: screens.journey.test.ts.
it.each(SLIDES)("%s at 400 per cent", async (address) => {
  const watched = await openStyled("");
  await watched.page.goto(siteUrl(`#/${address}`));
  await untilRead(watched);
  await expectWhole(watched.page, address, [320, 256]);
});
