/** What the built site is in Firefox and in WebKit, Safari's engine. All other tests run in Chromium. */
import { rmSync } from "node:fs";
import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { ROUTES } from "../../src/app/routeTable.ts";
import { municipalitySite } from "./municipalitySite.ts";
import { type Firefox, hasFirefox, startFirefox } from "./otherBrowsers/firefox.ts";
import type { OtherBrowser } from "./otherBrowsers/otherBrowser.ts";
import { hasWebKit, startWebKit } from "./otherBrowsers/webKit.ts";
import { serveSite } from "./serveSite.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const ADDRESSES = ROUTES.map(({ path }) => path.replace(":followUpId", ID).replace(":initiative", "7.06"));

for (const [name, isHere] of Object.entries({ Firefox: hasFirefox, WebKit: hasWebKit }))
  if (!isHere) process.stdout.write(`Skipped: ${name} is not on this machine (.ci/browsers installs it)\n`);

const HEADING = `[...document.querySelectorAll("h1")].find(({ innerText }) => !/^(Henter|$)/.test(innerText))`;
/** The page's first heading, once it is drawn; what is for listeners only is a pixel large. */
const DRAWN = `(() => {
  const { left, top, right, bottom } = ${HEADING}?.getBoundingClientRect() ?? new DOMRect();
  const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && bottom > top;
  return isInside && document.documentElement.scrollWidth <= document.documentElement.clientWidth;
})()`;

async function expectDrawn(browser: OtherBrowser, address: string): Promise<void> {
  await browser.open(`${inject("baseUrl")}#/${address}`);
  await expect.poll(() => browser.evaluate(DRAWN), { message: address }).toBe(true);
}

/** The choice comes when the slides are laid out; then the first stands beside it. */
async function expectSlide(browser: OtherBrowser): Promise<void> {
  await browser.open(`${inject("baseUrl")}#/${ID}/praesentation`);
  const asks = `[...document.querySelectorAll("button")].some(({ innerText }) => innerText === "Begynd")`;
  await expect.poll(() => browser.evaluate(asks)).toBe(true);
  const [left, top, height] = await browser.evaluate<number[]>(
    `(({ left, top, height }) => [left, top, height])(${HEADING}.getBoundingClientRect())`,
  );
  expect(left).toBeGreaterThan(0);
  expect(top).toBeGreaterThan(0);
  expect(height).toBeGreaterThan(40);
}

describe.runIf(hasFirefox)("Firefox", () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await startFirefox();
    await firefox.resize(1280, 800);
  });
  afterAll(() => firefox.close());

  test("draws every screen within the window, and the console says no error", async () => {
    for (const address of ADDRESSES) await expectDrawn(firefox, address);
    expect(firefox.errors).toEqual([]);
  });

  test("shows the first slide", () => expectSlide(firefox));

  /** How much is drawn on each printed page: Firefox's PDF has shapes of letters, no letters. */
  async function drawnOnPages(address: string): Promise<readonly number[]> {
    await expectDrawn(firefox, address);
    const pdf = await getDocumentProxy(await firefox.print());
    const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
    return Promise.all(pages.map(async (page) => (await (await page).getOperatorList()).fnArray.length));
  }

  test.each(["indsatser", "udestaar", "spoergsmaal"])("prints %s from its first page on", async (screen) => {
    const [first = 0, second = 0] = await drawnOnPages(`${ID}/${screen}`);
    expect(first).toBeGreaterThan(second / 3);
  });
});

describe.runIf(hasWebKit)("WebKit", () => {
  let webKit: OtherBrowser;
  beforeAll(async () => {
    webKit = await startWebKit();
    await webKit.resize(1280, 800);
  });
  afterAll(() => webKit.close());

  test("draws every screen within the window", async () => {
    for (const address of ADDRESSES) await expectDrawn(webKit, address);
  });

  test("shows the first slide", () => expectSlide(webKit));

  test("is no wider for the long name of a follow-up among the header's choices", async () => {
    const { folder, feeds } = await municipalitySite(
      { seed: 1, years: 1, committees: 2, rounds: 2 },
      (made) => made.map((facts) => ({ ...facts, title: `${facts.title} `.repeat(4) })),
    );
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const site = await serveSite(folder);
    onTestFinished(site.close);
    const [{ id } = {}] = feeds;
    await webKit.open(`${site.url}#/${id}`);
    const chosen = `document.querySelector("header select")?.value ?? ""`;
    await expect.poll(() => webKit.evaluate(chosen)).toBe(id);
    expect(await webKit.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
  });
});
