import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { madeUpFollowUps } from "../../mocks/municipality/agreements.ts";
import type { Catalogue } from "../../src/agreement/format/catalogueSchema.ts";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { buildCatalogue, catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import { expectAccessible } from "./accessibility.ts";
import { bytesOf } from "./downloads.ts";
import { openPage, siteUrl } from "./openPage.ts";

const feedFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/feed/${name}`, import.meta.url), "utf8"));
const real = feedFile("ballerup-2017-oekonomiudvalget.json") as FollowUpFacts;
const [entry] = (feedFile("index.json") as Catalogue).followUps;

const COMMITTEES = ["Økonomiudvalget", "Børneudvalget", "Miljøudvalget", "Socialudvalget"];

/** Answers a catalogue of `count` follow-ups, four a year and newest first, and all but the last of them. */
async function serveFollowUps(page: Page, count: number, more: readonly unknown[] = []): Promise<void> {
  const followUps = Array.from({ length: count }, (_, index) => {
    const budgetYear = 2017 - Math.floor(index / 4);
    const id = `f${index}`;
    const committee = COMMITTEES[index % 4] ?? null;
    return {
      ...entry,
      id,
      href: `${id}.json`,
      title: `Aftale om budget ${budgetYear}`,
      committee,
      budgetYear,
      agreement: null,
    };
  });
  await page.route("**/feed/*.json", (route) => {
    const name = /([^/]+)\.json$/.exec(new URL(route.request().url()).pathname)?.[1];
    const found = followUps.slice(0, -1).find(({ id }) => id === name);
    if (name === "index")
      return route.fulfill({ json: { formatVersion: 1, followUps: [...followUps, ...more] } });
    // The page asks for the follow-up of its first picture before it knows the catalogue.
    if (name === real.id) return route.fulfill({ json: real });
    if (found === undefined) return route.fulfill({ status: 404 });
    const { id, title, committee, budgetYear } = found;
    return route.fulfill({ json: { ...real, id, title, committee, budgetYear } });
  });
}

/** How far down a window the middle of an element is. */
async function middleOf(element: Locator): Promise<number> {
  const box = await element.boundingBox();
  return box === null ? Number.NaN : box.y + box.height / 2;
}

describe("a site with several follow-ups", () => {
  it.each([320, 360, 480])("has a header of three lines on a telephone %i pixels wide", async (width) => {
    const { page } = await openPage({ width, height: 640 });
    await serveFollowUps(page, 4);
    await page.goto(siteUrl("#/f0"));
    await page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
    const choice = page.getByRole("combobox", { name: "Opfølgning" });
    await choice.waitFor();
    const header = page.getByRole("banner");
    await expect.poll(async () => (await header.boundingBox())?.height).toBeLessThanOrEqual(140);
    // The follow-up's line is its own, from edge to edge.
    await expect.poll(async () => (await choice.boundingBox())?.width).toBeGreaterThan(width * 0.55);
  });

  it("lets the reader choose: by year, newest first, each with its counts; and search", async () => {
    const { page } = await openPage();
    await serveFollowUps(page, 40);
    await page.goto(siteUrl());
    await page.getByRole("heading", { level: 1, name: "Opfølgninger" }).waitFor();
    await expect.poll(() => page.title()).toBe("Opfølgninger – Aftaleoverblik");
    const years = page.getByRole("heading", { level: 2 });
    await expect
      .poll(async () => (await years.allInnerTexts()).slice(0, 2))
      .toEqual(["Budget 2017", "Budget 2016"]);
    // How many there are stands beside the menu that saves them.
    const all = page.getByRole("status").filter({ hasText: "40 opfølgninger på" });
    const saves = page.locator("summary").filter({ hasText: /^Eksportér/ });
    await expect.poll(async () => Math.abs((await middleOf(all)) - (await middleOf(saves)))).toBeLessThan(4);
    const first = page.getByRole("listitem").filter({ hasText: "32 indsatser" }).first();
    await expect
      .poll(async () => (await first.innerText()).replace(/\s+/g, " "))
      .toContain("80 glade, 20 neutrale, 7 sure, 21 uden");
    await page.getByRole("combobox", { name: "Budgetår" }).selectOption("2016");
    await page.getByRole("status").filter({ hasText: "4 af 40" }).waitFor();
    await expect.poll(() => years.allInnerTexts()).toEqual(["Budget 2016"]);
    await expect.poll(() => page.url()).toBe(siteUrl("#/?aar=2016"));
    await page.getByRole("combobox", { name: "Budgetår" }).selectOption({ label: "Alle år" });
    await page.getByRole("searchbox", { name: "Søg i opfølgninger" }).fill("boerne 2012");
    await page.getByRole("status").filter({ hasText: "1 af 40" }).waitFor();
    await expect.poll(() => page.url()).toContain("q=boerne+2012");
    await expectAccessible(page);
    // What is not in a follow-up's name may stand in its text.
    const further = page.getByRole("link", { name: "Søg i alle aftaler efter »boerne 2012«" });
    await expect.poll(() => further.getAttribute("href")).toBe("#/~soeg?q=boerne+2012");
    await page.getByRole("link", { name: "Aftale om budget 2012, Børneudvalget" }).click();
    await page.getByRole("heading", { level: 1, name: "Aftale om budget 2012" }).waitFor();
  });

  it("leads whoever wonders what a word means to where the figures are explained, and marks that they are there", async () => {
    const { page } = await openPage();
    await serveFollowUps(page, 3);
    await page.goto(siteUrl());
    const about = page.getByRole("navigation").getByRole("link", { name: "Sådan læses tallene" });
    await about.click();
    await page.getByRole("heading", { level: 1, name: "Sådan læses tallene" }).waitFor();
    await expect.poll(() => about.getAttribute("aria-current")).toBe("page");
  });

  it("shows agreements by committee, from the catalogue alone; every number is that of the feeds", async () => {
    const { page } = await openPage();
    const made = madeUpFollowUps({ seed: 4, authorities: 2, years: 1, committees: 2 }).map(
      ({ facts }) => facts,
    );
    const asked: string[] = [];
    await page.route("**/feed/**", (route) => {
      const name = /([^/]+)\.json$/.exec(new URL(route.request().url()).pathname)?.[1] ?? "";
      if (name === "index") {
        const entries = made.map((facts) => catalogueEntry(facts, `${facts.id}.json`));
        return route.fulfill({ json: buildCatalogue(entries) });
      }
      if (name !== real.id) asked.push(name);
      return route.fulfill(name === real.id ? { json: real } : { status: 404 });
    });
    await page.goto(siteUrl());
    const latest = made.filter(({ sequence }) => sequence?.number === 4);
    const agreements = page.getByRole("region").filter({ has: page.getByRole("heading", { level: 3 }) });
    await expect.poll(() => agreements.count()).toBe(2);
    for (const facts of latest) {
      const item = agreements
        .filter({ hasText: facts.authority })
        .getByRole("listitem")
        .filter({ has: page.getByRole("link", { name: facts.committee ?? "" }) });
      const plain = async () => (await item.innerText()).replaceAll(/\s+/g, " ");
      for (const [index, round] of facts.rounds.entries()) {
        const ratings = facts.initiatives.map(
          ({ milestones }) => milestones.find((one) => one.round === round.id)?.smiley ?? null,
        );
        const count = (smiley: string | null) => ratings.filter((rating) => rating === smiley).length;
        const tile = item.getByRole("list", { name: "Runde for runde" }).getByRole("listitem").nth(index);
        await expect
          .poll(async () => (await tile.innerText()).match(/\d+(?= \p{L})/gu)?.map(Number))
          .toEqual([count("glad"), count("neutral"), count("sur"), count(null)]);
      }
      await expect.poll(plain).toContain("3 tidligere opfølgninger");
      const { deviating = 0 } = catalogueEntry(facts, "").totals ?? {};
      await expect
        .poll(() =>
          item.getByRole("link", { name: `og ${deviating - 3} til`, exact: true }).getAttribute("href"),
        )
        .toBe(`#/${facts.id}/indsatser?afvigelser=1`);
    }
    await page.getByRole("combobox", { name: "Orden" }).selectOption({ label: "Flest forsinkede først" });
    await page.getByRole("heading", { level: 2, name: "Flest forsinkede først" }).waitFor();
    await page.getByRole("checkbox", { name: "Kun med afvigelser" }).check();
    await expect.poll(() => page.url()).toBe(siteUrl("#/?afvigelser=1&orden=forsinkede"));
    await expectAccessible(page);
    const [first] = latest;
    const agreement = agreements.filter({ hasText: first?.authority ?? "" });
    await agreement.getByText(/^2 udvalg · /).waitFor();
    await agreement
      .getByText(/mio\.\skr\. dokumenteret$/)
      .first()
      .waitFor();
    await page.getByRole("searchbox", { name: "Søg i opfølgninger" }).fill(first?.committee ?? "");
    await page
      .getByRole("status")
      .filter({ hasText: "2 af 4 rækker passer, med 8 af 16 opfølgninger." })
      .waitFor();
    await agreement.getByText(/^1 af 2 udvalg vises; tallene er kun dets · /).waitFor();
    await page.getByText("Eksportér: Opfølgninger").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /CSV/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^aftaler-q-.*-afvigelser-orden-forsinkede\.csv$/);
    const csv = (await bytesOf(download)).toString("utf8");
    expect(csv.trim().split("\r\n")).toHaveLength(3);
    expect(asked).toEqual([]);
  });

  it("switches to another on the same screen, and remembers it where the definitions are read", async () => {
    const { page } = await openPage();
    await serveFollowUps(page, 6);
    await page.goto(siteUrl("#/f0/indsatser"));
    const choice = page.getByLabel("Opfølgning", { exact: true });
    await choice.selectOption({ label: "Miljøudvalget, Aftale om budget 2017" });
    await page.getByText("Ballerup Kommune · Miljøudvalget").waitFor();
    await expect.poll(() => page.url()).toBe(siteUrl("#/f2/indsatser"));
    await page.getByRole("link", { name: "Sådan læses tallene" }).click();
    await page.getByRole("heading", { level: 1, name: "Sådan læses tallene" }).waitFor();
    await expect.poll(() => choice.inputValue()).toBe("f2");
    await choice.selectOption({ label: "Alle opfølgninger" });
    await page.getByRole("heading", { level: 1, name: "Opfølgninger" }).waitFor();
  });

  it("offers the others when one cannot be fetched", async () => {
    const { page } = await openPage({ expectedConsole: /Failed to load resource/ });
    await serveFollowUps(page, 3);
    await page.goto(siteUrl("#/f2"));
    await page.getByRole("alert").getByText("f2.json").waitFor();
    await page.getByRole("link", { name: "Alle opfølgninger" }).click();
    await page.getByRole("link", { name: "Aftale om budget 2017, Børneudvalget" }).click();
    await page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
  });

  it("may call one by a word that was an address of the site's own; that of another word still leads to its screen", async () => {
    const { page } = await openPage();
    const title = "Aftale om det hele";
    await page.route("**/feed/index.json", (route) =>
      route.fulfill({
        json: { formatVersion: 1, followUps: [{ ...entry, id: "om", href: "om.json", title }, entry] },
      }),
    );
    await page.route("**/feed/om.json", (route) => route.fulfill({ json: { ...real, id: "om", title } }));
    await page.goto(siteUrl("#/om"));
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.getByRole("link", { name: "Sådan læses tallene" }).click();
    await page.getByRole("heading", { level: 1, name: "Sådan læses tallene" }).waitFor();
    await expect.poll(() => page.url()).toBe(siteUrl("#/~om?opfoelgning=om"));
    await page.goto(siteUrl("#/skaerm?visninger=overblik:600"));
    await page.getByRole("heading", { level: 2, name: "Overblik" }).waitFor();
    await expect.poll(() => page.url()).toBe(siteUrl("#/~skaerm?visninger=overblik:600"));
  });

  it("leaves out what the catalogue lists wrongly, says so, and shows the rest", async () => {
    const { page } = await openPage();
    await serveFollowUps(page, 2, [{ ...entry, id: "skaev", href: 5 }]);
    await page.goto(siteUrl());
    const notice = page.getByRole("status").filter({ hasText: "udeladt" });
    await notice.getByText("followUps[2].href: fandt 5").waitFor();
    await expect.poll(() => page.getByRole("link", { name: /^Aftale om budget/ }).count()).toBe(2);
    await page.goto(siteUrl("#/skaev"));
    await page.getByRole("alert").getByText("followUps[2].href: fandt 5").waitFor();
  });
});
