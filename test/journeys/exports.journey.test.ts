import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { exported, readDanishCsv, readWorkbook } from "./downloads.ts";
import { openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const folded = (text: string) => text.replace(/\s+/g, " ").trim();

/** The texts of a column of the screen's table, by its place. */
async function columnOnScreen(page: Page, place: number): Promise<readonly string[]> {
  const rows = page
    .getByRole("table", { name: "Indsatser" })
    .locator("tbody tr:not(:has(th[scope=colgroup]))");
  const cells = rows.locator(`:scope > *:nth-child(${place})`);
  return (await cells.allInnerTexts()).map(folded);
}

describe("the worklist as a file", () => {
  it("has the very rows, order and columns of the screen, and says in its name what narrows it", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}/indsatser?forsinkede=1&sorter=-forsinket&kolonner=center,tema,mangler`));
    await page.getByText("8 af 32 indsatser").waitFor();
    const { name, bytes } = await exported(page, "CSV");
    expect(name).toBe(`${ID}-indsatser-forsinkede.csv`);
    const [head = [], ...rows] = readDanishCsv(bytes);
    expect(head.slice(0, 4)).toEqual(["Indsats", "Ansvarligt center", "Tema", "Mangler"]);
    expect(rows.map(([title]) => title)).toEqual(await columnOnScreen(page, 1));
    expect(rows.map(([, centre]) => centre)).toEqual(await columnOnScreen(page, 2));
    expect(rows.map((row) => folded(row[3] ?? "") || "– intet")).toEqual(await columnOnScreen(page, 4));
    await page.getByText(`Hentet: ${name}`).waitFor();
  });

  it("keeps groups as a column, in English where the screen is, and its amounts as numbers", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}/indsatser?oekonomi=manko&gruppe=tema&kolonner=mangler`));
    await page.getByLabel("Sprog").selectOption("en");
    await page.getByText("3 of 32 initiatives").waitFor();
    const { name, bytes } = await exported(page, "Excel");
    expect(name).toBe(`${ID}-indsatser-oekonomi-manko.xlsx`);
    const [rows = [], groups = [], about = []] = readWorkbook(bytes);
    const theft = rows.find(({ Initiative }) => String(Initiative).startsWith("7.06"));
    expect(theft).toMatchObject({
      "Group: Theme": "7. Borgeren og Kommunen",
      "Missing at least: Saving 2017 net": 700_000,
      "Missing at most: Saving 2017 net": 1_000_000,
      "Missing at least: Revenue 2017 gross": 1_400_000,
      "Missing at most: Revenue 2017 gross": 1_400_000,
    });
    expect(groups.reduce((sum, { Initiatives }) => sum + Number(Initiatives), 0)).toBe(3);
    expect(about.map(({ What, Content }) => `${What}: ${Content}`)).toEqual(
      expect.arrayContaining([
        "Municipality: Ballerup Kommune",
        "Shown: 3 of 32 initiatives",
        "Filter: Economy: Money is missing",
        `Link to the view: ${page.url()}`,
      ]),
    );
  });

  it("is offered by keyboard alone, and Escape takes the focus back to where it was", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}/indsatser`));
    const button = page.locator("summary").filter({ hasText: /^Eksportér/ });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("CSV");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^CSV/ }).waitFor({ state: "hidden" });
    expect(await button.evaluate((summary) => summary === document.activeElement)).toBe(true);
  });

  it("says so when the code that makes it cannot be fetched, and makes the same file once it can", async () => {
    const { page } = await openPage({ expectedConsole: /Failed to load resource/ });
    await page.goto(siteUrl(`#/${ID}/indsatser?forsinkede=1`));
    await page.route(/exportWorklist/, (route) => route.abort());
    await page
      .locator("summary")
      .filter({ hasText: /^Eksportér/ })
      .click();
    await page.getByRole("button", { name: /^CSV/ }).click();
    await page.getByRole("alert").filter({ hasText: "kunne ikke hentes" }).waitFor();
    await page.unroute(/exportWorklist/);
    await page.getByRole("button", { name: "Genindlæs siden" }).click();
    expect((await exported(page, "CSV")).name).toBe(`${ID}-indsatser-forsinkede.csv`);
  });
});
