import { readFileSync } from "node:fs";
import type { Locator } from "playwright";
import { describe, expect, it } from "vitest";
import { sourceLines } from "../../src/feed/sourceLines.ts";
import { expectAccessibleInAnyColours, expectFits } from "./accessibility.ts";
import { changeFeed } from "./changeFeed.ts";
import { untilRun } from "./drawn.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const SOURCE = readFileSync(new URL(`../../public/feed/sources/${ID}.txt`, import.meta.url), "utf8");
const isInWindow = (element: Locator) =>
  element.evaluate((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

describe("the document", () => {
  it("is there line by line, with every smiley where it stands", async () => {
    const { page } = await openAt(`#/${ID}`);
    await page
      .getByRole("navigation", { name: "Skærme" })
      .getByRole("link", { name: "Dokumentet", exact: true })
      .click();
    await page.getByRole("heading", { level: 1, name: "Dokumentet" }).waitFor();
    const lines = page.locator("main ol[aria-label^=Linje] > li");
    await lines.first().waitFor();
    const shown = await lines.evaluateAll((all) =>
      all.map((line) => line.children[1]?.textContent?.replace(/\s+/g, " ").trim()),
    );
    const isSmiley = /[\uf04a-\uf04c]/g;
    expect(shown).toEqual(
      sourceLines(SOURCE).map((line) => line.replace(isSmiley, "").replace(/\s+/g, " ").trim()),
    );
    const smileys = await lines.evaluateAll((all) =>
      all.flatMap((line) =>
        [...(line.children[1]?.querySelectorAll("[role=img]") ?? [])].map((mark) =>
          mark.getAttribute("aria-label"),
        ),
      ),
    );
    const names: Readonly<Record<string, string>> = {
      "\uf04a": "Glad",
      "\uf04b": "Neutral",
      "\uf04c": "Sur",
    };
    expect(smileys).toEqual((SOURCE.match(isSmiley) ?? []).map((glyph) => names[glyph]));
    await page.getByText("Her slutter side 3").first().waitFor({ state: "attached" });
  });

  it("finds every mention, says how many, and goes from one to the next by keyboard alone", async () => {
    const { page } = await openAt(`#/${ID}/kilde`);
    const search = page.getByRole("searchbox", { name: "Søg i dokumentet" });
    await search.focus();
    await page.keyboard.type("ucc");
    const status = page.getByRole("search").getByRole("status");
    await expect.poll(() => status.innerText()).toBe("1 af 7");
    const current = page.locator("mark[data-current]");
    const at = () => current.evaluate((mark) => mark.closest("li")?.value);
    await expect.poll(at).toBe(613);
    await expect.poll(() => isInWindow(current)).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(at).toBe(624);
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => status.innerText()).toBe("7 af 7");
    await expect.poll(at).toBe(1622);
    await expect.poll(() => isInWindow(current)).toBe(true);
    await page.reload();
    await expect.poll(at).toBe(1622);
    await expect.poll(() => isInWindow(current)).toBe(true);
    await search.fill("findes ikke i dokumentet");
    await expect.poll(() => status.innerText()).toBe("Ingen steder");
  });

  it("finds a word that is divided at the end of a line", async () => {
    const { page } = await openAt(`#/${ID}/kilde?q=budgetopf%C3%B8lgningerne`);
    const current = page.locator("mark[data-current]");
    await expect.poll(() => current.allInnerTexts()).toEqual(["budgetopfølgningerne"]);
    await page.getByRole("button", { name: "Næste sted" }).click();
    await expect.poll(() => current.allInnerTexts()).toEqual(["budgetopfølg", "ningerne"]);
  });

  it("has its headings to jump to, and leads from each fact back to its screen", async () => {
    const { page } = await openAt(`#/${ID}/kilde`);
    const contents = page.getByRole("navigation", { name: "Indhold" });
    await expect.poll(() => contents.getByRole("link").count()).toBe(33);
    await contents.getByRole("link", { name: /^7\.06/ }).click();
    const heading = page.getByRole("heading", { level: 3, name: /^7\.06/ });
    await expect.poll(() => isInWindow(heading)).toBe(true);
    const passage = page.locator("section").filter({ has: heading });
    const fact = passage.getByRole("link", { name: "Sur Økonomi" });
    // What reads the place comes at the reader's first act.
    await untilRun(page, "readPlace");
    await fact.click();
    await page.getByRole("heading", { level: 1, name: /^7\.06/ }).waitFor();
    await page.getByRole("region", { name: "Kildetekst" }).locator("mark").first().waitFor();
    await page.goBack();
    await expect.poll(() => isInWindow(fact)).toBe(true);
    await passage.getByRole("link", { name: "1 spørgsmål" }).click();
    await page.getByRole("heading", { level: 1, name: "Spørgsmål til dokumentet" }).waitFor();
  });

  it("marks the words that a question quotes of the document itself", async () => {
    const { page } = await openAt(`#/${ID}/spoergsmaal?regel=years-differ`);
    await page.getByRole("link", { name: "Linje 161" }).click();
    await page.getByRole("heading", { level: 1, name: "Dokumentet" }).waitFor();
    const mark = page.locator("main mark");
    await expect.poll(() => mark.allInnerTexts()).toEqual(["Aftale om budget 2018"]);
    await expect.poll(() => isInWindow(mark)).toBe(true);
  });

  it("says so where the feed names no source text", async () => {
    const { page } = await openPage();
    await changeFeed(page, (facts) => ({ ...facts, document: null }));
    await page.goto(siteUrl(`#/${ID}/kilde`));
    await page.getByText("Feedet henviser ikke til en kildetekst.").waitFor();
  });

  it("prints as a whole, without search and contents", async () => {
    const { page } = await openAt(`#/${ID}/kilde`);
    await page.getByText("Sagsid: 00.30.00-S00-6-16").last().waitFor({ state: "attached" });
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.getByRole("searchbox").count()).toBe(0);
    await expect.poll(() => page.getByRole("navigation", { name: "Indhold" }).count()).toBe(0);
    const lowest = () =>
      page
        .locator("main ol[aria-label^=Linje]")
        .evaluateAll((lists) => Math.min(...lists.map((list) => list.getBoundingClientRect().height)));
    await expect.poll(lowest).toBeGreaterThan(10);
  });

  it("has nothing for axe to find, light and dark, and fits a phone", async () => {
    const { page } = await openAt(`#/${ID}/kilde?q=ucc`, { width: 360, height: 740 });
    await page.locator("mark[data-current]").waitFor();
    await expectAccessibleInAnyColours(page);
    await expectFits(page, 360);
  });
});
