import { gzipSync } from "node:zlib";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { manyInitiatives } from "../fixtures/manyInitiatives.ts";
import { untilWhole } from "../journeys/drawn.ts";
import { openPage, siteUrl } from "../journeys/openPage.ts";
import { modulesOf, readBuilt } from "./builtFiles.ts";
import { fetchNothingAhead } from "./fetchedAhead.ts";

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

test("the first picture needs the page, its style sheet and one small script: 30 kB", () => {
  const sheets = named(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g);
  const scripts = named(/<script src="\.\/([^"]+)"/g);
  expect(sheets.length).toBe(1);
  expect(scripts.length).toBe(1);
  expect(gzipped(...scripts.map(readBuilt))).toBeLessThan(1200);
  // The zlib of one Node makes up to 0.2 % more of the same files than another's.
  expect(gzipped(html, ...[...sheets, ...scripts].map(readBuilt))).toBeLessThan(30_200);
});

test("what the app evaluates before its own heatmap are two scripts of less than 330 modules", () => {
  const scripts = [
    ...named(/<script type="module"[^>]*src="\.\/([^"]+)"/g),
    ...named(/<link data-screens="\*"[^>]*href="\.\/([^"]+)"/g),
  ];
  expect(scripts).toHaveLength(2);
  const modules = scripts.flatMap(modulesOf);
  expect(modules.length).toBeGreaterThan(100);
  expect(modules.length).toBeLessThan(330);
});

test("the whole overview is at most 20 requests and 2,800 elements", async () => {
  const { page, requests } = await openPage();
  await fetchNothingAhead(page);
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

test("a long list stands while the texts are read that it needs, says so, and then has what was asked for", async () => {
  const { facts } = manyInitiatives(2500);
  const [, second, ...others] = facts.initiatives;
  if (second === undefined) throw new Error("no second initiative");
  const found = { ...second, id: "found", remarks: "Kvartalsrapporten udeblev." };
  const { page } = await openPage();
  await page.route(`**/feed/${ID}.json`, (route) =>
    route.fulfill({ json: { ...facts, id: ID, initiatives: [...others, found] } }),
  );
  await page.goto(siteUrl(`#/${ID}/indsatser?q=kvartalsrapporten`));
  const first = page.locator("#root tbody th a").first();
  await expect.poll(() => first.getAttribute("href")).toContain("/indsatser/found");
  // Opened anew, its texts are unread.
  await page.goto(siteUrl(`#/${ID}/indsatser`));
  await page.addInitScript(() => {
    const seen = Object.assign(globalThis, { notices: [] as string[], before: "" });
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll("[aria-busy=true] [role=status]"))
        seen.notices.push(textContent);
      const drawn = document.querySelector("#root tbody th a")?.getAttribute("href");
      if (seen.before !== "" || drawn == null) return;
      seen.before = drawn;
      // In the very moment: what reads ahead while nothing happens has not begun.
      location.hash += "?sorter=afvigelser&q=kvartalsrapporten";
    }).observe(document, { subtree: true, childList: true });
  });
  await page.reload();
  await expect.poll(() => first.getAttribute("href")).toContain("/indsatser/found");
  const { before, notices } = await page.evaluate(() => {
    const seen = globalThis as unknown as { readonly before: string; readonly notices: readonly string[] };
    return { before: seen.before, notices: seen.notices };
  });
  expect(before).not.toContain("/indsatser/found");
  expect(notices).toContain("Læser indsatsernes tekster …");
});

/** Counts what React puts on screen, by the hook that its developer tools use; answers with the count so far. */
async function countCommits(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = globalThis as { commits?: number };
    counted.commits = 0;
    Object.assign(globalThis, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
        onCommitFiberRoot: () => {
          counted.commits = (counted.commits ?? 0) + 1;
        },
      },
    });
  });
  return () => page.evaluate(() => (globalThis as { commits?: number }).commits ?? Number.NaN);
}

test("a refresh that brings the same bytes, under the same tag or another, renders nothing; changed facts are rendered", async () => {
  const { page, requests } = await openPage();
  const commits = await countCommits(page);
  const feed = `**/feed/${ID}.json`;
  await page.goto(siteUrl(`#/${ID}`));
  await untilWhole(page, requests);
  /** Asks for news and, when all that the asking itself draws is drawn, gives the answer; answers with how often React then renders. */
  const rendersOf = async (headers: Record<string, string>, change: (text: string) => string = String) => {
    const release = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    await page.route(feed, async (route) => {
      const response = await route.fetch();
      asked.resolve();
      await release.promise;
      const body = change(await response.text());
      await route.fulfill({ response, headers: { ...response.headers(), ...headers }, body });
    });
    await page.evaluate(() => {
      dispatchEvent(new Event("offline"));
      dispatchEvent(new Event("online"));
    });
    await asked.promise;
    await page.waitForTimeout(500);
    // However busy the machine: nothing is left to be drawn.
    await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
    const before = await commits();
    const answered = page.waitForResponse((response) => response.url().includes(`/feed/${ID}`));
    release.resolve();
    await answered;
    return {
      /** In half a second after the answer. */
      soon: async () => {
        await page.waitForTimeout(500);
        await page.unroute(feed);
        return (await commits()) - before;
      },
      /** Until there are any. */
      some: () => expect.poll(async () => (await commits()) - before).toBeGreaterThan(0),
    };
  };
  await expect.poll(commits).toBeGreaterThan(0);
  expect(await (await rendersOf({})).soon()).toBe(0);
  expect(await (await rendersOf({ etag: '"another"' })).soon()).toBe(0);
  const news = (text: string) => text.replaceAll("Aftale om budget 2017", "Rettet");
  await (await rendersOf({ etag: '"news"' }, news)).some();
});
