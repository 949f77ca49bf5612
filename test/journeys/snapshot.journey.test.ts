import type { Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { type FeedServer, serveWithFeed } from "./feedServer.ts";
import { hold, openHeld } from "./heldPage.ts";
import { openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const FEED = `feed/${ID}.json`;
const STYLES = /\/assets\/style-[^/]*\.css$/;

/** Keeps the text of a part of the app's screen as it is when that has taken the picture's place, before it draws what comes later. */
async function keepTakenOver(page: Page, part: string): Promise<() => Promise<string>> {
  await page.addInitScript((selector) => {
    let had = false;
    new MutationObserver((_, observer) => {
      const snapshot = document.getElementById("snapshot");
      had ||= snapshot !== null;
      if (!had || snapshot !== null) return;
      observer.disconnect();
      Object.assign(globalThis, { takenOver: document.querySelector<HTMLElement>(selector)?.innerText });
    }).observe(document, { subtree: true, childList: true });
  }, part);
  return () => page.evaluate(() => (globalThis as unknown as { takenOver: string }).takenOver);
}

const heatmapCell = '[aria-label="Smileys pr. tema og runde"] tbody td';

describe("the overview's first screen", () => {
  it.each(["", "#/", `#/${ID}`])(
    "is painted before any code of the app and any feed, at the address %o",
    async (hash) => {
      const { page, requests, letGo, go } = await openHeld();
      const takenOver = await keepTakenOver(page, "#root");
      await go(hash);
      await page.locator(`#snapshot ${heatmapCell}`).first().waitFor();
      const needed = requests
        .map((request) => new URL(request.url()).pathname)
        .filter((path) => /\.(?:css|js)$/.test(path));
      expect(
        needed.filter((path) => !/\/(?:index|app|guard|style|snapshot|show-snapshot)-[^/]*$/.test(path)),
      ).toEqual([]);
      const before = await page.locator("#snapshot").innerText();
      await letGo();
      await page.locator(`#root ${heatmapCell}`).first().waitFor();
      const after = await takenOver();
      expect(after.slice(0, after.indexOf("Udvikling")).length).toBeGreaterThan(500);
      expect(before.slice(0, before.lastIndexOf("Hele aftalen"))).toBe(
        after.slice(0, after.lastIndexOf("Hele aftalen")),
      );
      expect(new URL(page.url()).hash).toBe(`#/${ID}`);
      expect(await page.evaluate(() => localStorage.getItem("aftaleoverblik.outdated-picture"))).toBeNull();
    },
  );

  it.each([`#/${ID}/kilde`, `#/${ID}?fra=r1`, `#/${ID}/indsatser?forsinkede=1`, "#/another", "#/~om"])(
    "is not shown where the address asks for something else: %s",
    async (hash) => {
      const { page, letGo, go } = await openHeld();
      await go(hash);
      await page.waitForTimeout(300);
      expect(await page.locator("#snapshot").isVisible()).toBe(false);
      await letGo();
    },
  );

  it("is not shown in Danish to who reads English, and is shown in the colours that were chosen", async () => {
    const english = await openHeld();
    await english.page.addInitScript(() => localStorage.setItem("aftaleoverblik.language", "en"));
    await english.go("");
    await english.page.waitForTimeout(300);
    expect(await english.page.locator("#snapshot").isVisible()).toBe(false);
    await english.letGo();
    const dark = await openHeld();
    await dark.page.addInitScript(() => localStorage.setItem("aftaleoverblik.theme", "dark"));
    await dark.go("");
    await dark.page.locator(`#snapshot ${heatmapCell}`).first().waitFor();
    expect(await dark.page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    await dark.letGo();
  });

  it.each([
    ["behind the picture", "a fast line", 0],
    ["beside the picture", "a slow line, where they would come late", 1000],
  ])("has the entry and the app's code asked for %s on %s", async (when, _, milliseconds) => {
    const { page, requests } = await openPage();
    const style = Promise.withResolvers<void>();
    await page.route(/\/assets\/style-[^/]*\.css$/, async (route) => {
      await style.promise;
      await route.continue();
    });
    await page.route(/\/assets\/app-[^/]*\.js$/, () => undefined);
    // How long the page has taken until then, whatever the machine is busy with.
    await page.addInitScript((taken) => Object.assign(performance, { now: () => taken }), milliseconds);
    await page.goto(siteUrl(), { waitUntil: "commit" });
    const code = () => requests.filter((request) => /\/assets\/(?:index|app)-/.test(request.url())).length;
    // Taken out by the script that shows the picture.
    await page.waitForFunction(
      () => document.getElementById("snapshot") !== null && document.getElementById("entry") === null,
    );
    if (when.startsWith("beside")) await expect.poll(code).toBe(2);
    else {
      await page.waitForTimeout(300);
      expect(code()).toBe(0);
      style.resolve();
      await page.locator(`#snapshot ${heatmapCell}`).first().waitFor();
      await expect.poll(code).toBe(2);
    }
    await page.close();
  });

  it("keeps its links working and the focus where it is, and says on paper that more is to come", async () => {
    const { page, letGo, go } = await openHeld();
    await go("");
    await page.emulateMedia({ media: "print" });
    const onPaper = () =>
      page.evaluate(
        () => getComputedStyle(document.body.querySelector("#snapshot") as Element, "::before").content,
      );
    await expect.poll(onPaper).toContain("før alt var hentet");
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("link", { name: "Økonomi", exact: true }).focus();
    await letGo();
    await expect.poll(() => page.locator("#root a:focus").innerText()).toBe("Økonomi");
    const other = await openHeld();
    await other.go("");
    await other.page.getByRole("link", { name: "Økonomi", exact: true }).click();
    await other.letGo();
    await other.page.getByRole("heading", { level: 1, name: "Økonomi" }).waitFor();
  });

  it("is replaced at once by newer facts, and not shown again to who has seen that it is outdated", async () => {
    const server: FeedServer = await serveWithFeed(inject("siteFolder"));
    try {
      const { page, letGo, go } = await openHeld({}, server.url);
      const facts = (await (await fetch(server.url + FEED)).json()) as FollowUpFacts;
      server.answer(FEED, { body: JSON.stringify({ ...facts, title: "Aftale om budget 2031" }) });
      await go("");
      await page.locator(`#snapshot ${heatmapCell}`).first().waitFor();
      await letGo();
      await page.getByRole("heading", { level: 1, name: "Aftale om budget 2031" }).waitFor();
      let wasShown = false;
      await page.exposeFunction("seen", () => {
        wasShown = true;
      });
      await page.addInitScript(() => {
        new MutationObserver(() => {
          if (document.documentElement.dataset["snapshot"] !== undefined)
            (globalThis as unknown as { seen: () => void }).seen();
        }).observe(document, { subtree: true, attributes: true });
      });
      await page.reload();
      await page.getByRole("heading", { level: 1, name: "Aftale om budget 2031" }).waitFor();
      expect(wasShown).toBe(false);
      // What it fetches when it is idle is no part of this, and the server is about to end.
      await page.close();
    } finally {
      server.close();
    }
  });
});

describe("the first picture of a screen that an address names", () => {
  it.each([
    // As high as pictures are drawn for: a list has as many rows as a window shows.
    ["indsatser", 900, 1, '[aria-label="Indsatser"] tbody th a'],
    ["oekonomi", 900, 1, "[data-chart=targets] svg a"],
    // So small that it is in the page.
    ["praesentation", 900, 0, "article[data-kind=title] h1"],
    ["skaerm", 900, 1, "main li"],
    // A group goes on on the next page.
    ["skaerm", 720, 1, "main li"],
  ])(
    "stands before any code of the app and any feed, and is what the app draws: %s, in a window %i high",
    async (screen, height, files, part) => {
      const { page, requests, letGo, go } = await openHeld();
      await page.setViewportSize({ width: 1280, height });
      const takenOver = await keepTakenOver(page, "#root main");
      await go(`#/${ID}/${screen}`);
      await page.locator(`#snapshot ${part}`).first().waitFor();
      expect(await page.locator("#snapshot form:not([inert])").count()).toBe(0);
      expect(requests.filter((request) => /\/snapshot-[\w-]*\.html$/.test(request.url()))).toHaveLength(
        files,
      );
      const before = await page.locator("#snapshot main").innerText();
      await letGo();
      await page.locator(`#root ${part}`).first().waitFor();
      const after = await takenOver();
      expect(before.length).toBeGreaterThan(100);
      expect(after).toBe(before);
      expect(await page.evaluate(() => localStorage.getItem("aftaleoverblik.outdated-picture"))).toBeNull();
    },
  );

  it("is asked for before any code on a slow line, and the entry, which asks for the feed, before other code", async () => {
    const { page, requests } = await openPage();
    await page.addInitScript(() => Object.assign(performance, { now: () => 1000 }));
    await page.goto(siteUrl(`#/${ID}/indsatser`));
    const asked = requests.map((request) => new URL(request.url()).pathname);
    const first = ["/snapshot-indsatser-", "/index-", "/InitiativesPage-"];
    const order = first.map((name) => asked.findIndex((path) => path.includes(name)));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("keeps its chart where the style sheet comes later", async () => {
    const { page, letGo, go } = await openHeld();
    const letStylesGo = await hold(page, STYLES);
    await go(`#/${ID}/oekonomi`);
    await page.waitForFunction(() => document.documentElement.dataset["snapshot"] !== undefined);
    // Two frames without the sheet, in which its size is looked at.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    );
    letStylesGo();
    await page.locator("#snapshot [data-chart=targets] svg a").first().waitFor();
    await letGo();
  });

  it("is not held up by the notice of a page that comes late", async () => {
    const { page, letGo, go } = await openHeld();
    const letStylesGo = await hold(page, STYLES);
    await go("");
    await page.waitForFunction(() => document.documentElement.dataset["snapshot"] !== undefined);
    // Where the browser lays it out, it reads it.
    expect(await page.locator("#late img").isVisible()).toBe(false);
    letStylesGo();
    await letGo();
  });

  it("is not shown to who has chosen the list's columns, nor to who comes back to a screen", async () => {
    const { page, requests } = await openPage();
    const go = (hash: string) => page.goto(siteUrl(hash));
    await go(`#/${ID}/indsatser`);
    await page.evaluate(() => localStorage.setItem("aftaleoverblik.worklist", "?kolonner=centre"));
    for (const hash of [`#/${ID}/indsatser`, `#/${ID}/oekonomi`]) {
      const asked = requests.length;
      await page.goto("about:blank");
      await go(hash);
      await page.getByRole("heading", { level: 1, name: /Indsatser|Økonomi/ }).waitFor();
      const fetched = requests.slice(asked).map((request) => request.url());
      expect(fetched.some((url) => url.endsWith(".html"))).toBe(hash.endsWith("oekonomi"));
    }
    const asked = requests.length;
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Økonomi" }).waitFor();
    expect(requests.slice(asked).filter((request) => request.url().endsWith(".html"))).toEqual([]);
  });
});
