import { gzipSync } from "node:zlib";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { hold } from "../journeys/heldPage.ts";
import { openPage, siteUrl } from "../journeys/openPage.ts";
import { builtFiles, modulesOf, readBuilt } from "./builtFiles.ts";
import { fetchNothingAhead } from "./fetchedAhead.ts";

/** The zlib of one machine makes up to so many times as much of the same files as another's: 1.0011 was seen. */
const OTHER_ZLIB = 1.002;
/** Promised for a first visit on a cold cache: gzipped JavaScript before the overview's heatmap is on screen. */
const MOST_BYTES = 131_000 * OTHER_ZLIB;

/**
 * Opens the overview on a cold cache; answers with the addresses that were requested before the app had drawn its heatmap, by
 * the page's own clock.
 */
async function openFirstScreen(page: Page): Promise<readonly string[]> {
  await fetchNothingAhead(page);
  // In the very moment: on a busy machine a frame comes late.
  await page.addInitScript(() => {
    // What says that it is slow is no part of it: on a machine that is, it would be fetched.
    const start = setTimeout;
    Object.assign(globalThis, {
      setTimeout: (task: () => void, after = 0) => (after === 1500 ? 0 : start(task, after)),
    });
    new MutationObserver((_, observer) => {
      if (document.querySelector('#root [aria-label="Smileys pr. tema og runde"] tbody td') === null) return;
      performance.mark("heatmap");
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(siteUrl());
  await heatmap(page);
  return page.evaluate(() => {
    const [mark] = performance.getEntriesByName("heatmap");
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime <= (mark?.startTime ?? Number.POSITIVE_INFINITY))
      .map(({ name }) => name);
  });
}

async function heatmap(page: Page): Promise<void> {
  await page
    .getByRole("table", { name: "Smileys pr. tema og runde" })
    .or(page.getByRole("grid", { name: "Smileys pr. tema og runde" }))
    .waitFor();
}

/** Paths below the site's root of the scripts among `urls`. */
function scriptsAmong(urls: readonly string[]): readonly string[] {
  return urls.map((url) => new URL(url).pathname.slice(1)).filter((path) => path.endsWith(".js"));
}

test("the heatmap appears after at most 131 kB of gzipped JavaScript, none of it for what it does not show", async () => {
  const { page, requests } = await openPage();
  const urls = await openFirstScreen(page);
  const fetched = requests.filter((request) => urls.includes(request.url()));
  const scripts = scriptsAmong(urls);
  const bodies = await Promise.all(
    fetched
      .filter((request) => request.url().endsWith(".js"))
      .map(async (request) => (await request.response())?.body()),
  );
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body ?? "").length, 0);
  expect(scripts.length).toBeGreaterThan(1);
  expect(bytes, scripts.join(", ")).toBeLessThanOrEqual(MOST_BYTES);
  const later =
    /node_modules\/(?:recharts|victory-vendor|@tanstack\/(?:react-table|table-core)|mammoth|unpdf|docx)\/|^src\/(?:import|export)\//;
  expect(scripts.flatMap(modulesOf).filter((module) => later.test(module))).toEqual([]);
});

test("every script of the first screen is named in the page, so that none is found late", async () => {
  const { page } = await openPage();
  const html = readBuilt("index.html");
  const scripts = scriptsAmong(await openFirstScreen(page));
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((script) => !html.includes(`"./${script}"`))).toEqual([]);
});

test("the code of the sections below is asked for in one go, however many files it is in", async () => {
  const { page, requests } = await openPage();
  await fetchNothingAhead(page);
  const [file = ""] = builtFiles().filter((path) => /\/LaterSections-[^/]*\.js$/.test(path));
  const needed = [...readBuilt(file).matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, name = ""]) => name);
  expect(needed.length).toBeGreaterThan(3);
  const letGo = await hold(page, /\/LaterSections-/);
  await page.goto(siteUrl());
  const lacking = () => needed.filter((name) => !requests.some((request) => request.url().endsWith(name)));
  await expect.poll(lacking).toEqual([]);
  letGo();
  await page.locator('[aria-label="Smileys pr. indsats og runde"] tbody td').first().waitFor();
});

test.each(["#/ballerup-2017-oekonomiudvalget/udestaar", "#/ballerup-2017-oekonomiudvalget/kilde", "#/~om"])(
  "the code of all screens but the overview is asked for at once on %s, which the page does not name",
  async (address) => {
    const { page, requests } = await openPage();
    const letGo = await hold(page, /\/(?:app|index)-[^/]*\.js$/);
    await page.goto(siteUrl(address), { waitUntil: "commit" });
    const asked = (name: string) => requests.some((request) => request.url().includes(`/${name}-`));
    await expect.poll(() => ["shared", "small"].every(asked)).toBe(true);
    letGo();
  },
);

test("no file is fetched twice", async () => {
  const { page, requests } = await openPage();
  await page.goto(siteUrl());
  await heatmap(page);
  await page.waitForLoadState("load");
  const urls = requests.map((request) => request.url());
  expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
});

test("what is fetched ahead waits until the first screen has what it needs, however slow the line", async () => {
  const { page, requests } = await openPage();
  await page.clock.install();
  const letGo = await hold(page, /\/feed\/(?!index\.json)[^/]+\.json$/);
  const asked = (name: string) => requests.some((request) => request.url().includes(`/${name}-`));
  await page.goto(siteUrl(), { waitUntil: "commit" });
  // The app is there.
  await page.waitForFunction(() => history.scrollRestoration === "manual");
  await page.clock.fastForward(3500);
  await expect.poll(() => asked("ErrorScreen")).toBe(true);
  expect(["InitiativesPage", "atRest"].filter(asked)).toEqual([]);
  letGo();
  await page.locator('#root [aria-label="Smileys pr. tema og runde"]').waitFor();
  await page.clock.fastForward(3500);
  await expect.poll(() => ["InitiativesPage", "atRest"].filter(asked)).toHaveLength(2);
});

test("code and feed are fetched side by side: neither waits for the other", async () => {
  const { page } = await openPage();
  const codeAsked = page.waitForRequest(/\/assets\/app-[^/]*\.js$/);
  const feedAsked = page.waitForRequest(/\/feed\/(?!index\.json)[^/]+\.json$/);
  await page.route(/\/assets\/app-[^/]*\.js$/, async (route) => {
    await feedAsked;
    await route.continue();
  });
  await page.route(/\/(?:config|feed\/[^/]+)\.json$/, async (route) => {
    await codeAsked;
    await route.continue();
  });
  await page.goto(siteUrl());
  await heatmap(page);
});
