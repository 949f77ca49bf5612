/** What the built site is in Firefox and in WebKit, Safari's engine. All other tests run in Chromium. */
import { rmSync } from "node:fs";
import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { ROUTES } from "../../src/app/routeTable.ts";
import { municipalitySite } from "./municipalitySite.ts";
import { type Firefox, hasFirefox, startFirefox } from "./otherBrowsers/firefox.ts";
import type { OtherBrowser } from "./otherBrowsers/otherBrowser.ts";
import { hasWebKit, startWebKit } from "./otherBrowsers/webKit.ts";
import { type ServedSite, serveSite } from "./serveSite.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const ADDRESSES = ROUTES.map(({ path }) => path.replace(":followUpId", ID).replace(":initiative", "7.06"));

for (const [name, isHere] of Object.entries({ Firefox: hasFirefox, WebKit: hasWebKit }))
  if (!isHere) process.stdout.write(`Skipped: ${name} is not on this machine (.ci/browsers installs it)\n`);

let folder: string;
let feeds: readonly FollowUpFacts[];
/** The built site with several follow-ups, whose titles are long. */
let site: ServedSite;
beforeAll(async () => {
  ({ folder, feeds } = await municipalitySite({ seed: 1, years: 1, committees: 7, rounds: 2 }, (made) =>
    made.map((facts) => ({ ...facts, title: `${facts.title} `.repeat(4) })),
  ));
  site = await serveSite(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const HEADING = `[...document.querySelectorAll("h1")].find(({ innerText }) => !/^(Henter|$)/.test(innerText))`;
/** The page's first heading, once it is drawn; what is for listeners only is a pixel large. */
const DRAWN = `(() => {
  const { left, top, right, bottom } = ${HEADING}?.getBoundingClientRect() ?? new DOMRect();
  const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && bottom > top;
  return isInside && document.documentElement.scrollWidth <= document.documentElement.clientWidth;
})()`;

async function expectDrawn(browser: OtherBrowser, address: string, url = inject("baseUrl")): Promise<void> {
  await browser.open(`${url}#/${address}`);
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

  /** True where the first of several printed pages has a third of what the second has, or more. */
  async function startsOnFirstPage(): Promise<boolean> {
    const pdf = await getDocumentProxy(await firefox.print());
    if (pdf.numPages === 1) return false;
    // How much is drawn: Firefox's PDF has shapes of letters, no letters.
    const [first = 0, second = 0] = await Promise.all(
      [1, 2].map(async (page) => (await (await pdf.getPage(page)).getOperatorList()).fnArray.length),
    );
    return first > second / 3;
  }

  /** Expects that a screen, once it has so many parts, fills its first page on paper and not the second alone. */
  async function expectPrinted(address: string, part: string, url?: string): Promise<void> {
    await expectDrawn(firefox, address, url);
    const parts = `document.querySelectorAll("main ${part}").length`;
    await expect.poll(() => firefox.evaluate(parts)).toBeGreaterThan(5);
    // A long list comes in parts: printed too early it has one page, or a second that is full of what comes behind it.
    await expect.poll(() => startsOnFirstPage(), { message: address }).toBe(true);
  }

  test.each([
    ["indsatser", "tbody tr"],
    ["udestaar", "[data-section] li"],
    ["spoergsmaal", "section li"],
  ])("prints %s from its first page on", (screen, part) => expectPrinted(`${ID}/${screen}`, part));

  test.each([
    ["~start", "section li"],
    ["~soeg?q=ved", "tbody tr"],
    ["~historik", "tbody tr"],
  ])("prints %s of several follow-ups from its first page on", async (screen, part) => {
    const address = screen.replace("~start", "").replace("~historik", `${feeds.at(-1)?.id}/historik`);
    await expectPrinted(address, part, site.url);
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
    const [{ id } = {}] = feeds;
    await webKit.open(`${site.url}#/${id}`);
    const chosen = `document.querySelector("header select")?.value ?? ""`;
    await expect.poll(() => webKit.evaluate(chosen)).toBe(id);
    expect(await webKit.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
  });
});
