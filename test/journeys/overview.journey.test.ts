import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { accessibilityProblems } from "./accessibility.ts";
import { openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const themes = (page: Page) => page.getByRole("grid", { name: "Smileys pr. tema og runde" });
const initiatives = (page: Page) => page.getByRole("grid", { name: "Smileys pr. indsats og runde" });

/** The words of a table, row by row, cell by cell. */
function cellsOf(page: Page, name: string): Promise<string[][]> {
  return page
    .getByRole("grid", { name })
    .evaluate((table) =>
      [...(table as HTMLTableElement).rows].map((row) =>
        [...row.cells].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()),
      ),
    );
}

/** On how many lines an element's text stands. */
function linesOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => top)).size;
}

describe("the overview", () => {
  it("is where the site's own address leads", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl());
    await page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
    expect(page.url()).toBe(siteUrl(`#/${ID}`));
    expect(await page.title()).toBe("Overblik – Aftale om budget 2017");
  });

  it("counts every smiley of the real document by theme and round", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}`));
    await themes(page).waitFor();
    const total = (await cellsOf(page, "Smileys pr. tema og runde")).at(-1);
    expect(total?.map((cell) => /\d+ glade.*uden smiley/.exec(cell)?.[0] ?? cell)).toEqual([
      "Hele aftalen",
      "24 glade, 5 neutrale, 0 sure, 3 uden smiley",
      "18 glade, 7 neutrale, 1 sure, 6 uden smiley",
      "19 glade, 6 neutrale, 2 sure, 5 uden smiley",
      "19 glade, 2 neutrale, 4 sure, 7 uden smiley",
    ]);
  });

  it("says the key figures with their denominators", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}`));
    const figures = page.getByRole("list", { name: "Nøgletal" });
    await figures.waitFor();
    const text = (await figures.innerText()).replace(/\s+/g, " ");
    expect(text).toContain("19 af 25 vurderede 76 % af de vurderede er glade. 7 af 32 er ikke vurderet.");
    expect(text).toContain("8 af 32");
    expect(text).toContain("4 er ude af kurs");
    expect(text).toContain("13,624–13,924 mio. kr. af aftalte 15,15 mio. kr.");
    expect(text).toContain("7,5 mio. kr. hviler alene på en glad smiley");
  });

  it("is walked by keyboard: one tab stop a table, arrows between cells, Enter opens the initiative", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}`));
    const grid = initiatives(page);
    await grid.waitFor();
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
    await grid.locator('[tabindex="0"]').focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("End");
    const focused = () =>
      page.evaluate(() => document.activeElement?.querySelector("svg")?.getAttribute("aria-label"));
    expect(await focused()).toBe("Ingen smiley, Økonomi");
    await page.keyboard.press("Control+End");
    expect(await focused()).toBe("Sur, Økonomi");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "UCC - hjemfaldspligt" }).waitFor();
    await page.goBack();
    await grid.waitFor();
    expect(page.url()).toBe(siteUrl(`#/${ID}`));
  });

  it("compares any two rounds, keeps them in the address and survives a reload", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}`));
    const changes = page.getByRole("region", { name: "Hvad har ændret sig?" });
    await changes.getByLabel("Fra").selectOption({ label: "1. budgetopfølgning 2017" });
    await changes.getByRole("heading", { name: "Værre 5" }).waitFor();
    expect(page.url()).toContain("?fra=1");
    await page.reload();
    await changes.getByRole("heading", { name: "Værre 5" }).waitFor();
    await page.getByLabel("Vis i hver celle").selectOption({ label: "Antal ikke opfyldt" });
    expect(page.url()).toContain("vis=ikke-opfyldt");
    expect((await cellsOf(page, "Smileys pr. tema og runde")).at(-1)?.[4]).toMatch(/^6 6 af 25/);
  });

  it("leaves out what it does not understand in the address, and says so", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}?vis=farver&fra=9&hvad=som-helst`));
    const notice = page.getByRole("status").filter({ hasText: "sprunget over" });
    await notice.waitFor();
    expect(await notice.innerText()).toContain("vis=farver, hvad=som-helst, fra=9");
    await themes(page).waitFor();
  });

  it("speaks English when asked, and remembers it", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}`));
    await page.getByLabel("Sprog").selectOption("en");
    await page.getByRole("grid", { name: "Smileys by theme and round" }).waitFor();
    await page.reload();
    await page.getByText("DKK 13.624–13.924 million").waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  });

  it.each([
    [360, 740],
    [390, 844],
    [1280, 800],
    [1920, 1080],
    [3840, 2160],
  ])("fits %i × %i without the page scrolling sideways", async (width, height) => {
    const { page } = await openPage({ width, height });
    await page.goto(siteUrl(`#/${ID}`));
    await initiatives(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it.each(["da", "en"])(
    "has its header and its savings on one line each at 1280 pixels, %s",
    async (language) => {
      const { page } = await openPage();
      await page.addInitScript((chosen) => localStorage.setItem("aftaleoverblik.language", chosen), language);
      await page.goto(siteUrl(`#/${ID}`));
      expect(await page.getByText(/^(DKK )?13.624–13.924/).evaluate(linesOf)).toBe(1);
      const controls = page.getByRole("banner").locator("a, select");
      expect(await controls.count()).toBe(11);
      const middles = await controls.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2),
      );
      expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(8);
    },
  );

  it.each(["screen", "print"] as const)("breaks no heading of a column inside a word, %s", async (media) => {
    const { page } = await openPage({ width: media === "print" ? 680 : 1280 });
    await page.goto(siteUrl(`#/${ID}`));
    await initiatives(page).waitFor();
    await page.emulateMedia({ media });
    const broken = await initiatives(page)
      .getByRole("columnheader")
      .locator("span")
      .evaluateAll((labels) =>
        labels.flatMap(({ firstChild: text }) =>
          [...(text?.textContent ?? "").matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(text as Node, index);
            range.setEnd(text as Node, index + word.length);
            return range.getClientRects().length === 1 ? [] : [word];
          }),
        ),
      );
    expect(broken).toEqual([]);
  });

  it.each(["light", "dark"] as const)("has nothing for axe to find, %s", async (colorScheme) => {
    const { page } = await openPage({ colorScheme });
    await page.goto(siteUrl(`#/${ID}`));
    await initiatives(page).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(siteUrl("#/om"));
    await page.getByRole("heading", { level: 1, name: "Sådan læses tallene" }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
