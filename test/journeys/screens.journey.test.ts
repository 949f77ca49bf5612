/** What holds for every screen there is, as the table of routes lists them. */
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { multiply } from "../../mocks/multiply.ts";
import { ROUTES } from "../../src/app/routeTable.ts";
import { contentPolicy } from "../../src/commands/server/answers.ts";
import { expectFits } from "./accessibility.ts";
import { findBrokenText } from "./brokenText.ts";
import { changeFeed } from "./changeFeed.ts";
import { goOn, untilWhole } from "./drawn.ts";
import { hold } from "./heldPage.ts";
import { openPage, type WatchedPage } from "./openPage.ts";
import { type ServedSite, serveSite } from "./serveSite.ts";

const POLICY = contentPolicy([]);

const ID = "ballerup-2017-oekonomiudvalget";
const ADDRESSES = ROUTES.map(({ path }) => path.replace(":followUpId", ID).replace(":initiative", "7.06"));

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite(inject("siteFolder"), { "Content-Security-Policy": POLICY });
});
afterAll(() => site.close());

/** Goes to a screen; answers when it stands. */
async function visit(watched: WatchedPage, address: string): Promise<void> {
  await watched.page.goto(`${site.url}#/${address}`);
  await untilStands(watched);
}

async function untilStands({ page, requests }: WatchedPage): Promise<void> {
  // By its role: the presentation lays its slides out unseen before it stands.
  const heading = page.getByRole("heading", { level: 1 }).filter({ hasNotText: "Henter" });
  await heading.first().waitFor({ state: "attached" });
  await untilWhole(page, requests);
}

/** The levels of the headings in the order they are read. */
function headingLevels(page: Page): Promise<number[]> {
  return page
    .locator("h1, h2, h3, h4, h5, h6")
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
}

describe("every screen, under a strict Content-Security-Policy that must not be violated once", () => {
  it.each(ADDRESSES)(
    "%s has a title of its own and an outline without gaps, and can be read at 400 per cent",
    async (address) => {
      const watched = await openPage();
      const { page } = watched;
      await visit(watched, address);
      await expect.poll(() => page.title()).toMatch(/\S/);
      await expect.poll(() => page.title()).not.toBe("Aftaleoverblik");
      await expect.poll(async () => (await headingLevels(page)).filter((level) => level === 1)).toEqual([1]);
      const levels = await headingLevels(page);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("da");
      // As a window of 1280 × 1024 pixels shows it that large.
      await page.setViewportSize({ width: 320, height: 256 });
      await expectFits(page, 320);
      await expect.poll(() => findBrokenText(page)).toEqual([]);
    },
  );

  it("a feed so large that a worker reads it", async () => {
    const watched = await openPage();
    const { page } = watched;
    await changeFeed(page, (feed) => multiply(feed, 600));
    const worker = page.waitForEvent("worker");
    await visit(watched, ID);
    await worker;
    await page.getByText("149 af 600").waitFor();
  });
});

it("the titles of the screens tell them apart", async () => {
  const watched = await openPage();
  const { page } = watched;
  const titles: string[] = [];
  // `#/~skaerm` is the newest follow-up's wall screen under a shorter address.
  await visit(watched, "~skaerm");
  for (const address of ADDRESSES.filter((one) => one !== "~skaerm")) {
    await goOn(page, `#/${address}`);
    await untilStands(watched);
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(titles.length);
});

it("leaves a screen in its place until the code of the next is there", async () => {
  const { page } = await openPage();
  await page.addInitScript(() => {
    const look = () => {
      const main = document.querySelector<HTMLElement>("#root main");
      if (main?.innerText === "") document.documentElement.dataset["bare"] = "once";
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const letGo = await hold(page, /\/EconomyPage-[^/]*\.js$/);
  await page.goto(`${site.url}#/${ID}`);
  const heading = (name: string) => page.getByRole("heading", { level: 1, name });
  await heading("Aftale om budget 2017").waitFor();
  await page.getByRole("link", { name: "Økonomi", exact: true }).first().click();
  await expect.poll(() => page.url()).toContain("/oekonomi");
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  expect(await heading("Aftale om budget 2017").isVisible()).toBe(true);
  letGo();
  await heading("Økonomi").waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset["bare"])).toBeUndefined();
});
