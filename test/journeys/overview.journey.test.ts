import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { expectAccessibleInAnyColours, expectFits } from "./accessibility.ts";
import { hold } from "./heldPage.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";

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
  it("opens at the site's own address, begins with who ended sur, says the key figures and counts every smiley", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl());
    await page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
    await expect.poll(() => page.url()).toBe(siteUrl(`#/${ID}`));
    await expect.poll(() => page.title()).toBe("Overblik – Aftale om budget 2017");
    await expect
      .poll(async () =>
        (await page.getByRole("region", { name: "Kort sagt" }).innerText()).replace(/\s+/g, " "),
      )
      .toMatch(
        /^Fire af 32 indsatser endte i sur, tre af dem nye: 7\.03\. UCC .* Der mangler 1,2–1,5 mio\. kr\. .* Syv er uden smiley nu/,
      );
    const figures = page.getByRole("list", { name: "Nøgletal" });
    const text = async () => (await figures.innerText()).replace(/\s+/g, " ");
    for (const words of [
      "19 af 32 Smileyer i runden 7 af 32 er uden smiley nu. 76 % af de 25 vurderede er glade.",
      "8 af 32 Senest kendte smileyer",
      "4 er ude af kurs",
      "11 afvigelser i alt; 3 mangler kun penge.",
      "3 værre",
      "3 nye sure, 3 bedre, 4 mistede smileyen",
      "13,6–13,9 af 15,15 mio. kr.",
      "6,1–6,4 mio. kr. dokumenteret 0,3 mio. kr. usikkert, nået eller ej 7,5 mio. kr. kun efter smiley 1,2–1,5 mio. kr. mangler",
    ])
      await expect.poll(text).toContain(words);
    await figures.getByText("Om tallet").nth(1).click();
    await expect.poll(text).toContain("13,624–13,924 af 15,15 mio. kr. nået, 1,226–1,526 mio. kr. mangler");
    const sections = page.getByRole("main").getByRole("heading", { level: 2 });
    const order = ["Forsinkede efter ansvarligt center", "Temaer", "Hvad har ændret sig?", "Indsatser"];
    await expect
      .poll(async () => (await sections.allInnerTexts()).filter((title) => order.includes(title)))
      .toEqual(order);
    const total = async () => (await cellsOf(page, "Smileys pr. tema og runde")).at(-1);
    await expect
      .poll(total)
      .toEqual([
        "Hele aftalen 32 indsatser",
        "5 neutrale, 24 glade, 3 uden smiley,",
        "1 sur, 7 neutrale, 18 glade, 6 uden smiley,",
        "2 sure, 6 neutrale, 19 glade, 5 uden smiley,",
        "4 sure, 2 neutrale, 19 glade, 7 uden smiley,",
      ]);
  });

  it("leads from a sentence, from a number of the heatmap and from a change to the initiatives that it counts", async () => {
    const { page } = await openAt(`#/${ID}`);
    const lead = async (name: string, shown: number) => {
      await page.getByRole("link", { name }).click();
      await page.getByText(`${shown} af 32 indsatser`).first().waitFor();
    };
    await lead("tre af dem nye", 3);
    await page.goBack();
    await lead("3 sure", 3);
    await expect.poll(() => page.url()).toContain("tema=7&runde=4&smiley=sur");
    await page.goBack();
    await lead("7 af 32 er uden smiley ved 31.12.2017.", 7);
  });

  it("is walked by keyboard: one tab stop a table, arrows between cells, Enter opens the initiative", async () => {
    const { page } = await openAt(`#/${ID}`);
    const grid = initiatives(page);
    await grid.waitFor();
    await expect.poll(() => grid.locator('[tabindex="0"]').count()).toBe(1);
    await grid.locator('[tabindex="0"]').focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("End");
    const focused = () =>
      page.evaluate(() => document.activeElement?.querySelector("svg")?.getAttribute("aria-label"));
    await expect.poll(focused).toBe("Ingen smiley, Økonomi");
    await page.keyboard.press("Control+End");
    await expect.poll(focused).toBe("Sur, Økonomi");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "UCC - hjemfaldspligt" }).waitFor();
    await page.goBack();
    await grid.waitFor();
    await expect.poll(() => page.url()).toBe(siteUrl(`#/${ID}`));
  });

  it("measures a change from the last known smiley, names its round, and compares any two rounds, also after a reload", async () => {
    const { page } = await openAt(`#/${ID}`);
    const changes = page.getByRole("region", { name: "Hvad har ændret sig?" });
    await changes.getByRole("heading", { name: "Værre 3 · 3 nye sure" }).waitFor();
    await expect
      .poll(() => changes.getByRole("listitem").filter({ hasText: "7.07" }).allInnerTexts())
      .toEqual([
        expect.stringContaining("senest vurderet ved 1. budgetopfølgning 2017"),
        expect.stringContaining("senest vurderet ved 2. budgetopfølgning 2017"),
      ]);
    await changes.getByLabel("Fra").selectOption({ label: "1. budgetopfølgning 2017" });
    await changes.getByRole("heading", { name: "Værre 5" }).waitFor();
    await expect.poll(() => page.url()).toContain("?fra=1");
    await page.reload();
    await changes.getByRole("heading", { name: "Værre 5" }).waitFor();
    await page.getByLabel("Vis i hver celle").selectOption({ label: "Antal ikke opfyldt" });
    await expect.poll(() => page.url()).toContain("vis=ikke-opfyldt");
    await expect
      .poll(async () => (await cellsOf(page, "Smileys pr. tema og runde")).at(-1)?.[4])
      .toMatch(/^6 af 32/);
  });

  it("leaves out what it does not understand in the address, and says so", async () => {
    const { page } = await openAt(`#/${ID}?vis=farver&fra=9&hvad=som-helst`);
    const notice = page.getByRole("status").filter({ hasText: "sprunget over" });
    await notice.waitFor();
    await expect.poll(() => notice.innerText()).toContain("vis=farver, hvad=som-helst, fra=9");
    await themes(page).waitFor();
  });

  it("switches to English and remembers it", async () => {
    const { page } = await openAt(`#/${ID}`);
    await page.getByLabel("Sprog").selectOption("en");
    await page.getByRole("grid", { name: "Smileys by theme and round" }).waitFor();
    await page.reload();
    await page.getByText("DKK 13.6–13.9").waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("en");
  });

  it("fits every size of screen without the page scrolling sideways, no column's heading on three lines", async () => {
    const { page } = await openAt(`#/${ID}`, { width: 360, height: 740 });
    await initiatives(page).waitFor();
    for (const [width, height] of [
      [360, 740],
      [390, 844],
      [1280, 800],
      [1920, 1080],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expectFits(page, width);
      if (width !== 390) continue;
      const heads = page.getByRole("columnheader").locator("[lang=da]:first-child");
      await expect
        .poll(() => heads.evaluateAll((all) => all.map((head) => head.getClientRects().length)))
        .not.toContain(3);
    }
  });

  it.each(["da", "en"])(
    "has its header and its savings on one line each at 1280 pixels, %s",
    async (language) => {
      const { page } = await openPage();
      await page.addInitScript((chosen) => localStorage.setItem("aftaleoverblik.language", chosen), language);
      await page.goto(siteUrl(`#/${ID}`));
      await expect.poll(() => page.getByText(/^(DKK\s)?13.6–13.9/).evaluate(linesOf)).toBe(1);
      const header = page.getByRole("banner");
      const nav = header.getByRole("navigation");
      // The name, eight screens and "Mere", language and colours.
      const controls = header.locator("a:visible, button:visible, select:visible");
      await expect.poll(() => controls.count()).toBe(12);
      // The typeface may come after the words.
      await expect.poll(() => nav.evaluate((links) => links.scrollWidth - links.clientWidth)).toBe(0);
      const heightOfMiddles = () =>
        controls.evaluateAll((all) => {
          const middles = all
            .map((one) => one.getBoundingClientRect())
            .map(({ top, bottom }) => (top + bottom) / 2);
          return Math.max(...middles) - Math.min(...middles);
        });
      await expect.poll(heightOfMiddles).toBeLessThan(8);
      for (const width of [800, 1024, 1180]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => nav.evaluate((links) => links.scrollWidth - links.clientWidth)).toBe(0);
      }
      // On a phone the links scroll sideways, and none is behind the button: a shade says that there are more.
      await page.setViewportSize({ width: 390, height: 844 });
      await expect.poll(() => nav.locator("a:visible").count()).toBe(10);
      await expect.poll(() => nav.locator("button:visible").count()).toBe(0);
    },
  );

  it.each([1920, 1280, 1024, 390])(
    "moves nothing when what is said of the economy comes, %i pixels wide",
    async (width) => {
      const { page } = await openPage({ width });
      const release = await hold(page, /EconomyMark/);
      await page.mainFrame().goto(siteUrl(`#/${ID}`), { waitUntil: "commit" });
      const centres = page
        .locator("#root")
        .getByRole("region", { name: "Forsinkede efter ansvarligt center" });
      await centres.getByRole("link", { name: "UCC - hjemfaldspligt" }).waitFor();
      await page.evaluate(() => document.fonts.ready);
      const places = () =>
        centres
          .locator("tr, li, a")
          .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
      const before = await places();
      expect(await centres.getByText("Intet økonomisk mål").count()).toBe(0);
      release();
      await centres.getByText("Intet økonomisk mål").first().waitFor();
      expect(await places()).toEqual(before);
    },
  );

  it.each(["screen", "print"] as const)("breaks no heading of a column inside a word, %s", async (media) => {
    const { page } = await openAt(`#/${ID}`, { width: media === "print" ? 680 : 1280 });
    await initiatives(page).waitFor();
    await page.emulateMedia({ media });
    const broken = () =>
      initiatives(page)
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
    // The typeface may come after the words.
    await expect.poll(broken).toEqual([]);
  });

  it("has nothing for axe to find, light and dark", async () => {
    const { page } = await openAt(`#/${ID}`);
    await initiatives(page).waitFor();
    await expectAccessibleInAnyColours(page, "overview");
    await page.goto(siteUrl("#/~om"));
    await page.getByRole("heading", { level: 1, name: "Sådan læses tallene" }).waitFor();
    await expectAccessibleInAnyColours(page, "about");
  });
});
