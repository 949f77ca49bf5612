import { gzipSync } from "node:zlib";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { manyInitiatives } from "../fixtures/manyInitiatives.ts";
import { untilWhole } from "../journeys/drawn.ts";
import { openPage, siteUrl } from "../journeys/openPage.ts";
import { modulesOf, readBuilt } from "./builtFiles.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const html = readBuilt("index.html");

/** Paths of the files that the page's head names as `rel`, or as scripts that it waits for. */
function named(pattern: RegExp): readonly string[] {
  return Array.from(html.matchAll(pattern), ([, path = ""]) => path);
}

function gzipped(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
}

function elementsIn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll("*").length);
}

test("the first picture needs the page, its style sheets and one small script: 30 kB", () => {
  const sheets = named(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g);
  const scripts = named(/<script src="\.\/([^"]+)"/g);
  expect(sheets.length).toBeLessThanOrEqual(2);
  expect(scripts.length).toBe(1);
  expect(gzipped(...scripts.map(readBuilt))).toBeLessThan(1000);
  expect(gzipped(html, ...[...sheets, ...scripts].map(readBuilt))).toBeLessThan(30_000);
});

test("what the app evaluates before its own heatmap are two scripts of less than 330 modules", () => {
  const scripts = [
    ...named(/<script type="module"[^>]*src="\.\/([^"]+)"/g),
    ...named(/<link rel="modulepreload"[^>]*href="\.\/([^"]+)"/g),
  ];
  expect(scripts).toHaveLength(2);
  const modules = scripts.flatMap(modulesOf);
  expect(modules.length).toBeGreaterThan(100);
  expect(modules.length).toBeLessThan(330);
});

test("the whole overview is at most 20 requests and 2,800 elements", async () => {
  const { page, requests } = await openPage();
  await page.goto(siteUrl(`#/${ID}`));
  await untilWhole(page, requests);
  expect(requests.length, requests.map((request) => request.url()).join("\n")).toBeLessThanOrEqual(20);
  expect(await elementsIn(page)).toBeLessThan(2800);
});

test.each([1000, 5000])(
  "with %i initiatives the overview has as many elements as are in sight",
  async (count) => {
    const { page, requests } = await openPage();
    await page.route(`**/feed/${ID}.json`, (route) =>
      route.fulfill({ json: { ...manyInitiatives(count).facts, id: ID } }),
    );
    await page.goto(siteUrl(`#/${ID}`));
    await untilWhole(page, requests);
    expect(await elementsIn(page)).toBeLessThan(7000);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await page.locator('[aria-label="Smileys pr. indsats og runde"] tr[data-row]').first().waitFor();
    await expect.poll(() => elementsIn(page)).toBeLessThan(9000);
  },
);
