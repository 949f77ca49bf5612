/** What a browser has kept is damaged, of a newer version, or out of reach: the site shows its figures, and what is new is kept again. */
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { copyAddress } from "../../src/feed/storedCopies.ts";
import { openKeptSite } from "./keptSite.ts";
import { openServed } from "./openServed.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const FEED = `feed/${ID}.json`;
const CATALOGUE = "feed/index.json";
const FIGURES = '#root [aria-label="Smileys pr. tema og runde"]';

/** Leaves the site, which may keep an answer once more, for a file of it, and puts a text in the place of what the browser keeps. */
async function damage(page: Page, address: string, text: string): Promise<void> {
  await page.goto(new URL("/version.json", address).href, { waitUntil: "commit" });
  await page.evaluate(
    async ([copy, body]) => {
      const store = await caches.open("aftaleoverblik.feed");
      await store.put(copy, new Response(body, { headers: { date: "Sun, 29 Nov 2026 08:00:00 GMT" } }));
    },
    [address, text] as const,
  );
}

describe("a damaged copy", () => {
  it.each([
    ["the configuration", ["config"], "config.json", '{"catalogue":7}'],
    ["the catalogue", ["catalogue"], CATALOGUE, '{"formatVersion":1,'],
    ["the figures", ["follow-up", ID], FEED, '{"formatVersion":1,"id":"'],
  ])(
    "of %s is no more than none, whether the server answers late or is wrong",
    async (_, key, path, text) => {
      const { page, server, visit } = await openKeptSite();
      await visit(`#/${ID}`);
      const address = copyAddress(server.url, key);
      await damage(page, address, text);
      // Longer than who has a copy waits for the answer.
      server.answer(path, "hang");
      await page.goto(`${server.url}#/${ID}`, { waitUntil: "commit" });
      await page.getByRole("status").filter({ hasText: "Henter de nyeste" }).locator("p").waitFor();
      server.answer(path, null);
      await page.locator(FIGURES).waitFor();
      expect(await page.getByRole("alert").count()).toBe(0);
      await page.waitForFunction(
        async ([copy, damaged]) => (await (await caches.match(copy))?.text()) !== damaged,
        [address, text] as const,
      );
      await damage(page, address, text);
      server.answer(path, { body: "{" });
      await page.goto(`${server.url}#/${ID}`);
      const told = page.getByRole("alert").filter({ hasText: path });
      await told.filter({ hasText: "ikke hel" }).waitFor();
    },
  );
});

describe("a browser", () => {
  const REFUSALS = {
    "without a place for copies": () => {
      Object.defineProperty(window, "caches", { get: () => undefined });
    },
    "whose place for copies is closed": () => {
      Object.defineProperty(window, "caches", {
        get: () => {
          throw new DOMException("The operation is insecure", "SecurityError");
        },
      });
    },
    "that has no room for another copy": () => {
      Cache.prototype.put = () => Promise.reject(new DOMException("Full", "QuotaExceededError"));
    },
    "without a database": () => {
      Object.defineProperty(window, "indexedDB", { get: () => undefined });
    },
    "whose database is of a newer version of the site": () => {
      const { open } = IDBFactory.prototype;
      // As the browser does where the version that is asked for is lower than that which is there.
      IDBFactory.prototype.open = function (this: IDBFactory, name: string) {
        const opening = open.call(this, name, 9);
        opening.onsuccess = () => opening.result.close();
        return open.call(this, name, 1);
      };
    },
  };

  it.each(Object.entries(REFUSALS))(
    "%s shows the figures, and the last good ones when the feed breaks",
    async (_, refuse) => {
      const { server, page, go } = await openServed(`#/${ID}`, { context: { serviceWorkers: "allow" } });
      server.answer("config.json", { body: '{"refreshSeconds":10}' });
      await page.addInitScript(refuse);
      await go();
      await page.locator(FIGURES).waitFor();
      server.answer(FEED, { body: "{" });
      await page.getByRole("status").filter({ hasText: "kunne ikke opdateres" }).waitFor();
      expect(await page.locator(FIGURES).count()).toBe(1);
      await page.goto(`${server.url}#/~kladde`);
      await page.getByRole("alert").filter({ hasText: "kladde" }).waitFor();
      await page.getByRole("link", { name: "Importér" }).first().click();
      await page.getByRole("heading", { level: 1, name: "Importér" }).waitFor();
    },
  );
});
