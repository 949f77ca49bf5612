/** What was not read is added by hand, what is typed is never lost, and a phone reaches both. */
import type { Page } from "playwright";
import { beforeEach, expect, it } from "vitest";
import { parseFollowUp } from "../../src/agreement/format/parse.ts";
import { expectAccessible, expectFits } from "./accessibility.ts";
import { bytesOf } from "./downloads.ts";
import { chooseFile, kept, keptCorrections, untilRead } from "./importPage.ts";
import { openAt } from "./openPage.ts";

const NAME = "w2-as-word-writes.docx";

let page: Page;
beforeEach(async () => {
  ({ page } = await openAt("#/~importer", { width: 390, height: 844, context: { acceptDownloads: true } }));
  await page.getByRole("status").filter({ hasText: "Intet udgives af sig selv." }).waitFor();
  await chooseFile(page, NAME);
  await untilRead(page, NAME);
});

function focused(): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.textContent ?? null);
}

it("adds an amount from a finding and a milestone after a removal, by keyboard on a phone, and replays both", async () => {
  const form = page.getByRole("group", { name: "Tilføj noget, der ikke blev læst" });
  await page.getByRole("link", { name: "Tilføj noget fra linje 495" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(focused).toContain("Målet for den forøgede økonomiske gevinst");
  await form.getByRole("combobox", { name: "Hvad skal tilføjes?" }).selectOption({ label: "Beløb" });
  await form.getByRole("textbox", { name: "Mål, kr." }).fill("9,4 mio. kr.");
  await page.keyboard.press("Enter");
  await form.getByRole("alert").filter({ hasText: "Vælg først." }).waitFor();
  await form.getByRole("combobox", { name: "Art" }).selectOption({ label: "Besparelse" });
  await expectFits(page, 390);
  await expectAccessible(page, "adding");
  await form.getByRole("button", { name: "Tilføj", exact: true }).press("Enter");
  await expect.poll(focused).toBe("Beløb er tilføjet.");
  await expect.poll(() => page.getByRole("textbox", { name: "Mål, kr. (2)" }).inputValue()).toBe("9400000");

  await page.getByRole("button", { name: "Fjern 31.12.2017" }).press("Enter");
  await expect.poll(focused).toBe("31.12.2017 er fjernet.");
  await page.getByRole("link", { name: "Tilføj milepæl" }).press("Enter");
  await form.getByRole("combobox", { name: "Runde" }).selectOption({ label: "31.12.2017" });
  await form.getByRole("combobox", { name: "Smiley" }).selectOption({ label: "Sur" });
  await form.getByRole("button", { name: "Tilføj", exact: true }).press("Enter");
  const made = page.getByRole("list", { name: "Rettelser" }).getByRole("listitem");
  await expect.poll(() => made.allInnerTexts()).toHaveLength(3);
  await expect
    .poll(() => made.nth(0).innerText())
    .toContain("»Besparelse 2017 9.400.000\u00a0kr.« er tilføjet");

  await expect.poll(() => keptCorrections(page)).toBe(3);
  await chooseFile(page, NAME);
  await page.getByRole("button", { name: "Overfør rettelserne til det nye dokument" }).click();
  await page.getByText("3 rettelser er overført til det nye dokument.").waitFor();
  // That a correction has no reason is said where it stands and where the reason is written, which can be done later.
  expect(await made.nth(0).innerText()).toContain("(uden begrundelse)");
  const reason = page.getByRole("textbox", { name: "Hvorfor rettes der?" });
  const explain = page.getByRole("button", { name: "Giv dem denne begrundelse" });
  await page.getByText("3 rettelser er uden begrundelse.", { exact: false }).last().waitFor();
  expect(await explain.isDisabled()).toBe(true);
  await reason.fill("Oplyst af centret");
  expect(await explain.isDisabled()).toBe(false);
  // The keyboard need not go to the button.
  await reason.press("Enter");
  await expect.poll(() => made.nth(0).innerText()).toContain(": Oplyst af centret");
  await page.getByText("Står ved de rettelser, der laves nu, på alle skærme.").waitFor();
  expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);

  const download = page.waitForEvent("download", (one) => one.suggestedFilename().endsWith(".json"));
  const save = page.getByRole("button", { name: "Gem feed" });
  const topOf = () => save.evaluate((button) => button.getBoundingClientRect().top);
  await save.scrollIntoViewIfNeeded();
  const top = await topOf();
  await save.click();
  const parsed = parseFollowUp(JSON.parse((await bytesOf(await download)).toString("utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  const { initiatives, corrections } = parsed.value;
  const own = initiatives.find(({ number }) => number === "7.06");
  expect(own?.economy?.figures.at(-1)).toMatchObject({ measure: "saving", target: 9_400_000 });
  expect(own?.milestones.at(-1)?.smiley).toBe("sur");
  expect(corrections?.map(({ was, became }) => [was === null, became === null])).toEqual([
    [true, false],
    [false, true],
    [true, false],
  ]);
  await page
    .getByRole("status")
    .filter({ hasText: "ligger nu, hvor din browser gemmer hentede filer" })
    .waitFor();
  await page.getByText(/^npm run publish-feed -- \S+\.json --to/).waitFor();
  expect(await topOf()).toBe(top);
});

it("keeps what is typed through another initiative and a reload, and leads to it before anything is saved", async () => {
  await page.getByRole("combobox", { name: "Del af opfølgningen" }).selectOption("7.06");
  const target = page.getByRole("textbox", { name: "Mål, kr.", exact: true });
  await target.fill("mange penge");
  await page.getByRole("combobox", { name: "Del af opfølgningen" }).selectOption("7.03");
  const unused = page.getByRole("list", { name: "Skrevet, men ikke brugt" });
  await unused.getByText("mange penge").waitFor();
  await expect.poll(async () => JSON.stringify(await kept(page, "typed"))).toContain("mange penge");
  await page.reload();
  await unused.getByText("mange penge").waitFor();
  await page.getByRole("button", { name: "Gem feed" }).click();
  const refused = page.getByRole("alert").filter({ hasText: "Feedet er ikke gemt" });
  await refused.filter({ hasText: /7\.06\. Styrket indsats.*: Mål, kr\.: "mange penge"/ }).waitFor();
  await expect.poll(() => target.inputValue()).toBe("mange penge");
  await expect.poll(() => target.evaluate((field) => field === document.activeElement)).toBe(true);
  await target.fill("1,2 mio. kr.");
  await page.keyboard.press("Enter");
  await expect.poll(() => target.inputValue()).toBe("1200000");
  await expect.poll(() => page.getByRole("alert").count()).toBe(0);

  // So is a reason that no correction was given, while one has none.
  const reason = page.getByRole("textbox", { name: "Hvorfor rettes der?" });
  await reason.fill("Oplyst af centret");
  await expect.poll(async () => JSON.stringify(await kept(page, "typed"))).toContain("Oplyst af centret");
  await page.reload();
  await expect.poll(() => reason.inputValue()).toBe("Oplyst af centret");
  await page.getByRole("button", { name: "Gem feed" }).click();
  await refused.filter({ hasText: 'Hvorfor rettes der?: "Oplyst af centret"' }).waitFor();
  await expect.poll(() => reason.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByRole("alert").count()).toBe(0);
  const made = page.getByRole("list", { name: "Rettelser" }).getByRole("listitem");
  await expect.poll(() => made.first().innerText()).toContain(": Oplyst af centret");
  expect(await reason.inputValue()).toBe("Oplyst af centret");

  // What stands half-written in the form for more is named with its place too, and can be forgotten.
  await page.getByRole("link", { name: "Tilføj beløb" }).press("Enter");
  const outcome = page.getByRole("textbox", { name: "Resultat, kr.", exact: true });
  await outcome.fill("ti kroner");
  await page.getByRole("button", { name: "Gem feed" }).press("Enter");
  await refused.getByRole("link", { name: /^Tilføj beløb, 7\.06\. Styrket indsats/ }).waitFor();
  await refused.getByRole("button", { name: /^Glem det skrevne/ }).press("Enter");
  await expect.poll(() => page.getByRole("alert").count()).toBe(0);
  await expect.poll(() => outcome.inputValue()).toBe("");

  // The findings are a key away also while the document has the screen.
  await page.getByRole("link", { name: "Dokumentet", exact: true }).last().click();
  await page.getByRole("region", { name: "Dokumentet, som det ser ud" }).waitFor();
  await page.getByRole("button", { name: "Gå til fundene" }).press("Enter");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toBe("Det læste");
});
