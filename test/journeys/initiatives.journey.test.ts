import { describe, expect, it } from "vitest";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { expectAccessibleInAnyColours } from "./accessibility.ts";
import { openAt, openPage } from "./openPage.ts";
import { pdfText } from "./pdfText.ts";
import { counted, openWorklist, worklist } from "./worklist.ts";

const ID = "ballerup-2017-oekonomiudvalget";

describe("the worklist", () => {
  it("shows the delayed initiatives with one click, says how many, and keeps the choice in the address", async () => {
    const { page } = await openPage();
    await openWorklist(page);
    await counted(page, 32);
    await page.getByRole("checkbox", { name: "Kun forsinkede" }).check();
    await counted(page, 8);
    await expect.poll(() => page.url()).toContain("?forsinkede=1");
    await page.reload();
    await counted(page, 8);
    await page.goBack();
    await counted(page, 32);
  });

  it.each([
    [["Tab", "Enter"], "search", "input[type=search]"],
    [["Tab", "Tab", "Enter"], "list", "table tbody th a"],
    [["Tab", "Tab", "Tab", "Enter"], "filters", "section summary, section [aria-expanded]"],
  ])("leads %j from the page's start to its %s", async (keys, _, place) => {
    const { page } = await openPage();
    await openWorklist(page);
    await worklist(page).waitFor();
    for (const key of keys) await page.keyboard.press(key);
    await page.locator("main").locator(place).and(page.locator(":focus")).waitFor();
  });

  it("searches everything an initiative says and marks what it found", async () => {
    const { page } = await openPage();
    await openWorklist(page);
    await page.getByRole("searchbox", { name: "Søg i indsatser" }).fill("ferieuge");
    await counted(page, 2);
    await expect.poll(() => worklist(page).locator("mark").allInnerTexts()).toEqual(["ferieuge", "ferieuge"]);
    await expect.poll(() => page.url()).toContain("?q=ferieuge");
    await page.getByRole("searchbox", { name: "Søg i indsatser" }).fill("Fujitsu");
    await counted(page, 1);
    await worklist(page).getByText("Efter ønske fra Fujitsu er implementeringen").waitFor();
  });

  it("points to every place in the document that has the words, once the reader has stopped typing", async () => {
    const { page } = await openPage();
    await openWorklist(page);
    await page.getByRole("searchbox", { name: "Søg i indsatser" }).fill("UCC");
    await counted(page, 3);
    await page.getByRole("link", { name: "7 steder i dokumentet" }).click();
    await page.getByText("1 af 7").waitFor();
  });

  it("shows four whole rows on a laptop's first screen, and with one press the deviations first", async () => {
    const { page } = await openPage();
    await openWorklist(page);
    const fourth = worklist(page).getByRole("row").nth(4);
    await expect
      .poll(() => fourth.evaluate((row) => row.getBoundingClientRect().bottom))
      .toBeLessThanOrEqual(800);
    await page.getByRole("button", { name: "Afvigelser først" }).click();
    await expect.poll(() => page.url()).toContain("?sorter=afvigelser");
    await expect.poll(() => worklist(page).getByRole("link").first().innerText()).toMatch(/^7\.03\./);
  });

  it("counts beside every choice what it would show, and takes filters off one by one", async () => {
    const { page } = await openPage();
    await openWorklist(page, "?forsinkede=1");
    const centre = page
      .getByRole("group", { name: "Ansvarligt center" })
      .getByRole("checkbox", { name: /^Ejendomme/ });
    await centre.check();
    await counted(page, 2);
    await page.getByRole("button", { name: "Fjern filteret Ansvarligt center: Ejendomme" }).click();
    await counted(page, 8);
    await page.getByRole("button", { name: "Ryd alle" }).click();
    await counted(page, 32);
  });

  it("sorts by several columns and groups with subtotals", async () => {
    const { page } = await openPage();
    await openWorklist(page, "?forsinkede=1");
    await worklist(page).getByRole("button", { name: "Forsinket siden" }).click();
    await worklist(page)
      .getByRole("button", { name: "Ansvarligt center" })
      .click({ modifiers: ["Shift"] });
    await expect.poll(() => page.url()).toMatch(/sorter=-?forsinket,center/);
    await expect.poll(() => worklist(page).locator("th[aria-sort]").count()).toBe(2);
    await openWorklist(page, "?forsinkede=1&gruppe=tema");
    await worklist(page).getByText("4 indsatser").waitFor();
  });

  it("leads to an initiative, and from there to the next one of the same list", async () => {
    const { page } = await openPage();
    await openWorklist(page, "?forsinkede=1&sorter=forsinket");
    const heading = page.getByRole("heading", { level: 1 });
    const isRead = () => heading.evaluate((element) => element === document.activeElement);
    await worklist(page).getByRole("link").first().click();
    await page.getByText("1 af 8").waitFor();
    await expect.poll(isRead).toBe(true);
    expect(await worklist(page).count()).toBe(0);
    await page.getByRole("link", { name: /^Næste/ }).click();
    await page.getByText("2 af 8").waitFor();
    await expect.poll(isRead).toBe(true);
    await page.getByRole("link", { name: "Til listen" }).click();
    await counted(page, 8);
    await expect.poll(() => page.url()).toContain("?forsinkede=1&sorter=forsinket");
  });

  it("opens from a heatmap's cell with as many initiatives as the cell says", async () => {
    const { page } = await openAt(`#/${ID}?vis=ikke-opfyldt`);
    const cell = page
      .getByRole("grid", { name: "Smileys pr. tema og runde" })
      .getByRole("row")
      .last()
      .getByRole("link")
      .last();
    await expect.poll(() => cell.innerText()).toMatch(/^6\s/);
    await cell.click();
    await counted(page, 6);
  });

  it("saves a named view, and restores it after it was deleted", async () => {
    const { page } = await openPage();
    await openWorklist(page, "?tema=8&forsinkede=1");
    await page.getByText("Gem eller del visningen").click();
    await page.getByLabel("Visningens navn").fill("Mine i tema 8");
    await page.getByRole("button", { name: "Gem", exact: true }).click();
    await openWorklist(page);
    await page.getByRole("link", { name: /Mine i tema 8/ }).click();
    await counted(page, 3);
    await page.getByRole("button", { name: "Slet visningen Mine i tema 8" }).click();
    await page.getByRole("button", { name: "Fortryd" }).click();
    await page.getByRole("link", { name: /Mine i tema 8/ }).waitFor();
  });

  it("gives a view another name, by keyboard alone", async () => {
    const { page } = await openPage();
    await openWorklist(page, "?tema=8");
    await page.evaluate(() =>
      localStorage.setItem(
        "aftaleoverblik.views",
        JSON.stringify([
          { name: "Tema 8", search: "?tema=8" },
          { name: "Andre", search: "?tema=7" },
        ]),
      ),
    );
    await page.reload();
    await page.getByRole("button", { name: "Omdøb visningen Tema 8" }).focus();
    await page.keyboard.press("Enter");
    const focus = () => page.locator(":focus");
    const name = page.getByRole("textbox", { name: "Nyt navn til visningen Tema 8" });
    await name.and(focus()).waitFor();
    await page.keyboard.type("Andre");
    await page.getByText("Navnet er brugt af en anden visning.").waitFor();
    await page.keyboard.press("Enter");
    await name.press("ControlOrMeta+a");
    await page.keyboard.type("Virksomheden");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Virksomheden" }).waitFor();
    const rename = page.getByRole("button", { name: "Omdøb visningen Virksomheden" });
    await rename.and(focus()).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("textbox").and(focus()).waitFor();
    await page.keyboard.press("Escape");
    await rename.and(focus()).waitFor();
  });

  it("shows its default columns whole at 1280 pixels, and says when there is more to the side", async () => {
    const { page } = await openPage();
    await openWorklist(page);
    const hidden = () =>
      worklist(page).evaluate((element) => {
        const frame = element.parentElement as HTMLElement;
        return frame.scrollWidth - frame.clientWidth;
      });
    await expect.poll(hidden).toBe(0);
    const hint = page.getByText("Tabellen er bredere end skærmen.");
    await hint.waitFor({ state: "hidden" });
    await openWorklist(
      page,
      "?kolonner=tema,center,runder,staar,forsinket,aendring,oekonomi,mangler,bidrag,finansiering",
    );
    await hint.waitFor();
    await expect.poll(hidden).toBeGreaterThan(0);
  });

  it("shows the columns chosen, in their order", async () => {
    const { page } = await openPage();
    await openWorklist(page, "?kolonner=mangler,tema");
    const headings = worklist(page).getByRole("columnheader");
    await expect
      .poll(async () =>
        (await headings.allInnerTexts()).map((text) => text.replace(/[^\p{L} ]/gu, "").trim()),
      )
      .toEqual(["Indsats", "Mangler", "Tema"]);
  });

  it("finds words in quotes as a phrase, offers any word, and keeps what it found marked on the initiative", async () => {
    const { page } = await openPage();
    await openWorklist(page);
    const search = page.getByRole("searchbox", { name: "Søg i indsatser" });
    await search.fill("“socialt bedrageri”");
    await counted(page, 1);
    await search.fill("bedrageri, fujitsu.");
    await counted(page, 0);
    await page.getByRole("button", { name: "2 med mindst ét af dem" }).click();
    await counted(page, 2);
    await worklist(page)
      .getByRole("link", { name: /^7\.06/ })
      .click();
    await page.getByRole("heading", { level: 1 }).locator("mark").getByText("bedrageri").waitFor();
  });

  it("puts one filter upon another, and says of an empty list what would not be empty", async () => {
    const { page } = await openPage();
    await openWorklist(page, "?tema=6");
    await page.getByRole("checkbox", { name: "Kun forsinkede" }).check();
    await counted(page, 0);
    await page.getByText("0 forsinkede nu").waitFor();
    await page.getByRole("button", { name: "2 har været det" }).click();
    await counted(page, 2);
    await page.getByRole("button", { name: /^Indhentet/, pressed: false }).click();
    await expect.poll(() => page.url()).toContain("?forsinkede=nogensinde&staar=indhentet&tema=6");
    await page
      .getByRole("combobox", { name: "Forsinket efter reglen" })
      .selectOption({ label: "Manko i teksten · 0" });
    await counted(page, 0);
    await page.getByRole("button", { name: "Ryd alle filtre" }).click();
    await page
      .getByRole("list", { name: "Mangler i alt" })
      .getByText("Indtægt 2017 brutto: mangler 1,4 mio. kr.")
      .waitFor();
  });

  it("names what it did not understand, says that nothing matches, and offers to clear the filter", async () => {
    const { page } = await openPage();
    await openWorklist(page, "?tema=99&farve=blaa");
    await page.getByRole("status").filter({ hasText: "farve=blaa, tema=99" }).waitFor();
    await counted(page, 32);
    await openWorklist(page, "?q=findesikke");
    await page.getByRole("button", { name: "Ryd alle filtre" }).click();
    await counted(page, 32);
  });

  it("has nothing for axe to find, light and dark", async () => {
    const { page } = await openPage();
    await openWorklist(page, "?forsinkede=1&gruppe=center&q=lokalplan");
    await worklist(page).waitFor();
    await expectAccessibleInAnyColours(page);
  });

  it("names its columns on every printed page, and prints nothing to press", async () => {
    const { page } = await openPage();
    await openWorklist(page);
    await worklist(page).waitFor();
    const pages = pdfText(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(1);
    for (const said of pages) {
      for (const column of [
        "Senestestatus",
        "Ansvarligtcenter",
        "Fremdriftog",
        "Forsinketsiden",
        "Mangler",
      ]) {
        expect(said).toContain(column);
      }
    }
    expect(pages.join("")).not.toContain("Præsentér");
    // The key stands with the first rows, not alone behind the last.
    expect(pages[0]).toContain("5.03.Udvikling");
    expect(pages[0]).toContain("Ingensmiley");
    for (const { label } of realFollowUp.rounds) expect(pages[0]).toContain(label.replace(/\s/g, ""));
  });
});
