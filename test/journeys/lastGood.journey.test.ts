/** What a first visit shows where the feed or a screen's code is bad, slow or missing: nothing is kept in the browser yet. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import type { AnswerOrNone } from "./feedServer.ts";
import { hold } from "./heldPage.ts";
import { openPage, siteUrl } from "./openPage.ts";
import { expectedConsole, openServed } from "./openServed.ts";
import { tryAgain } from "./tryAgain.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const FEED = `feed/${ID}.json`;
const CATALOGUE = "feed/index.json";
const FIGURES = '[aria-label="Smileys pr. tema og runde"]';
const AS_PUBLISHED = "da siden sidst blev udgivet";

/** Marks the page once a frame has come without the figures after one that had them. */
function watchFigures(page: Page): Promise<unknown> {
  return page.addInitScript((figures) => {
    let had = false;
    const look = () => {
      const stand = [...document.querySelectorAll(figures)].some((table) => table.checkVisibility());
      if (had && !stand) document.documentElement.dataset["gap"] = "once";
      had ||= stand;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, FIGURES);
}

describe("a feed that cannot be shown leaves the figures of the first picture on screen, and says why they are no newer", () => {
  it.each<readonly [string, string, AnswerOrNone, string]>([
    ["is not there", FEED, { status: 404 }, "Feedet findes ikke"],
    ["is a web page", FEED, { body: "<!doctype html><title>Log ind</title>" }, "Feedet er ikke JSON"],
    ["cannot be reached", FEED, "drop", "Feedet kan ikke nås"],
    ["belongs to a catalogue that is cut off", CATALOGUE, { body: '{"formatVersion":1,' }, "linje 1"],
    ["belongs to a configuration that is cut off", "config.json", { body: "{" }, "config.json"],
  ])("which %s", async (_, path, answer, words) => {
    const { server, page, go } = await openServed();
    await watchFigures(page);
    server.answer(path, answer);
    await go();
    await page.getByRole("alert").filter({ hasText: words }).waitFor();
    await page.getByRole("status").filter({ hasText: AS_PUBLISHED }).waitFor();
    expect(await page.locator(`${FIGURES} tbody td`).first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset["gap"])).toBeUndefined();
    await expectAccessible(page);
    // It is no reason not to show the picture again.
    await page.reload();
    await page.getByRole("status").filter({ hasText: AS_PUBLISHED }).waitFor();
  });

  it("also when the catalogue is asked for again, by the page itself and for what it keeps, and is broken still", async () => {
    const { server, page, go } = await openServed(`#/${ID}`, { context: { serviceWorkers: "allow" } });
    await page.clock.install();
    await watchFigures(page);
    server.answer(CATALOGUE, { body: "<!doctype html><title>Log ind</title>" });
    await go();
    await page.getByRole("status").filter({ hasText: AS_PUBLISHED }).waitFor();
    const asked = server.asked(CATALOGUE);
    const askedLater = async () => {
      await page.clock.runFor("00:05");
      return server.asked(CATALOGUE);
    };
    await expect.poll(askedLater).toBeGreaterThan(asked + 3);
    await page.getByRole("alert").filter({ hasText: "Kataloget er ikke JSON" }).waitFor();
    expect(await page.locator(`#snapshot ${FIGURES}`).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset["gap"])).toBeUndefined();
  });

  it("while other screens are looked into, and until it is mended", async () => {
    const { server, page, go } = await openServed();
    server.answer(FEED, { status: 404 });
    await go();
    const picture = page.locator(`#snapshot ${FIGURES}`);
    await picture.waitFor();
    const screens = page.getByRole("navigation", { name: "Skærme" });
    await screens.getByRole("link", { name: "Økonomi", exact: true }).click();
    await expect.poll(() => page.locator("#snapshot").count()).toBe(0);
    await page.getByRole("alert").filter({ hasText: "Feedet findes ikke" }).waitFor();
    await screens.getByRole("link", { name: "Importér" }).click();
    await page.getByRole("heading", { level: 1, name: "Importér" }).waitFor();
    await page.goBack();
    await page.goBack();
    await picture.waitFor();
    await tryAgain(page, () => server.answer(FEED, null));
    await expect.poll(() => page.locator("#snapshot").count()).toBe(0);
    await page.locator(`#root ${FIGURES}`).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("and what was typed in it, which the app's list is filtered by in the end", async () => {
    const { server, page } = await openServed();
    server.answer(FEED, { status: 404 });
    const letGo = await hold(page, new RegExp(FEED));
    await page.goto(`${server.url}#/${ID}/indsatser`, { waitUntil: "commit" });
    const field = page.locator("#snapshot").getByRole("searchbox", { name: "Søg i indsatser" });
    await field.fill("sport");
    letGo();
    await page.getByRole("alert").filter({ hasText: "Feedet findes ikke" }).waitFor();
    expect(await field.inputValue()).toBe("sport");
    expect(await field.isDisabled()).toBe(true);
    await tryAgain(page, () => server.answer(FEED, null));
    await expect.poll(() => page.url()).toContain("q=sport");
    await expect.poll(() => page.locator("#root").getByRole("searchbox").inputValue()).toBe("sport");
  });

  it("also those of a picture that comes after the message", async () => {
    const { server, page } = await openServed();
    server.answer(FEED, { status: 404 });
    // A picture that takes two seconds is not waited for: on a busy machine they are soon over.
    await page.addInitScript(() =>
      Object.defineProperty(XMLHttpRequest.prototype, "timeout", { set: () => undefined }),
    );
    const letGo = await hold(page, /snapshot-indsatser-/);
    // The app waits for no picture where the page itself was slow.
    const letShow = await hold(page, /\/show-snapshot-/);
    await page.goto(`${server.url}#/${ID}/indsatser`, { waitUntil: "commit" });
    await expect.poll(() => page.evaluate(() => performance.now())).toBeGreaterThan(200);
    letShow();
    await page.getByRole("alert").filter({ hasText: "Feedet findes ikke" }).waitFor();
    expect(await page.getByRole("table").count()).toBe(0);
    letGo();
    await page.getByRole("status").filter({ hasText: AS_PUBLISHED }).waitFor();
    await page.locator("#root #snapshot").getByRole("table", { name: "Indsatser" }).waitFor();
    await page.getByRole("alert").waitFor();
    await tryAgain(page, () => server.answer(FEED, null));
    await expect.poll(() => page.locator("#snapshot").count()).toBe(0);
    await page.getByRole("table", { name: "Indsatser" }).waitFor();
  });

  it("on a wall, below a message that leaves them room", async () => {
    const { server, page } = await openServed();
    server.answer(FEED, { status: 404 });
    await page.goto(`${server.url}#/${ID}/skaerm`);
    const message = page.getByRole("alert").filter({ hasText: "Feedet findes ikke" });
    await message.waitFor();
    await page.getByRole("status").filter({ hasText: AS_PUBLISHED }).waitFor();
    const figures = page.locator("#snapshot [data-flow=page]");
    await figures.waitFor();
    const [said, shown] = [await message.boundingBox(), await figures.boundingBox()];
    expect(shown?.y).toBeGreaterThan((said?.y ?? 0) + (said?.height ?? 0));
    expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual(800);
    expect(shown?.height).toBeGreaterThan(400);
    // Its clock has stopped.
    expect(await page.locator("#snapshot [data-moment]").allInnerTexts()).toEqual([]);
    // Nothing promises views that do not follow.
    expect(await page.locator("#snapshot").locator("footer > ol, button").count()).toBe(0);
    await tryAgain(page, () => server.answer(FEED, null));
    await expect.poll(() => page.locator("#snapshot").count()).toBe(0);
    await page.locator("#root [data-scale=wall]").waitFor();
  });

  it("whose controls are seen to be out of use", async () => {
    const { server, page } = await openServed();
    server.answer(FEED, { status: 404 });
    await page.goto(`${server.url}#/${ID}/indsatser`);
    const picture = page.locator("#snapshot");
    await picture.getByRole("table", { name: "Indsatser" }).waitFor();
    const controls = picture.locator("button, input, select, summary");
    const alive = await controls.evaluateAll((all) =>
      all.flatMap((control) => {
        const out = control.closest<HTMLElement>(":disabled, [inert]");
        return out !== null && getComputedStyle(out).opacity === "0.5" ? [] : (control.textContent ?? "");
      }),
    );
    expect(await controls.count()).toBeGreaterThan(10);
    // The form behind it is out of use.
    expect(alive).toEqual(["Gem eller del visningen"]);
    expect(await picture.locator("tbody th a").first().isEnabled()).toBe(true);
    const rows = await picture.locator("tbody tr:has(th)").count();
    await picture.getByText(`Her står kun de første ${rows}.`).waitFor();
  });

  it("but not those of a follow-up that turns out to be withdrawn", async () => {
    const { server, page } = await openServed();
    server.answer(FEED, { status: 404 });
    await page.goto(`${server.url}#/${ID}`);
    await page.locator(`#snapshot ${FIGURES}`).waitFor();
    await tryAgain(page, () => server.answer(CATALOGUE, { body: '{"formatVersion":1,"followUps":[]}' }));
    await page.getByRole("alert").filter({ hasText: "nævner ingen" }).waitFor();
    expect(await page.locator(FIGURES).count()).toBe(0);
    await page.reload();
    await page.getByRole("alert").filter({ hasText: "nævner ingen" }).waitFor();
    expect(await page.locator(FIGURES).count()).toBe(0);
  });
});

it("a picture whose figures are long on their way says so, moves nothing, and stops saying so", async () => {
  const { page } = await openPage();
  const letGo = await hold(page, new RegExp(FEED));
  await page.goto(siteUrl(), { waitUntil: "commit" });
  await page.locator(`#snapshot ${FIGURES}`).waitFor();
  const before = await page.locator(FIGURES).boundingBox();
  const notice = page.getByRole("status").filter({ hasText: "Henter de nyeste" });
  await notice.filter({ hasText: AS_PUBLISHED }).locator("p").waitFor();
  expect(await page.locator(FIGURES).boundingBox()).toEqual(before);
  letGo();
  await page.locator(`#root ${FIGURES}`).waitFor();
  expect(await notice.count()).toBe(0);
});

it("a screen whose code is long on its way says so below the one before, moves nothing, and stops saying so", async () => {
  const { page, requests } = await openPage();
  const letGo = await hold(page, /\/EconomyPage-[^/]*\.js$/);
  await page.goto(siteUrl(`#/${ID}`));
  // It is fetched ahead.
  await expect.poll(() => requests.some((request) => request.url().includes("/SlowNotice-"))).toBe(true);
  const before = await page.locator(FIGURES).boundingBox();
  await page.getByRole("link", { name: "Økonomi", exact: true }).first().click();
  const notice = page.getByRole("status").filter({ hasText: "Henter skærmen" });
  await notice.locator("p").waitFor();
  expect(await page.locator(FIGURES).boundingBox()).toEqual(before);
  letGo();
  await page.getByRole("heading", { level: 1, name: "Økonomi" }).waitFor();
  await expect.poll(() => notice.count()).toBe(0);
});

describe("code of a screen that is missing", () => {
  const noCode = (page: Page) =>
    page.route(/\/EconomyPage-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
  const missing = (page: Page) =>
    page.getByRole("alert").filter({ hasText: "En del af siden kunne ikke hentes" });

  it("leaves the figures that stand, the header, and with it all other screens", async () => {
    const { page } = await openPage({ expectedConsole });
    await noCode(page);
    await page.goto(siteUrl(`#/${ID}`));
    const screens = page.getByRole("navigation", { name: "Skærme" });
    await screens.getByRole("link", { name: "Økonomi", exact: true }).click();
    await missing(page).waitFor();
    expect(await page.getByRole("alert").count()).toBe(1);
    expect(await page.locator(`#root ${FIGURES}`).isVisible()).toBe(true);
    await screens.getByRole("link", { name: "Indsatser", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Indsatser" }).waitFor();
    await screens.getByRole("link", { name: "Økonomi", exact: true }).click();
    await missing(page).waitFor();
    await page.unrouteAll();
    await page.getByRole("button", { name: "Genindlæs siden" }).click();
    await page.getByRole("heading", { level: 1, name: "Økonomi" }).waitFor();
  });

  it("costs the header a part of it, where it is the header's own", async () => {
    const { server, page } = await openServed();
    const [entry] = JSON.parse(readFileSync(join(inject("siteFolder"), CATALOGUE), "utf8")).followUps;
    server.answer(CATALOGUE, {
      body: JSON.stringify({ formatVersion: 1, followUps: [entry, { ...entry, id: "another" }] }),
    });
    await page.route(/\/severalFollowUps-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
    await noCode(page);
    await page.goto(`${server.url}#/${ID}`);
    await page.locator(`#root ${FIGURES}`).waitFor();
    await page.getByRole("link", { name: "Økonomi", exact: true }).click();
    await missing(page).waitFor();
    await page.getByRole("link", { name: "Indsatser", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Indsatser" }).waitFor();
  });

  it("leaves the picture of that screen", async () => {
    const { page } = await openPage({ expectedConsole });
    await noCode(page);
    await page.goto(siteUrl(`#/${ID}/oekonomi`));
    await missing(page).waitFor();
    await page.getByRole("status").filter({ hasText: AS_PUBLISHED }).waitFor();
    await page.locator("#snapshot").getByRole("heading", { level: 1, name: "Økonomi" }).waitFor();
  });
});
