/** What a reader sees while the feed or code does not answer: connections stay open, and nothing comes. */
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../src/agreement/format/catalogueSchema.ts";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { copyAddress } from "../../src/feed/storedCopies.ts";
import { hold } from "./heldPage.ts";
import { openKeptSite } from "./keptSite.ts";
import { openPage, siteUrl } from "./openPage.ts";
import { tryAgain } from "./tryAgain.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const FEED = `feed/${ID}.json`;
const FILES = ["config.json", "feed/index.json"];
/** Part of a title that stands on every screen. */
const WORDS = "Styrket indsats";
const WHOLE_FEED = /\/(?:config\.json|feed\/.*)$/;

/** Time passes by moments of at most so many milliseconds: what waits for longer never comes. */
function waitAtMost(page: Page, longest: number): Promise<unknown> {
  return page.addInitScript((most) => {
    const start = setTimeout;
    Object.assign(globalThis, {
      setTimeout: (task: () => void, after = 0) => (after > most ? 0 : start(task, after)),
    });
  }, longest);
}

describe("a browser that was here before, where the feed hangs", () => {
  const onItsWay = (page: Page) =>
    page
      .getByRole("status")
      .filter({ hasText: "hentet" })
      .filter({ hasText: "Henter de nyeste" })
      .locator("p");

  it("shows its copy of each screen within a second, says so, and takes the answer when it comes", async () => {
    const { page, server, visit } = await openKeptSite();
    await visit(`#/${ID}`);
    const feed = await (await page.request.get(server.url + FEED)).text();
    await waitAtMost(page, 1000);
    for (const screen of ["", "/indsatser", "/indsatser/7.06", "/udestaar"]) {
      const news = `Nye ord om ${screen}`;
      await page.goto("about:blank");
      for (const path of [...FILES, FEED]) server.answer(path, "hang");
      await page.goto(`${server.url}#/${ID}${screen}`, { waitUntil: "commit" });
      await onItsWay(page).waitFor();
      await page.locator("#root main :is(h1, h2)").first().waitFor();
      expect(await page.locator("#snapshot").count(), screen).toBe(0);
      expect(await page.getByRole("alert").count(), screen).toBe(0);
      for (const path of FILES) server.answer(path, null);
      server.answer(FEED, { body: feed.replaceAll(WORDS, news) });
      await page.getByText(news).first().waitFor();
      await expect.poll(() => onItsWay(page).count(), { message: screen }).toBe(0);
      expect(await page.getByText("kunne ikke opdateres").count(), screen).toBe(0);
    }
  });

  it("tells in the end why no newer figures came", async () => {
    const { page, server, visit } = await openKeptSite();
    await visit(`#/${ID}`);
    await page.goto("about:blank");
    server.answer(FEED, "hang");
    await page.goto(`${server.url}#/${ID}`, { waitUntil: "commit" });
    await onItsWay(page).waitFor();
    server.answer(FEED, { status: 500 });
    await page
      .getByRole("status")
      .filter({ hasText: "kunne ikke opdateres" })
      .filter({ hasText: "500" })
      .waitFor();
    expect(await onItsWay(page).count()).toBe(0);
    await page.getByText(/Siden prøver selv igen kl\. \d/).waitFor();
    await tryAgain(page, () => server.answer(FEED, "hang"));
    await page.getByText("Prøver igen").waitFor();
    server.answer(FEED, null);
    await expect.poll(() => page.getByText("kunne ikke opdateres").count()).toBe(0);
  });

  it("presents its copy, says so before the slides begin, and offers the newest when they come", async () => {
    const { page, server, visit } = await openKeptSite();
    await visit(`#/${ID}`);
    const feed = await (await page.request.get(server.url + FEED)).text();
    await page.goto("about:blank");
    server.answer(FEED, "hang");
    await page.goto(`${server.url}#/${ID}/praesentation`, { waitUntil: "commit" });
    const start = page.getByRole("dialog", { name: "Hvad skal vises?" });
    await start.getByRole("status").filter({ hasText: "Du ser tallene, der blev hentet" }).waitFor();
    server.answer(FEED, { status: 500 });
    await start.getByRole("status").filter({ hasText: "kunne ikke opdateres" }).waitFor();
    server.answer(FEED, {
      body: feed.replaceAll(WORDS, "Nye ord").replace('"Aftale om budget 2017"', '"Nye tal"'),
    });
    await start.getByRole("button", { name: "Prøv igen" }).click();
    await start.getByRole("status").filter({ hasText: "nyere tal" }).waitFor();
    await page.locator("article").getByRole("heading", { name: "Aftale om budget 2017" }).first().waitFor();
    await start.getByRole("button", { name: "Vis de nyeste" }).click();
    await page.locator("article").getByRole("heading", { name: "Nye tal" }).first().waitFor();
    expect(await start.getByText("nyere tal").count()).toBe(0);
  });

  it("says of a whole agreement which committee's copy it shows, and puts in what comes late", async () => {
    const { page, server, visit } = await openKeptSite();
    const read = async (path: string) => await (await page.request.get(server.url + path)).text();
    const catalogue = JSON.parse(await read("feed/index.json")) as Catalogue;
    const feed = JSON.parse(await read(FEED)) as FollowUpFacts;
    const [entry] = catalogue.followUps;
    const other = { id: "skole", committee: "Skoleudvalget" };
    const followUps = [entry, { ...entry, ...other, href: "skole.json" }];
    server.answer("feed/index.json", { body: JSON.stringify({ ...catalogue, followUps }) });
    server.answer("feed/skole.json", { body: JSON.stringify({ ...feed, ...other }) });
    await page.goto(server.url);
    const address = await page.locator('a[href*="~aftale/"]').first().getAttribute("href");
    await visit(`${address}/indsatser`);
    for (const id of [ID, other.id])
      await page.waitForFunction(
        async (copy) => (await caches.match(copy)) !== undefined,
        copyAddress(server.url, ["follow-up", id]),
      );
    await page.goto("about:blank");
    server.answer("feed/skole.json", { status: 500 });
    await page.goto(`${server.url}${address}/indsatser`);
    const stale = page
      .getByRole("status")
      .filter({ hasText: "Tallene for Skoleudvalget kunne ikke opdateres" });
    await stale.filter({ hasText: "500" }).waitFor();
    await page.goto("about:blank");
    server.answer(FEED, { status: 403 });
    await page.goto(`${server.url}${address}/indsatser`);
    // Two faults are two.
    await page
      .getByRole("status")
      .filter({ hasText: "kunne ikke opdateres" })
      .filter({ hasText: "500" })
      .filter({ hasText: "403" })
      .waitFor();
    server.answer(FEED, null);
    await page.goto("about:blank");
    server.answer("feed/skole.json", "hang");
    await page.goto(`${server.url}${address}/indsatser`);
    await onItsWay(page).waitFor();
    expect(await stale.count()).toBe(0);
    await page.goto(`${server.url}${address}/skaerm`);
    await page.getByText("Henter de nyeste").waitFor();
    expect(await stale.count()).toBe(0);
    await page.goBack();
    const late = JSON.stringify({ ...feed, ...other }).replaceAll(WORDS, "Nye ord");
    server.answer("feed/skole.json", { body: late });
    await page.getByText("Nye ord").first().waitFor();
    expect(await stale.or(onItsWay(page)).count()).toBe(0);
  });

  it("shows a follow-up no longer that the catalogue turns out to list no more", async () => {
    const { page, server, visit } = await openKeptSite();
    await visit(`#/${ID}`);
    await page.goto("about:blank");
    const catalogue = await (await page.request.get(`${server.url}feed/index.json`)).text();
    server.answer("feed/index.json", "hang");
    await page.goto(`${server.url}#/${ID}`, { waitUntil: "commit" });
    await page.locator("#root").getByRole("table").first().waitFor();
    server.answer(FEED, { status: 404 });
    server.answer("feed/index.json", { body: catalogue.replace(`"id": "${ID}"`, '"id": "en-anden"') });
    await page.getByRole("alert").filter({ hasText: "nævner ingen opfølgning" }).waitFor();
    expect(await page.getByRole("table").count()).toBe(0);
  });
});

describe("a first visit, where the feed hangs", () => {
  it.each([
    ["/indsatser/7.06", /^7\.06\. /],
    ["/udestaar", "Udestår"],
  ])(
    "has the header of %s, the way to other screens and a word within a second and a half",
    async (screen, name) => {
      const { page } = await openPage();
      await waitAtMost(page, 1500);
      const letGo = await hold(page, WHOLE_FEED);
      await page.goto(siteUrl(`#/${ID}${screen}`), { waitUntil: "commit" });
      const screens = page.getByRole("navigation", { name: "Skærme" });
      await screens.getByRole("link", { name: "Økonomi", exact: true }).waitFor();
      await page.getByRole("status").filter({ hasText: "Henter aftalen" }).waitFor();
      await screens.getByRole("link", { name: "Importér" }).click();
      await page.getByRole("heading", { level: 1, name: "Importér" }).waitFor();
      await page.goBack();
      letGo();
      await page.getByRole("heading", { level: 1, name }).waitFor();
      expect(await screens.count()).toBe(1);
    },
  );

  it("leads from the first picture to another screen, and has its header", async () => {
    const { page } = await openPage();
    const letGo = await hold(page, WHOLE_FEED);
    await page.goto(siteUrl(`#/${ID}`), { waitUntil: "commit" });
    await page.locator("#snapshot").getByRole("link", { name: "Udestår", exact: true }).click();
    const screens = page.locator("#root").getByRole("navigation", { name: "Skærme" });
    await screens.locator('[aria-current="page"]').filter({ hasText: "Udestår" }).waitFor();
    await page.getByRole("status").filter({ hasText: "Henter aftalen" }).waitFor();
    letGo();
    await page.getByRole("heading", { level: 1, name: "Udestår" }).waitFor();
  });
});

it("a screen that stands while another is on its way does not take the address back", async () => {
  const { page } = await openPage();
  const letGo = await hold(page, /\/EconomyPage-[^/]*\.js$/);
  await page.goto(siteUrl(`#/${ID}/indsatser`));
  const field = page.locator("#root").getByRole("searchbox", { name: "Søg i indsatser" });
  await field.waitFor();
  await page.getByRole("link", { name: "Økonomi", exact: true }).first().click();
  await expect.poll(() => page.url()).toContain(`${ID}/oekonomi`);
  await field.fill("sport");
  await page.getByRole("status").filter({ hasText: "Henter skærmen" }).locator("p").waitFor();
  expect(page.url()).toContain(`${ID}/oekonomi`);
  letGo();
  await page.getByRole("heading", { level: 1, name: "Økonomi" }).waitFor();
  await page.goBack();
  await field.waitFor();
  expect(await field.inputValue()).toBe("");
});
