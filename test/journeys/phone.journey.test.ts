import { describe, expect, it } from "vitest";
import { expectFits } from "./accessibility.ts";
import { openAt, openPage } from "./openPage.ts";
import { openWorklist, worklist } from "./worklist.ts";

const ID = "ballerup-2017-oekonomiudvalget";

describe("the worklist on a phone", () => {
  it("fits a phone without the page scrolling sideways", async () => {
    const { page } = await openPage({ width: 360, height: 740 });
    await openWorklist(page, "?forsinkede=1");
    await expectFits(page, 360);
  });

  it("shows its first row on a phone's first screen, and what can be done with the list one press away", async () => {
    const { page } = await openPage({ width: 390, height: 844 });
    await openWorklist(page);
    const first = worklist(page).getByRole("rowheader").first().getByRole("link").first();
    await expect.poll(() => first.evaluate((link) => link.getBoundingClientRect().bottom)).toBeLessThan(700);
    expect(await page.getByText(/^Eksportér/).isVisible()).toBe(false);
    await page.getByRole("button", { name: "Visning og eksport" }).click();
    await page.getByText(/^Eksportér/).waitFor();
  });

  it("sets each value of a card beside its column's name, never upon it, and leaves empty values out", async () => {
    const { page } = await openPage({ width: 390, height: 844 });
    await openWorklist(page);
    const card = worklist(page).getByRole("row").filter({ hasText: "5.04" });
    // The heading may stand before the rows, and what looks at all cells waits for none.
    await card.waitFor();
    const gaps = await card.locator("td[data-label]").evaluateAll((cells) =>
      cells
        .filter((cell) => cell.getClientRects().length > 0)
        .map((cell) => {
          const words = document.createRange();
          words.selectNodeContents(cell);
          const name = Number.parseFloat(getComputedStyle(cell, "::before").width);
          return words.getBoundingClientRect().left - cell.getBoundingClientRect().left - name;
        }),
    );
    expect(gaps.length).toBeGreaterThan(1);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(0);
    expect(await card.locator("td:visible", { hasText: /^\s*–\s*$/ }).count()).toBe(0);
  });

  it("keeps the list where it is while explanations, a search and filters come and go above it", async () => {
    const { page } = await openPage({ width: 390, height: 844 });
    await openWorklist(page);
    const delayed = page.getByRole("checkbox", { name: "Kun forsinkede" });
    const topOf = async (count: number) => {
      await page.getByText(`${count} af 32 indsatser`).waitFor();
      return worklist(page).evaluate((list) => list.getBoundingClientRect().top + scrollY);
    };
    const top = await topOf(32);
    await delayed.check();
    await page.getByText("Den senest kendte smiley er neutral eller sur.").first().waitFor();
    expect(await topOf(8)).toBe(top);
    await page.getByRole("button", { name: "Afvigelser først" }).click();
    await page.getByText("Ude af kurs står først").first().waitFor();
    expect(await topOf(8)).toBe(top);
    await delayed.uncheck();
    expect(await topOf(32)).toBe(top);
    await page.getByRole("searchbox").fill("løn -ferie");
    await page.getByText("Læst som: med »løn« uden »ferie«.").waitFor();
    expect(await topOf(3)).toBe(top);
    await openWorklist(page, "?tema=5,6,7,8&center=ejendomme,hr-og-organisationsudvikling&forsinkede=1");
    const chips = page.getByRole("button", { name: /^Fjern/ });
    await expect.poll(() => chips.count()).toBeGreaterThan(5);
    expect(await worklist(page).evaluate((list) => list.getBoundingClientRect().top + scrollY)).toBe(top);
    // None of them is taken away: what the room does not hold scrolls in it.
    await chips.last().scrollIntoViewIfNeeded();
    await chips.last().click();
    await expect.poll(() => chips.count()).toBe(5);
  });

  it("leads from its filters on a phone to the list they leave, in one press", async () => {
    const { page } = await openPage({ width: 390, height: 844 });
    await openWorklist(page);
    const filters = page.getByRole("button", { name: /^Filtre/ });
    await filters.click();
    await page.getByRole("checkbox", { name: /^Ejendomme/ }).check();
    const show = page.getByRole("button", { name: "Vis 5 indsatser" });
    await expect
      .poll(() => show.evaluate((button) => button.getBoundingClientRect().bottom))
      .toBeLessThanOrEqual(844);
    await show.click();
    await expect.poll(() => filters.getAttribute("aria-expanded")).toBe("false");
    await expect.poll(() => filters.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect
      .poll(() =>
        page
          .getByRole("searchbox", { name: "Søg i indsatser" })
          .evaluate((field) => field.getBoundingClientRect().top),
      )
      .toBeLessThan(300);
  });
});

it("sets an amount's target, outcome and what is missing beside each other on a phone, below its name and smiley", async () => {
  const { page } = await openAt(`#/${ID}/oekonomi`, { width: 390, height: 844 });
  const row = page.getByRole("table", { name: "Mål og resultat i tal" }).locator("tbody tr").first();
  const tops = () =>
    row.evaluate((cells) =>
      Array.from(cells.children, (cell) =>
        Math.round(cell.getBoundingClientRect().top - cells.getBoundingClientRect().top),
      ),
    );
  await expect.poll(async () => new Set((await tops()).slice(2, 5)).size).toBe(1);
  const [name, smiley, target = 0] = await tops();
  expect(smiley).toBe(name);
  expect(target).toBeGreaterThan(name ?? 0);
  expect(await row.evaluate(({ clientHeight }) => clientHeight)).toBeLessThan(160);
  // What an amount is stands above it, in a line of its own.
  const linesAbove = await row.locator("td[data-label]:visible").evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const [words] = Array.from(cell.childNodes).filter((node) => node.textContent?.trim());
      if (words === undefined || cell.querySelector("svg") !== null) return [];
      const range = document.createRange();
      range.selectNodeContents(words);
      return range.getBoundingClientRect().top - cell.getBoundingClientRect().top;
    }),
  );
  expect(linesAbove.length).toBeGreaterThan(2);
  expect(Math.min(...linesAbove)).toBeGreaterThan(10);
});

it("unfolds a menu within the window, also of a phone that is turned while it is open", async () => {
  const { page } = await openAt(`#/${ID}`, { width: 740, height: 360 });
  const menu = page.locator("details").filter({ hasText: "Eksportér: hele opfølgningen" });
  const beyond = () =>
    menu.getByRole("list").evaluate((list) => {
      const { left, right, width } = list.getBoundingClientRect();
      return { isDrawn: width > 0, left: left < 0, right: right > document.documentElement.clientWidth };
    });
  await menu.locator("summary").press("Enter");
  for (const size of [
    { width: 740, height: 360 },
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    await expectFits(page, size.width);
    await expect.poll(beyond).toEqual({ isDrawn: true, left: false, right: false });
  }
});
