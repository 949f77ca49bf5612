/** A row that was not read stands out in the document, comes into the form as a whole, and what is corrected after that is held against the words. */
import { expect, it } from "vitest";
import { cell, paragraph, row, symbol, table, wordFile } from "../fixtures/wordFile.ts";
import { economy, milestone, WORD_FRONT, wordTop } from "../fixtures/wordForm.ts";
import { expectAccessible } from "./accessibility.ts";
import { chooseFile, untilRead } from "./importPage.ts";
import { openAt } from "./openPage.ts";

const rounds = [1, 2, 3].map((number) => `${number}. budgetopfølgning 2024`);
const saving = row("Økonomi", "Besparelse i 2024: 1,2 mio. kr.", "", cell(paragraph(symbol("F04A"))));
const lost = milestone(symbol("F04C"), "", "Der er nye lokaler.");
const other = rounds.map((round) => milestone(symbol("F04A"), round));
const body = [
  WORD_FRONT,
  table(...wordTop(), milestone(symbol("F04A")), lost, saving),
  table(...wordTop("1.02. Bedre mad"), ...other, economy()),
].join("");

it("marks a row that was not read, adds what it says, and names what a correction contradicts", async () => {
  const { page } = await openAt("#/~importer");
  await chooseFile(page, { name: "lokaler.docx", bytes: wordFile(body) });
  await untilRead(page, "lokaler.docx");
  const shown = page.getByRole("region", { name: "Dokumentet, som det ser ud" });
  await expect.poll(() => shown.getByText("Ikke læst", { exact: true }).count()).toBe(1);
  await page.getByRole("status").filter({ hasText: "Ikke læst: 1 sted." }).waitFor();
  await page.getByRole("button", { name: "Næste sted" }).press("Enter");
  await page.getByRole("status").filter({ hasText: "Ikke læst: 1 af 1." }).waitFor();
  await expect.poll(() => shown.locator("[data-marked]").allInnerTexts()).toContain("Der er nye lokaler.");
  await expectAccessible(page, "unread");

  await shown.getByRole("link", { name: /^Tilføj noget fra linje/ }).press("Enter");
  const form = page.getByRole("group", { name: "Tilføj noget, der ikke blev læst" });
  await expect.poll(() => form.getByRole("combobox", { name: "Smiley" }).inputValue()).toBe("sur");
  expect(await form.getByRole("textbox", { name: "Tekst" }).inputValue()).toBe("Der er nye lokaler.");
  await form.getByRole("combobox", { name: "Runde" }).selectOption({ label: rounds[1] ?? "" });
  await form.getByRole("button", { name: "Tilføj", exact: true }).press("Enter");
  await page.getByRole("status").filter({ hasText: "Alt i indsatserne er læst." }).waitFor();
  await expect.poll(() => shown.getByText("Ikke læst", { exact: true }).count()).toBe(0);

  await shown.getByRole("link", { name: "Ret mål, kr.: Økonomi: Mål, kr., 1.01. Færre fald" }).press("Enter");
  const target = page.getByRole("textbox", { name: "Mål, kr.", exact: true });
  await expect.poll(() => target.evaluate((field) => field === document.activeElement)).toBe(true);
  await target.fill("2,4 mio. kr.");
  await target.press("Enter");
  await page
    .getByRole("status")
    .filter({
      hasText: /Passer nu ikke sammen.*siger stadig 1\.200\.000.*Besparelse i 2024: 1,2\smio\.\skr\./s,
    })
    .waitFor();
});
