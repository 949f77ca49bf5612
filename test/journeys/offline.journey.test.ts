import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { copyAddress } from "../../src/feed/storedCopies.ts";
import { copySite, entryOf, nextVersion, openKeptSite } from "./keptSite.ts";
import { currentView } from "./wallScreen.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const SCREENS = [
  "",
  "/indsatser",
  "/indsatser/7.06",
  "/oekonomi",
  "/spoergsmaal",
  "/udestaar",
  "/kilde",
  "/tryk",
];

describe("without a network", () => {
  it("every screen opens, and a reload too, and says from when its figures are", async () => {
    const { page, server, visit } = await openKeptSite();
    await visit();
    await page.context().setOffline(true);
    const expectShown = async (screen: string) => {
      await page.getByRole("status").filter({ hasText: "Du ser dem, der blev hentet" }).waitFor();
      await page.locator("main :is(h1, h2)").first().waitFor();
      expect(await page.getByRole("alert").count(), screen).toBe(0);
    };
    for (const screen of SCREENS) {
      await page.goto("about:blank");
      await page.goto(`${server.url}#/${ID}${screen}`);
      await expectShown(screen);
    }
    // To the server and to the worker that is the same for each of them.
    await page.reload();
    await expectShown("reloaded");
    await page.goto("about:blank");
    await page.goto(`${server.url}#/~skaerm`);
    await currentView(page);
    await page.getByRole("status").filter({ hasText: "de seneste gyldige tal, hentet" }).waitFor();
  });

  it("a meeting goes from the overview to the presentation and the speaker's window, and reloads them", async () => {
    const { page, visit } = await openKeptSite();
    await visit();
    await page.context().setOffline(true);
    await page.getByRole("link", { name: "Præsentér" }).click();
    // The overview, which stands until the presentation's code is there, has a heading of the same name.
    const slide = page.locator("article").getByRole("heading", { name: "Aftale om budget 2017" });
    await slide.first().waitFor();
    const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
    await speaker.locator("article footer").first().waitFor();
    await page.reload();
    await slide.first().waitFor();
    await speaker.reload();
    await speaker.locator("article footer").first().waitFor();
  });

  it("a catalogue that was emptied by mistake takes nothing away; one whose file is gone, too, does", async () => {
    const { page, server, visit } = await openKeptSite();
    await visit(`#/${ID}`);
    server.answer("feed/index.json", { body: '{"formatVersion":1,"followUps":[]}' });
    for (const address of ["", `#/${ID}`]) {
      await page.goto("about:blank");
      await page.goto(server.url + address);
      await page.locator("#root").getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
      expect(await page.getByRole("alert").count(), address).toBe(0);
    }
    server.answer(`feed/${ID}.json`, { body: "<!doctype html>", type: "text/html" });
    await page.reload();
    await page.getByRole("alert").filter({ hasText: "nævner ingen" }).waitFor();
    expect(await page.getByRole("table").count()).toBe(0);
  });

  it("a follow-up that has been withdrawn is not shown from what was kept", async () => {
    const folder = copySite();
    const { page, visit } = await openKeptSite(folder);
    await visit(`#/${ID}`);
    const catalogue = join(folder, "feed/index.json");
    writeFileSync(catalogue, readFileSync(catalogue, "utf8").replace(`"id": "${ID}"`, '"id": "en-anden"'));
    rmSync(join(folder, `feed/${ID}.json`));
    await page.reload();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("table").count()).toBe(0);
  });
});

describe("a browser that was here before", () => {
  const told = (page: Page, title: string) =>
    page.locator("#root").getByRole("heading", { level: 1, name: title, exact: true }).waitFor();

  it("never goes back behind figures that it has shown, however short", async () => {
    const { page, server, visit } = await openKeptSite();
    await visit(`#/${ID}`);
    const former = await (await page.request.get(`${server.url}feed/${ID}.json`)).text();
    server.answer(`feed/${ID}.json`, { body: former.replaceAll('"Aftale om budget 2017"', '"Nye tal"') });
    // As if the page were left before what waits until it is at rest.
    await page.addInitScript(() => {
      const start = setTimeout;
      Object.assign(globalThis, {
        setTimeout: (task: () => void, after = 0) => (after === 3000 ? 0 : start(task, after)),
      });
    });
    await page.reload();
    await told(page, "Nye tal");
    await page.waitForFunction(
      async (address) => (await (await caches.match(address))?.text())?.includes("Nye tal"),
      copyAddress(server.url, ["follow-up", ID]),
    );
    server.answer(`feed/${ID}.json`, { status: 404 });
    const other = await page.context().newPage();
    await other.goto(`${server.url}#/${ID}`);
    await other.getByRole("status").filter({ hasText: "Du ser dem, der blev hentet" }).waitFor();
    await told(other, "Nye tal");
  });
});

describe("a kept file that is damaged", () => {
  it.each([
    ["of the first screen", "/app-", ""],
    ["of another screen", "/EconomyPage-", "/oekonomi"],
    ["that starts the page", "/index-", ""],
  ])("%s is fetched anew, and then the screen is there", async (_, file, screen) => {
    const { page, server, visit } = await openKeptSite();
    await visit(`#/${ID}`);
    await page.evaluate(async (part) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (request.url.includes(part) && request.url.endsWith(".js"))
            await cache.put(request, new Response("", { headers: { "content-type": "text/javascript" } }));
      }
    }, file);
    await page.goto("about:blank");
    await page.goto(`${server.url}#/${ID}${screen}`);
    const figures = page.locator("#root").getByRole("table").or(page.locator("#root").getByRole("grid"));
    await figures.first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    // It stays mended.
    await page.context().setOffline(true);
    await page.reload();
    await figures.first().waitFor();
  });
});

describe("a deployment beside a kept site", () => {
  it("is not gone over to before all of it is there, in whatever order it is uploaded", async () => {
    const folder = copySite();
    const { page, server, visit } = await openKeptSite(folder);
    const wall = (seconds: number) => `#/~skaerm?visninger=overblik:2,forsinkede:2&opdater=${seconds}`;
    await visit(wall(1));
    const former = await entryOf(page);
    const next = nextVersion(folder);
    next.page();
    next.worker();
    await expect.poll(() => server.asked("sw.js")).toBeGreaterThan(3);
    // Chromium lets a worker take another's place when that is at rest: on a slow machine never, where the page asks it every few
    // seconds. A usual wall asks once a minute, and at once where a network is back.
    await page.goto("about:blank");
    await page.goto(server.url + wall(60));
    await currentView(page);
    expect(await entryOf(page)).toBe(former);
    next.code();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    // Where the former worker did not rest this time, the wall asks twice more.
    await expect.poll(() => entryOf(page).catch(() => ""), { timeout: 150_000 }).toBe(next.entry);
    await currentView(page);
  });

  it("is offered to readers, and gone over to when they ask", async () => {
    const folder = copySite();
    const { page, visit } = await openKeptSite(folder);
    writeFileSync(join(folder, "config.json"), JSON.stringify({ refreshSeconds: 10 }));
    await visit();
    const former = await entryOf(page);
    const next = nextVersion(folder);
    next.code();
    next.page();
    next.worker();
    await page.getByRole("status").filter({ hasText: "ny udgave af siden" }).waitFor();
    expect(await entryOf(page)).toBe(former);
    await page.getByRole("button", { name: "Genindlæs siden" }).click();
    await expect.poll(() => entryOf(page).catch(() => "")).toBe(next.entry);
  });
});

describe("whoever wants no worker", () => {
  const kept = () => caches.keys().then((names) => names.length);

  it("is rid of it and of all copies by `offline` in config.json", async () => {
    const folder = copySite();
    const { page, visit } = await openKeptSite(folder);
    await visit();
    writeFileSync(join(folder, "config.json"), JSON.stringify({ offline: false }));
    await page.reload();
    await expect.poll(() => page.evaluate(kept)).toBe(0);
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });

  it("is rid of it by the other script under its name", async () => {
    const folder = copySite();
    const { page, visit } = await openKeptSite(folder);
    await visit();
    cpSync(join(folder, "sw-off.js"), join(folder, "sw.js"));
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect
      .poll(() =>
        page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length)),
      )
      .toBe(0);
  });
});
