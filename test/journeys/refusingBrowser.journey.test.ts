/** A browser that refuses to keep what the site gives it: nothing is lost before the reader's eyes, and what can be kept later is. */
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { realDocumentPath } from "../fixtures/realDocument.ts";
import { openPage, siteUrl } from "./openPage.ts";
import { openSlides } from "./slidePages.ts";

const ID = "ballerup-2017-oekonomiudvalget";

/** Lets so many changes of the address through and throws at all others, as Safari does, until the page is told otherwise. */
async function limitHistory(page: Page, most: number) {
  await page.addInitScript((limit) => {
    let left = limit;
    addEventListener("test:allow", () => {
      left = Number.POSITIVE_INFINITY;
    });
    for (const name of ["pushState", "replaceState"] as const) {
      const original = history[name].bind(history);
      history[name] = (...change: Parameters<History["pushState"]>) => {
        left -= 1;
        document.documentElement.dataset["left"] = String(left);
        if (left < 0)
          throw new DOMException("Attempt to use it more than 100 times per 30 seconds", "SecurityError");
        original(...change);
      };
    }
  }, most);
  return {
    allow: () => page.evaluate(() => void dispatchEvent(new Event("test:allow"))),
    hasRefused: () => page.evaluate(() => Number(document.documentElement.dataset["left"]) < 0),
  };
}

describe("more changes of the address than the browser takes", () => {
  it("keep every letter of a search of 150, and the address has them in the end", async () => {
    const { page } = await openPage();
    const { allow } = await limitHistory(page, 100);
    await page.goto(siteUrl(`#/${ID}/indsatser`));
    const search = page.getByRole("searchbox", { name: "Søg i indsatser" });
    const words = `ferieuge${"|ferieuge".repeat(16)}`.slice(0, 150);
    expect(words).toHaveLength(150);
    await search.pressSequentially(words);
    await page.getByRole("status").filter({ hasText: "af 32 indsatser" }).waitFor();
    await expect.poll(() => search.inputValue()).toBe(words);
    const written = () => new URLSearchParams(new URL(page.url()).hash.split("?")[1]).get("q") ?? "";
    expect(written().length).toBeLessThan(150);
    await allow();
    await expect.poll(written).toBe(words);
    // The way back leads to the search, and from there to where the reader came from.
    await page.getByRole("link", { name: "Økonomi" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Økonomi" }).waitFor();
    await page.goBack();
    await expect.poll(() => search.inputValue()).toBe(words);
  });

  it("turn 150 slides, and the address names the last of them in the end", async () => {
    const { page } = await openPage({ width: 1280, height: 720 });
    const { allow, hasRefused } = await limitHistory(page, 100);
    const count = await openSlides(page, siteUrl(`#/${ID}/praesentation?slide=forside`));
    const at = (number: number) =>
      page.locator("article footer").getByText(`${number} af ${count}`, { exact: true }).first().waitFor();
    const turn = async (key: string, times: number) => {
      for (let time = 0; time < times; time++) await page.keyboard.press(key);
    };
    for (let round = 0; round < 7; round++) {
      await turn("ArrowRight", 10);
      await at(11);
      await turn("ArrowLeft", 10);
      await at(1);
    }
    // To a slide that the address has never named.
    await turn("ArrowRight", 12);
    await at(13);
    expect(await hasRefused()).toBe(true);
    const before = page.url();
    await allow();
    await expect.poll(() => page.url()).not.toBe(before);
    await page.reload();
    await at(13);
  });
});

/** What a browser does that keeps nothing, one way each. */
const REFUSALS = {
  throws: () => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("The operation is insecure", "SecurityError");
        },
      });
    // As Firefox does where it may keep no cookies.
    window.BroadcastChannel = class {
      constructor() {
        throw new DOMException("The operation is insecure", "SecurityError");
      }
    } as unknown as typeof BroadcastChannel;
  },
  "is full": () => {
    const full = () => {
      throw new DOMException("Full", "QuotaExceededError");
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
  },
  "never answers": () => {
    // Nobody calls back.
    indexedDB.open = () => ({}) as IDBOpenDBRequest;
  },
};

describe.each(Object.keys(REFUSALS) as (keyof typeof REFUSALS)[])("storage that %s", (way) => {
  it("still lets a reader choose, filter, import and correct for as long as the page lasts", async () => {
    const { page } = await openPage();
    await page.addInitScript(REFUSALS[way]);
    await page.goto(siteUrl(`#/${ID}/indsatser`));
    await page.getByRole("combobox", { name: "Farver" }).selectOption("dark");
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    await page.getByRole("checkbox", { name: "Kun forsinkede" }).check();
    await page.getByRole("status").filter({ hasText: "8 af 32 indsatser" }).waitFor();
    await page.getByRole("link", { name: "Importér" }).first().click();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Vælg fil" }).click();
    await (await chooser).setFiles(realDocumentPath);
    await page.getByRole("button", { name: "Gem feed" }).waitFor();
    await page.goto(siteUrl("#/~kladde/indsatser"));
    await page.getByRole("status").filter({ hasText: "32 af 32 indsatser" }).waitFor();
    // A new page finds nothing, and says so.
    await page.reload();
    await page.getByRole("alert").filter({ hasText: "kladde" }).waitFor();
  });
});
