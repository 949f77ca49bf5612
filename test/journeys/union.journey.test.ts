import type { Locator, Page } from "playwright";
import { expect, test } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { buildCatalogue, catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import { href } from "../../src/links/href.ts";
import { municipalityFeeds, municipalityLatest, municipalityUnion } from "../fixtures/municipalityUnion.ts";
import { expectAccessible } from "./accessibility.ts";
import { findDividedWords } from "./dividedWords.ts";
import { openPage, siteUrl } from "./openPage.ts";

const { id } = municipalityUnion.facts;

/** Answers with all 84 follow-ups of a made-up municipality, but for those of which `isMissing` says that they are away. */
async function serveMunicipality(
  page: Page,
  isMissing: (id: string) => boolean = () => false,
): Promise<void> {
  const entries = municipalityFeeds.map((facts) => catalogueEntry(facts, `${facts.id}.json`));
  await page.route("**/feed/*.json", (route) => {
    const [, name = ""] = /([^/]+)\.json$/.exec(new URL(route.request().url()).pathname) ?? [];
    if (name === "index") return route.fulfill({ json: buildCatalogue(entries) });
    if (isMissing(name)) return route.fulfill({ status: 404 });
    const found = municipalityFeeds.find((facts) => facts.id === name);
    // The page asks for the follow-up of its first picture before it knows the catalogue.
    return found === undefined ? route.continue() : route.fulfill({ json: found });
  });
}

/** Answers likewise, one of the newest follow-ups not before `answer` is called. */
async function serveWithout(page: Page) {
  const [late] = municipalityLatest;
  const { promise: held, resolve: answer } = Promise.withResolvers<void>();
  await serveMunicipality(page);
  await page.route(`**/feed/${late?.id}.json`, async (route) => {
    await held;
    await route.fulfill({ json: late });
  });
  return { late, answer };
}

/** Sur, neutral, glad and none of each round, counted anew from the feeds of some committees. */
function countedIn(feeds: readonly FollowUpFacts[]): readonly (readonly number[])[] {
  return [0, 1, 2, 3].map((place) => {
    const smileys = feeds.flatMap(({ rounds, initiatives }) =>
      initiatives.map(
        ({ milestones }) => milestones.find(({ round }) => round === rounds[place]?.id)?.smiley ?? null,
      ),
    );
    return ["sur", "neutral", "glad", null].map((kind) => smileys.filter((smiley) => smiley === kind).length);
  });
}

/** The same as the cells of a heatmap's row say it. */
async function countsIn(row: Locator): Promise<readonly (readonly number[])[]> {
  const cells = await row.locator("td").allTextContents();
  return cells.map((cell) =>
    [/(\d+) sure?\b/, /(\d+) neutrale?\b/, /(\d+) glade?\b/, /(\d+) uden smiley/].map((kind) =>
      Number(kind.exec(cell.replaceAll(/\s+/g, " "))?.[1] ?? 0),
    ),
  );
}

const heatmap = (page: Page) => page.getByRole("grid", { name: "Smileys pr. udvalg og runde" });

async function expectCounts(page: Page, feeds: readonly FollowUpFacts[]): Promise<void> {
  for (const facts of feeds) {
    const row = heatmap(page)
      .getByRole("row")
      .filter({ hasText: String(facts.committee) });
    await expect.poll(() => countsIn(row), { message: facts.id }).toEqual(countedIn([facts]));
  }
  const whole = heatmap(page).getByRole("row").filter({ hasText: "Hele aftalen" });
  await expect.poll(() => countsIn(whole)).toEqual(countedIn(feeds));
}

test("a municipality's agreement shows every committee, and each number leads to what it counts", async () => {
  const { page } = await openPage();
  await serveMunicipality(page);
  await page.goto(siteUrl());
  const agreement = page.getByRole("region", { name: /^Aftale om budget 2026/ });
  await agreement.getByRole("link", { name: "Hele aftalen" }).click();
  await expect.poll(() => page.url()).toBe(siteUrl(href.overview(id)));
  await expectCounts(page, municipalityLatest);
  const [own] = municipalityLatest;
  const committee = own?.committee ?? "";
  const row = heatmap(page).getByRole("row").filter({ hasText: committee });
  const glad = countedIn(own === undefined ? [] : [own])[3]?.[2] ?? 0;
  await row
    .locator("td")
    .nth(3)
    .getByRole("link", { name: new RegExp(`^${glad} glade`) })
    .click();
  await page.getByText(`${glad} af 224 indsatser`).waitFor();
  await expectAccessible(page);
  await page.goto(siteUrl(href.overview(id)));
  await page.getByRole("list").getByRole("link", { name: committee }).first().click();
  await expect.poll(() => page.url()).toBe(siteUrl(href.overview(own?.id ?? "")));
  const screens = page.getByRole("navigation", { name: "Skærme" });
  await screens.getByRole("link", { name: "Hele aftalen", exact: true }).click();
  await expectCounts(page, municipalityLatest);
});

test("a committee whose follow-up cannot be fetched is named; the others stand, and another try brings it", async () => {
  const { page } = await openPage({ width: 390, height: 844, expectedConsole: /Failed to load resource/ });
  const [away, ...others] = municipalityLatest;
  let isAway = true;
  await serveMunicipality(page, (name) => isAway && name === away?.id);
  await page.goto(siteUrl(href.overview(id)));
  const notice = page.getByRole("status").filter({ hasText: "Tallene hviler på 6 af 7 udvalg." });
  await notice.filter({ hasText: `Kunne ikke hentes: ${away?.committee}.` }).waitFor();
  await expectCounts(page, others);
  await expect
    .poll(async () => {
      const [box, title] = await Promise.all([
        notice.boundingBox(),
        page.getByRole("heading", { level: 1 }).boundingBox(),
      ]);
      if (box === null || title === null) return "not drawn";
      return title.y >= box.y + box.height + 8 && Math.abs(title.x - box.x) < 1
        ? "above, and aligned"
        : [box, title];
    })
    .toBe("above, and aligned");
  await expectAccessible(page);
  isAway = false;
  await notice.getByRole("button", { name: "Prøv igen" }).click();
  await expectCounts(page, municipalityLatest);
  await expect.poll(() => notice.count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("a presentation opened cold waits for every committee, can begin without, and takes the rest where it is", async () => {
  const { page } = await openPage({ width: 1280, height: 720 });
  const { late, answer } = await serveWithout(page);
  // No screen stands until every committee has come or is done without.
  await page.goto(siteUrl(`${href.overview(id)}/praesentation`), { waitUntil: "commit" });
  await page.getByRole("status").filter({ hasText: "6 af 7 udvalg hentet" }).waitFor();
  await page.getByRole("button", { name: "Begynd med det, der er hentet" }).click();
  await page.getByRole("button", { name: "Begynd", exact: true }).click();
  const words = `Tallene hviler på 6 af 7 udvalg. Hentes endnu: ${late?.committee}.`;
  await page.getByRole("article").getByText(words).waitFor();
  await page.keyboard.press("ArrowRight");
  const rows = page.getByRole("table", { name: "Smileys pr. udvalg og runde" }).locator("tbody tr");
  await expect.poll(() => rows.count()).toBe(7);
  await page.getByRole("article").locator("footer").getByText(words).waitFor();
  await expectAccessible(page);
  answer();
  await expect.poll(() => rows.count()).toBe(8);
  await expect.poll(() => page.getByText("Tallene hviler").count()).toBe(0);
  expect(new URL(page.url()).hash).toContain("slide=status");
});

test("a wall names the committee that it waits for, and shows it as soon as it comes", async () => {
  const { page } = await openPage({ width: 1920, height: 1080 });
  const { late, answer } = await serveWithout(page);
  await page.goto(siteUrl(`${href.overview(id)}/skaerm?visninger=temaer:3600`));
  await page.getByRole("heading", { level: 2, name: /^Udvalg/ }).waitFor();
  const notice = page.getByRole("status").filter({ hasText: `Hentes endnu: ${late?.committee}.` });
  await notice.filter({ hasText: "Tallene hviler på 6 af 7 udvalg." }).waitFor();
  answer();
  await page.getByRole("main").getByText(String(late?.committee)).first().waitFor();
  await expect.poll(() => notice.count()).toBe(0);
});

test("the status slide has all seven committees on one page", async () => {
  const { page } = await openPage({ width: 1280, height: 720 });
  await serveMunicipality(page);
  await page.goto(siteUrl(`${href.overview(id)}/praesentation?slide=status`));
  const table = page.getByRole("table", { name: "Smileys pr. udvalg og runde" });
  await expect.poll(() => table.locator("tbody tr").count()).toBe(8);
});

test("names of centres and committees stand with whole words, in the overview and where a presentation begins", async () => {
  const { page } = await openPage();
  await serveMunicipality(page);
  await page.goto(siteUrl(href.overview(id)));
  await page
    .getByRole("row", { name: /HR og Organisationsudvikling/ })
    .first()
    .waitFor();
  for (const width of [780, 820, 860, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => findDividedWords(page), { message: `${width} pixels wide` }).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(siteUrl(`${href.overview(id)}/praesentation`));
  await page
    .getByRole("link", { name: /^Arbejdsmarkedsudvalget/ })
    .first()
    .waitFor();
  await expect.poll(() => findDividedWords(page)).toEqual([]);
});

test.each(["da", "en"])(
  "beside many agreements each screen's name is in sight on a laptop (%s)",
  async (language) => {
    const { page } = await openPage();
    await page.addInitScript((key) => localStorage.setItem("aftaleoverblik.language", key), language);
    await serveMunicipality(page);
    await page.goto(siteUrl(href.overview(String(municipalityLatest[0]?.id))));
    const screens = page.getByRole("navigation").first();
    await expect.poll(() => screens.getByRole("link").count()).toBeGreaterThan(12);
    // 1265 is what a scroll bar leaves of 1280.
    for (const width of [1265, 1280, 1366, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(() => screens.evaluate((nav) => nav.scrollWidth - nav.clientWidth), {
          message: `${width} pixels`,
        })
        .toBe(0);
    }
  },
);
