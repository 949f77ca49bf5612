/** What is given to the import page: dropped, pasted, refused, called off; and which code each kind of file fetches. */
import { readFileSync } from "node:fs";
import type { Request } from "playwright";
import { describe, expect, it } from "vitest";
import { modulesOf } from "../build/builtFiles.ts";
import { pdfForm } from "../fixtures/pdfForm.ts";
import { hold } from "./heldPage.ts";
import { chooseFile, documentPath, dropFile, untilRead } from "./importPage.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";

const READERS = [
  ["Excel", /readers\/xlsx\/readXlsx/],
  ["PDF", /\/unpdf\//],
  ["Word", /readers\/docx\/readDocx/],
] as const;

/** The readers of formats among the modules that were fetched. */
function readersIn(requests: readonly Request[]): readonly string[] {
  const scripts = requests.map((request) => new URL(request.url()).pathname.slice(1));
  const modules = scripts.filter((path) => path.endsWith(".js")).flatMap(modulesOf);
  const readers = modules.flatMap((module) =>
    READERS.flatMap(([name, path]) => (path.test(module) ? [name] : [])),
  );
  return [...new Set(readers)].sort();
}

/** Cells behind tabs, one of them torn over lines. */
const COPIED = `Anden opfølgning på Aftale om budget 2025 på Klimaudvalgets område
Lindby Kommune

7. Klima
7.01. Tage\tKort beskrivelse af indsatsen (drift)\tTid\tSmiley
Parterne er enige.\tAnsvarligt center: Teknik
Ansvarligt udvalg: Klimaudvalget
Væsentlig bidragsyder: \t\t
Milepæl\tPlanen er lagt.\t1. budgetopfølgning 2025\t☺
Milepæl\tTagene er plantet.\t2. budgetopfølgning 2025\t☹
Økonomi\tIngen økonomi\t\t☺
`;

describe("the import page", () => {
  it("fetches what reads a format when a file of it is chosen, and takes files by drop and text by paste", async () => {
    const { page, requests } = await openAt("#/~importer");
    const text = readFileSync(new URL("../fixtures/documents/herlev-2024.txt", import.meta.url), "utf8");
    await page.getByRole("textbox", { name: "Indsæt tekst" }).fill(text);
    await page.getByRole("button", { name: "Læs teksten" }).click();
    await untilRead(page, "indsat tekst");
    expect(readersIn(requests)).toEqual([]);

    // A copied table looks like one, with the way to each value in its cell.
    await page.getByRole("textbox", { name: "Indsæt tekst" }).fill(COPIED);
    await page.getByRole("button", { name: "Læs teksten" }).click();
    const row = page.getByRole("row").filter({ hasText: "Planen er lagt." });
    await row.getByRole("cell", { name: /^Planen er lagt\.\s*Ret/ }).waitFor();
    expect(await row.getByRole("cell").count()).toBe(4);

    // Nothing was done to the draft that would be lost.
    await dropFile(page, "x1-sheet-of-libreoffice.xlsx");
    await untilRead(page, "x1-sheet-of-libreoffice.xlsx");
    expect(readersIn(requests)).toEqual(["Excel"]);
    await page.getByText("32 indsatser er læst").waitFor();

    await dropFile(page, "w1-plain.docx");
    await untilRead(page, "w1-plain.docx");
    expect(readersIn(requests)).toEqual(["Excel", "Word"]);

    // A tick is work: the question names both documents, and the new one begins at its top.
    await page
      .getByRole("checkbox", { name: /^Set efter/ })
      .first()
      .check();
    await page
      .getByRole("list", { name: "Fund" })
      .getByRole("link", { name: "Linje 516", exact: true })
      .click();
    const shown = page.getByRole("region", { name: "Dokumentet, som det ser ud" });
    await expect.poll(() => shown.evaluate((frame) => frame.scrollTop)).toBeGreaterThan(0);
    await chooseFile(page, "p4-placed-text.pdf");
    await page
      .getByRole("alert")
      .filter({ hasText: "Kladden af »w1-plain.docx« er ændret og ikke gemt" })
      .filter({ hasText: "»p4-placed-text.pdf«" })
      .getByRole("button", { name: "Kassér kladden", exact: true })
      .click();
    await untilRead(page, "p4-placed-text.pdf");
    expect(readersIn(requests)).toEqual(["Excel", "PDF", "Word"]);
    await expect.poll(() => shown.evaluate((frame) => frame.scrollTop)).toBe(0);
  });

  it("says what a file is that it cannot read, and stops when it is told to", async () => {
    const { page } = await openAt("#/~importer");
    const key = "<28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>";
    const locked = Buffer.from(pdfForm())
      .toString("latin1")
      .replace(
        "/Root 1 0 R",
        `/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`,
      );
    const word = readFileSync(documentPath("w1-plain.docx"));
    for (const [name, bytes, said] of [
      ["billede.docx", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "billede"],
      ["beskadiget.docx", word.subarray(0, word.length / 2), "beskadiget"],
      ["laast.pdf", Buffer.from(locked, "latin1"), "adgangskode"],
    ] as const) {
      await chooseFile(page, { name, bytes });
      await page.getByRole("alert").filter({ hasText: said }).waitFor();
    }

    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/importBytes/, async (route) => {
      await held;
      await route.continue();
    });
    const started = page.waitForEvent("worker");
    await chooseFile(page, "w1-plain.docx");
    await page.getByRole("progressbar").waitFor();
    // One that is stopped before its own script has come is never told of.
    const ended = (await started).waitForEvent("close");
    await page.getByRole("button", { name: "Afbryd" }).click();
    await page.getByRole("status").filter({ hasText: "Læsningen er afbrudt." }).waitFor();
    await ended;
    release();
    expect(await page.getByRole("heading", { name: /^Læst/ }).count()).toBe(0);
  });

  it.each([1280, 390])("nothing moves while a document is read, %i pixels wide", async (width) => {
    const { page } = await openAt("#/~importer", { width });
    await page.getByText("Vælg filen, træk den herhen").waitFor();
    await page.evaluate(() => document.fonts.ready);
    const release = await hold(page, /importBytes/);
    const places = () =>
      page
        .locator("main :is(fieldset, textarea, section, section li)")
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await places();
    await chooseFile(page, "w1-plain.docx");
    await page.getByRole("progressbar").waitFor();
    expect(await places()).toEqual(before);
    release();
    await untilRead(page, "w1-plain.docx");
  });

  it("shows the draft where nothing is published yet", async () => {
    const { page } = await openPage();
    await page.route("**/feed/index.json", (route) =>
      route.fulfill({ json: { formatVersion: 1, followUps: [] } }),
    );
    // The picture of what was published when the site was built is kept until there are figures.
    const goTo = (hash: string) => page.goto(siteUrl(hash), { waitUntil: "commit" });
    await goTo("#/~importer");
    await page.getByRole("textbox", { name: "Indsæt tekst" }).fill(COPIED);
    await page.getByRole("button", { name: "Læs teksten" }).click();
    await page.getByRole("link", { name: "Se som kladde" }).click();
    await page.getByRole("grid", { name: "Smileys pr. tema og runde" }).waitFor();
    expect(await page.getByText("Kataloget").count()).toBe(0);
    await goTo("#/~kladde/skaerm");
    await page.getByRole("complementary", { name: "Kladde" }).waitFor();
    await page.locator("footer").filter({ hasText: "Hentet" }).waitFor();
  });
});
