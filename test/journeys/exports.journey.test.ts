import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { compareFacts } from "../../src/agreement/revision/compareFacts.ts";
import { importBytes } from "../../src/import/importBytes.ts";
import { mustImport } from "../fixtures/mustImport.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { expectAccessible } from "./accessibility.ts";
import { bytesOf, exported, readDanishCsv, readWorkbook } from "./downloads.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";
import { underPolicy } from "./underPolicy.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const folded = (text: string) => text.replace(/\s+/g, " ").trim();

/** What stands on the screen, white space folded. */
async function textsOf(places: Locator): Promise<readonly string[]> {
  return (await places.allInnerTexts()).map(folded);
}

/** The texts of a column of the screen's table, by its place. */
function columnOnScreen(page: Page, place: number): Promise<readonly string[]> {
  const rows = page
    .getByRole("table", { name: "Indsatser" })
    .locator("tbody tr:not(:has(th[scope=colgroup]))");
  return textsOf(rows.locator(`:scope > *:nth-child(${place})`));
}

describe("the worklist as a file", () => {
  it("has the very rows, order and columns of the screen, and says in its name what narrows it", async () => {
    const { page } = await openAt(
      `#/${ID}/indsatser?forsinkede=1&sorter=-forsinket&kolonner=center,tema,mangler`,
    );
    await page.getByText("8 af 32 indsatser").waitFor();
    const { name, bytes } = await exported(page, "CSV");
    expect(name).toBe(`${ID}-indsatser-forsinkede.csv`);
    const [head = [], ...rows] = readDanishCsv(bytes);
    expect(head.slice(0, 5)).toEqual([
      "Indsats",
      "Spørgsmål til dokumentet",
      "Ansvarligt center",
      "Tema",
      "Mangler",
    ]);
    const names = page.getByRole("table", { name: "Indsatser" }).locator("th bdi");
    await expect.poll(() => textsOf(names)).toEqual(rows.map(([title]) => title));
    await expect.poll(() => columnOnScreen(page, 2)).toEqual(rows.map((row) => row[2]));
    await expect
      .poll(() => columnOnScreen(page, 4))
      .toEqual(rows.map((row) => folded(row[4] ?? "") || "– intet"));
    await page.getByText(`Hentet: ${name}`).waitFor();
  });

  it("keeps groups as a column, in English where the screen is, and its amounts as numbers", async () => {
    const { page } = await openAt(`#/${ID}/indsatser?oekonomi=manko&gruppe=tema&kolonner=mangler`);
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
    const { page } = await openAt(`#/${ID}/indsatser`);
    const button = page.locator("summary").filter({ hasText: /^Eksportér/ });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^CSV/ }).waitFor();
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("CSV");
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^CSV/ }).waitFor({ state: "hidden" });
    await expect.poll(() => button.evaluate((summary) => summary === document.activeElement)).toBe(true);
  });

  it("says so when the code that makes it cannot be fetched, and makes the same file once it can", async () => {
    const { page } = await openAt(`#/${ID}/indsatser?forsinkede=1`, {
      expectedConsole: /Failed to load resource/,
    });
    await page.route(/exportWorklist/, (route) => route.abort());
    await page
      .locator("summary")
      .filter({ hasText: /^Eksportér/ })
      .click();
    await page.getByRole("button", { name: /^CSV/ }).click();
    await page.getByRole("alert").filter({ hasText: "kunne ikke hentes" }).waitFor();
    await page.unroute(/exportWorklist/);
    const loaded = page.waitForEvent("load");
    await page.getByRole("button", { name: "Genindlæs siden" }).click();
    await loaded;
    expect((await exported(page, "CSV")).name).toBe(`${ID}-indsatser-forsinkede.csv`);
  });
});

describe("the other screens as files", () => {
  it("the overview's heatmaps and changes say what the screen says", async () => {
    const { page } = await openAt(`#/${ID}`);
    const themes = page.getByRole("region", { name: "Temaer" });
    const table = await exported(page, "CSV", themes);
    expect(table.name).toBe(`${ID}-overblik-temaer.csv`);
    const [, ...rows] = readDanishCsv(table.bytes);
    expect(rows.at(-1)?.map(folded)).toEqual(
      "Hele aftalen|83 % (24 af 29)|24|5|0|3|69 % (18 af 26)|18|7|1|6|70 % (19 af 27)|19|6|2|5|76 % (19 af 25)|19|2|4|7".split(
        "|",
      ),
    );
    await expect
      .poll(() => textsOf(themes.getByRole("rowheader").getByRole("link")))
      .toEqual(rows.map(([theme]) => theme));
    const changes = page.getByRole("region", { name: "Hvad har ændret sig?" });
    const [, ...changed] = readDanishCsv((await exported(page, "CSV", changes)).bytes);
    await expect.poll(() => textsOf(changes.locator("li a:has(bdi)"))).toEqual(changed.map((row) => row[1]));
    expect(
      changed.filter(([, name]) => name?.startsWith("7.07")).map((row) => [row[0], row[2], row[3]]),
    ).toEqual([
      ["Værre, ny sur", "Glad (1. budgetopfølgning 2017)", "Sur"],
      ["Værre, ny sur", "Glad (2. budgetopfølgning 2017)", "Sur"],
    ]);
  });

  it("the economy's amounts are those of the table beside it, and add up to its total", async () => {
    const { page } = await openAt(`#/${ID}/oekonomi?art=besparelse`);
    const table = page.getByRole("table", { name: "Mål og resultat i tal" });
    await table.waitFor();
    const section = page.getByRole("region", { name: "Mål og resultat i tal" });
    const { bytes } = await exported(page, "Excel", section);
    const [rows = [], totals = []] = readWorkbook(bytes);
    const names = table.locator("tbody tr:has(details) th, tbody tr:has(td:nth-child(6)) th[scope=row]");
    await expect
      .poll(async () => (await textsOf(names)).filter((name) => name !== "I alt"))
      .toEqual(rows.map(({ Indsats }) => Indsats));
    const sum = (column: string) => rows.reduce((all, row) => all + Number(row[column] ?? 0), 0);
    expect([sum("Mål"), sum("Resultat, mindst"), sum("Resultat, højst")]).toEqual([
      15_150_000, 13_624_000, 13_924_000,
    ]);
    expect(totals).toMatchObject([
      { Aftalt: 15_150_000, "Opnået, mindst": 13_624_000, "Opnået, højst": 13_924_000 },
    ]);
  });

  it("the contradictions that are shown, rule by rule, with both quotes and the document's answer", async () => {
    const { page } = await openAt(`#/${ID}/spoergsmaal?regel=economy-glad-but-missing`);
    const { name, bytes } = await exported(page, "CSV");
    expect(name).toBe(`${ID}-spoergsmaal-regel-economy-glad-but-missing.csv`);
    const [, ...rows] = readDanishCsv(bytes);
    await expect
      .poll(() => textsOf(page.locator("main blockquote")))
      .toEqual(
        rows.flatMap((row) => [row[6], row[10], row[13]].filter(Boolean).map((quote) => folded(quote ?? ""))),
      );
    // The same lines as beside the quotes: those of their own words.
    await expect
      .poll(() => textsOf(page.locator("main figcaption a")))
      .toEqual(rows.flatMap((row) => [row[8], row[12]]));
  });

  it("the afterlife in the order chosen, and its dates as a calendar that says what it leaves out", async () => {
    const { page } = await openAt(`#/${ID}/udestaar`);
    const [, ...rows] = readDanishCsv((await exported(page, "CSV")).bytes);
    const promises = page.getByRole("list", { name: "Stillet i udsigt" }).getByRole("listitem");
    await promises.first().waitFor();
    const dates = await promises.locator("strong").allInnerTexts();
    expect(rows.slice(0, dates.length).map((row) => row[1])).toEqual(dates);
    // The lines of the promise's own words, as beside them.
    const lines = (row: readonly (string | null)[]) =>
      row.slice(12, 14).filter((line, place, both) => place === 0 || line !== both[0]);
    await expect
      .poll(() => textsOf(promises.locator("figcaption a")))
      .toEqual(rows.slice(0, dates.length).map((row) => `Linje ${lines(row).join("–")}`));
    const { name, bytes } = await exported(page, "Kalender");
    expect(name).toBe(`${ID}-udestaar.ics`);
    const events = new TextDecoder().decode(bytes).split("BEGIN:VEVENT").length - 1;
    expect(events).toBe(dates.filter((date) => date !== "Uden dato").length);
    await page
      .locator("summary")
      .filter({ hasText: /^Eksportér/ })
      .click();
    await page
      .getByText(
        `Kalenderen har de ${events}, der har en dato; ${dates.length - events} uden dato og 27 milepæle, der ikke`,
      )
      .waitFor();
  });

  it("the whole follow-up as a Word document, which reads back as the same facts, under a strict policy", async () => {
    const { page } = await openPage();
    await underPolicy(page);
    await page.goto(siteUrl(`#/${ID}`));
    const heading = page.locator("main > header, main header").first();
    const { name, bytes } = await exported(page, "Gem som Word", heading);
    expect(name).toBe(`${ID}-opfoelgning.docx`);
    const { facts } = mustImport(await importBytes(bytes, { id: ID }));
    expect(compareFacts(realFollowUp.facts, facts)).toEqual([]);
    await heading.locator("summary").click();
    await page.getByRole("button", { name: /^Skema til næste runde/ }).click();
    const dialog = page.getByRole("dialog", { name: "Skema til næste runde" });
    await dialog.getByText("Der er ingen næste runde: 31.12.2017 er den sidste").waitFor();
    await dialog.getByRole("button", { name: "Gem skema" }).click();
    await dialog.getByText("Skriv den nye rundes navn.").waitFor();
    await dialog.getByLabel("Den nye rundes navn").fill("31.03.2018");
    const saved = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Gem skema" }).click();
    expect((await saved).suggestedFilename()).toBe(`${ID}-skema-31-03-2018.docx`);
    const form = await bytesOf(await saved);
    expect(mustImport(await importBytes(form)).facts.rounds.at(-1)?.label).toBe("31.03.2018");
    await dialog.getByRole("button", { name: "Luk" }).click();
    await dialog.waitFor({ state: "hidden" });
  });

  it("the whole follow-up, for other tools", async () => {
    const { page } = await openAt(`#/${ID}`);
    const heading = page.locator("main > header, main header").first();
    const { name, bytes } = await exported(page, "Alle milepæle", heading);
    expect(name).toBe(`${ID}-milestones.csv`);
    expect(new TextDecoder().decode(bytes).match(/,glad,/g)?.length).toBe(80);
  });
});

describe("pictures", () => {
  it.each([
    ["", "Temaer", "overblik-temaer", ["Smileys pr. tema og runde", "BO1", "Milepæl er opfyldt"]],
    [
      "/oekonomi",
      "Én indsats står for over halvdelen af manglen",
      "oekonomi-diagram-art-besparelse",
      ["Mangler 0,7–1\u00a0mio.\u00a0kr.", "Usikker del af et interval"],
    ],
  ])(
    "of %j stand on their own, light where the screen is dark, under a strict policy",
    async (screen, region, file, words) => {
      const { page } = await openPage({ colorScheme: "dark" });
      await underPolicy(page);
      await page.goto(siteUrl(`#/${ID}${screen}`));
      const section = page.getByRole("region", { name: region, exact: true });
      await section.getByRole("link").first().waitFor();
      const svg = await exported(page, "Tegning", section);
      expect(svg.name).toBe(`${ID}-${file}.svg`);
      const text = new TextDecoder().decode(svg.bytes);
      for (const word of [...words, "Kilde: Fjerde og sidste opfølgning"]) expect(text).toContain(word);
      expect(text).not.toMatch(/class=|style=|href=|var\(|url\(["']?(?!#|&quot;#)/);
      const png = await exported(page, "Billede", section);
      expect(png.name).toBe(`${ID}-${file}.png`);
      const view = new DataView(png.bytes.buffer, png.bytes.byteOffset);
      const [, width = "0"] = /width="(\d+)"/.exec(text) ?? [];
      expect(view.getUint32(16)).toBe(2 * Number(width));
      // The picture's own pixels: white paper with dark ink.
      const pixels = await page.evaluate(async (base64) => {
        const bitmap = await createImageBitmap(
          new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))]),
        );
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const pen = canvas.getContext("2d");
        pen?.drawImage(bitmap, 0, 0);
        const data = pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        let dark = 0;
        for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 80) dark++;
        return { corner: [...data.slice(0, 4)], dark: dark / (data.length / 4) };
      }, Buffer.from(png.bytes).toString("base64"));
      expect(pixels.corner).toEqual([255, 255, 255, 255]);
      expect(pixels.dark).toBeGreaterThan(0.005);
      expect(pixels.dark).toBeLessThan(0.3);
    },
  );
});
