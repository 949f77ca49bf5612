import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { expectAccessibleInAnyColours, expectFits } from "./accessibility.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";
import { counted } from "./worklist.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const chart = (page: Page) => page.getByRole("figure", { name: "Mål og resultat" });
const table = (page: Page) => page.getByRole("table", { name: "Mål og resultat i tal" });

async function open(page: Page, parameters = ""): Promise<void> {
  await page.goto(siteUrl(`#/${ID}/oekonomi${parameters}`));
  await page.getByRole("heading", { level: 1, name: "Økonomi" }).waitFor();
  await chart(page).getByRole("link").first().waitFor();
}

describe("the economy", () => {
  it("is reached from the overview's savings and from the header", async () => {
    const { page } = await openAt(`#/${ID}`);
    await page.getByRole("link", { name: "13,6–13,9 af 15,15 mio. kr." }).click();
    await page.getByRole("region", { name: "Besparelse 2017, antaget netto" }).waitFor();
    await expect.poll(() => page.url()).toContain("/oekonomi?art=besparelse");
    await page.getByRole("link", { name: "Overblik", exact: true }).click();
    await page.getByRole("link", { name: "Økonomi", exact: true }).click();
    await table(page).waitFor();
  });

  it("says what was saved, is missing and rests on a smiley alone, and draws the same amounts by short names", async () => {
    const { page } = await openPage();
    await open(page);
    const total = page.getByRole("region", { name: "Besparelse 2017, antaget netto" });
    await expect
      .poll(() => total.locator("dl").first().locator("dd").allInnerTexts())
      .toEqual(["15,15\u00a0mio.\u00a0kr.", "13,6–13,9\u00a0mio.\u00a0kr.", "1,2–1,5\u00a0mio.\u00a0kr."]);
    await total.getByText("Sådan er summen regnet").click();
    await total.getByText("(0,7–1) + 0,267 + 0,259 = 1,226–1,526 mio. kr.").waitFor();
    await page.getByRole("heading", { name: "Én indsats står for over halvdelen af manglen" }).waitFor();
    await total.getByText("7,5 mio. kr. kun efter smiley (4 beløb)").waitFor();
    const rows = table(page).locator("tbody tr");
    await expect.poll(() => rows.count()).toBe(9);
    expect(await rows.last().innerText()).toMatch(
      /15,15\smio\.\skr\.\s+13,624–13,924\smio\.\skr\.\s+1,226–1,526\smio\.\skr\./,
    );
    const names = chart(page).getByRole("link").locator("text:first-of-type");
    await expect
      .poll(async () => (await names.allTextContents()).map((name) => name.trim()))
      .toEqual([
        "7.06. Styrket indsats mod socialt bedrageri",
        "Midlertidig løntilpasning ved reduktion i engangsvederlag",
        "Reduktion i udbetaling af overarbejde",
        "Reduktion af 5. ferieuge",
        "Reduktion af 6. ferieuge",
        "Effektivisering af anvendelse og indkøb af konsulenter og rådgivere",
        "Besparelse på den centrale administration",
        "Ekstern rekruttering, mindre brug",
      ]);
    await chart(page)
      .getByRole("link", {
        name: "7.06. Styrket indsats mod socialt bedrageri Mangler 0,7–1 mio. kr. 0,1–0,4 af 1,1 mio. kr., beregnet",
      })
      .waitFor();
  });

  it("shows one kind of money at a time, chosen in the address", async () => {
    const { page } = await openPage();
    await open(page);
    const kinds = page.getByRole("navigation", { name: "Beløbets art" });
    await kinds.getByRole("link", { name: "Budget 2 beløb" }).click();
    await page.getByRole("region", { name: "Budget 2018, antaget netto" }).waitFor();
    await table(page).getByText("Budget 2017, antaget netto").waitFor();
    await kinds.getByRole("link", { name: "Indtægt 1 beløb" }).click();
    await page.getByRole("region", { name: "Indtægt 2017, brutto" }).waitFor();
    await expect.poll(() => page.url()).toContain("?art=indtaegt");
    await page.reload();
    await page.getByRole("region", { name: "Indtægt 2017, brutto" }).waitFor();
    const disagreements = page.getByRole("region", { name: "Smiley mod tal" });
    await disagreements.getByRole("heading", { name: "7.06. Styrket indsats" }).waitFor();
    expect(await disagreements.getByText("Sparekataloget").count()).toBe(0);
    expect(await chart(page).getByText("Resultat, kun efter glad smiley").count()).toBe(0);
    await page.goBack();
    await page.getByRole("region", { name: "Budget 2018, antaget netto" }).waitFor();
  });

  it("shows the money of one theme or one centre, and names what it did not understand", async () => {
    const { page } = await openPage();
    await open(page);
    await page.getByRole("combobox", { name: "Ansvarligt center" }).selectOption({ label: "Arbejdsmarked" });
    await page.getByRole("link", { name: "1 beløb i 1 indsats" }).waitFor();
    await expect.poll(() => page.url()).toContain("?center=arbejdsmarked");
    await page.getByRole("combobox", { name: "Ansvarligt center" }).selectOption({ label: "Ejendomme" });
    await page.getByRole("region", { name: "Investering 2017, antaget netto" }).waitFor();
    await open(page, "?art=kroner&tema=99");
    await page.getByRole("status").filter({ hasText: "art=kroner, tema=99" }).waitFor();
  });

  it("leads from each sum to the initiatives that it counts", async () => {
    const { page } = await openPage();
    await open(page);
    for (const [name, count] of [
      // The total, a theme, a centre, a disagreement.
      ["8 beløb i 8 indsatser", 8],
      ["8. Ballerup Kommune som virksomhed", 7],
      ["HR og Organisationsudvikling", 6],
      ["Vis 2 indsatser i listen", 2],
    ] as const) {
      await page.getByRole("link", { name }).click();
      await counted(page, count);
      await page.goBack();
      await chart(page).getByRole("link").first().waitFor();
    }
  });

  it("leads by keyboard from a bar to its initiative, with the document's lines and links to the next one of the list", async () => {
    const { page } = await openPage();
    await open(page);
    const bars = chart(page).getByRole("link");
    await bars.nth(1).focus();
    await page.getByRole("tooltip").getByText("manglende besparelse 0,267 mio. kr.").waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.getByRole("tooltip").getByText("Besparelse 1,1 mio. kr.").waitFor();
    await expect.poll(() => bars.first().evaluate((bar) => bar === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("tooltip").waitFor({ state: "detached" });
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /Styrket indsats mod socialt bedrageri/ }).waitFor();
    await page.locator("[data-marked]").getByText("Besparelse 1,1 mio. kr.").waitFor();
    await page.getByText("1 af 8").waitFor();
  });

  it("shows the document's words after one step", async () => {
    const { page } = await openPage();
    await open(page);
    const row = table(page).getByRole("row", { name: /overarbejde/ });
    await row.locator("summary").click();
    await row.getByText("Der er en manglende besparelse på 0,259 mio. kr.").waitFor();
    await row.getByRole("link", { name: "Linje 1313–1321" }).click();
    await page
      .locator("[data-marked]")
      .getByText("Der er en manglende besparelse på 0,259 mio. kr.")
      .waitFor();
  });

  it("works without the chart where its code cannot be fetched", async () => {
    const { page } = await openPage({ expectedConsole: /RechartsBars|Failed to load resource/ });
    await page.route(/RechartsBars/, (route) => route.abort());
    await page.goto(siteUrl(`#/${ID}/oekonomi`));
    await page.getByRole("alert").getByText("Diagrammet kunne ikke hentes").waitFor();
    await expect.poll(() => table(page).locator("tbody tr").count()).toBe(9);
  });
});

it.each([1280, 360])(
  "the economy has nothing for axe to find, light and dark, and fits %i pixels",
  async (width) => {
    const { page } = await openPage({ width, height: 740 });
    await open(page);
    await expectAccessibleInAnyColours(page);
    await expectFits(page, width);
  },
);

it("prints bars, amounts and the document's words within the paper", async () => {
  const { page } = await openPage({ width: 680, height: 960 });
  await open(page);
  await page.emulateMedia({ media: "print" });
  const words = table(page).getByText("Der er en manglende besparelse på 0,259 mio. kr.");
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      return words.isVisible();
    })
    .toBe(true);
  const width = async () => (await chart(page).locator("svg").boundingBox())?.width;
  await expect.poll(width).toBeGreaterThan(600);
  await expect.poll(width).toBeLessThanOrEqual(680);
});
