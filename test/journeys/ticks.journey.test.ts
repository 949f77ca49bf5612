import type { Page } from "playwright";
import { expect, it } from "vitest";
import { exported, readDanishCsv, readWorkbook } from "./downloads.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";
import { openWorklist, worklist } from "./worklist.ts";

it("keeps what is ticked off in the list through Back, other screens and a reload, and begins a new tab without", async () => {
  const { page } = await openPage();
  await openWorklist(page);
  const boxes = (of: Page) => worklist(of).getByRole("checkbox", { name: /^Afkryds / });
  const bar = page.getByRole("region", { name: "Afkrydsede indsatser" });
  const expectKept = async () => {
    await bar.getByText("2 afkrydsede").waitFor();
    for (const at of [0, 2]) expect(await boxes(page).nth(at).isChecked()).toBe(true);
    expect(await boxes(page).nth(1).isChecked()).toBe(false);
  };
  for (const at of [0, 2]) await boxes(page).nth(at).check();
  await worklist(page).getByRole("link").first().click();
  await page.getByText("1 af 32").waitFor();
  await page.goBack();
  await expectKept();
  await worklist(page).getByRole("link").first().click();
  await page.getByRole("link", { name: "Til listen" }).click();
  await expectKept();
  await page.reload();
  await expectKept();
  await page.getByRole("link", { name: "Økonomi", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Økonomi" }).waitFor();
  await page.getByRole("link", { name: "Indsatser", exact: true }).click();
  await expectKept();
  const fresh = await page.context().newPage();
  await openWorklist(fresh);
  await boxes(fresh).first().waitFor();
  expect(await boxes(fresh).first().isChecked()).toBe(false);
  await bar.getByRole("button", { name: "Fjern krydserne" }).click();
  await page.reload();
  await boxes(page).first().waitFor();
  expect(await boxes(page).first().isChecked()).toBe(false);
  await bar.waitFor({ state: "detached" });
});

it.each([
  { width: 1280, height: 900 },
  { width: 390, height: 1200 },
])("ticks two rows off by presses where their boxes stood, $width pixels wide", async (size) => {
  const { page } = await openAt("#/ballerup-2017-oekonomiudvalget/indsatser?forsinkede=1", size);
  await page.getByText("8 af 32 indsatser").waitFor();
  await page.evaluate(() => document.fonts.ready);
  const boxes = worklist(page).getByRole("checkbox", { name: /^Afkryds / });
  await boxes.nth(1).waitFor();
  const places = () =>
    boxes.evaluateAll((all) =>
      all.slice(0, 2).map((box) => {
        const { x, y, width, height } = box.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    );
  const before = await places();
  for (const { x, y } of before) await page.mouse.click(x, y);
  const bar = page.getByRole("region", { name: "Afkrydsede indsatser" });
  await bar.getByText("2 afkrydsede").waitFor();
  expect(await places()).toEqual(before);
  const { bottom } = await bar.evaluate((element) => element.getBoundingClientRect().toJSON());
  expect(bottom).toBeLessThanOrEqual(size.height);
});

it("hides no box that the keyboard reaches behind the bar of those ticked off", async () => {
  const { page } = await openPage();
  await openWorklist(page);
  const boxes = worklist(page).getByRole("checkbox", { name: /^Afkryds / });
  await boxes.first().check();
  const bar = page.getByRole("region", { name: "Afkrydsede indsatser" });
  await bar.waitFor();
  const hidden: string[] = [];
  for (const box of await boxes.all()) {
    await box.focus();
    const foot = await box.evaluate((element) => element.getBoundingClientRect().bottom);
    const { top, bottom } = await bar.evaluate((element) => element.getBoundingClientRect().toJSON());
    expect(bottom).toBeLessThanOrEqual(await page.evaluate(() => innerHeight));
    if (foot > top) hidden.push((await box.getAttribute("aria-label")) ?? "");
  }
  expect(hidden).toEqual([]);
});

/** The list with its first initiative ticked. */
async function openTicked(): Promise<Page> {
  const { page } = await openPage();
  await openWorklist(page);
  await worklist(page)
    .getByRole("checkbox", { name: /^Afkryds / })
    .first()
    .check();
  return page;
}

it("keeps the ticks in the list of just these, and behind the browser's Back", async () => {
  const page = await openTicked();
  const bar = page.getByRole("region", { name: "Afkrydsede indsatser" });
  const boxes = worklist(page).getByRole("checkbox", { name: /^Afkryds / });
  const only = bar.getByRole("button", { name: "Vis kun de afkrydsede" });
  await boxes.nth(2).check();
  await only.click();
  await page.getByText("2 af 32 indsatser").waitFor();
  await bar.getByText("2 afkrydsede").waitFor();
  // The list is of just these: there is nothing to show.
  await only.waitFor({ state: "detached" });
  await page.goBack();
  await page.getByText("32 af 32 indsatser").waitFor();
  await bar.getByText("2 afkrydsede").waitFor();
  for (const [at, is] of [true, false, true].entries()) expect(await boxes.nth(at).isChecked()).toBe(is);
  await only.waitFor();
});

it.each([
  ["Vis kun de afkrydsede", "1 af 32 indsatser"],
  ["Fjern krydserne", "32 af 32 indsatser"],
])("the keyboard goes on from the list behind »%s«", async (button, shown) => {
  const page = await openTicked();
  const bar = page.getByRole("region", { name: "Afkrydsede indsatser" });
  const pressed = bar.getByRole("button", { name: button });
  await pressed.press("Enter");
  await page.getByText(shown).waitFor();
  await pressed.waitFor({ state: "detached" });
  await worklist(page).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Tab");
  expect(await worklist(page).locator(":focus").count()).toBe(1);
});

it("on a phone what is said of those ticked off takes little of the list, whatever it has to say", async () => {
  const { page } = await openAt("#/ballerup-2017-oekonomiudvalget/indsatser", { width: 390, height: 844 });
  const boxes = worklist(page).getByRole("checkbox", { name: /^Afkryds / });
  await boxes.first().waitFor();
  const bar = page.getByRole("region", { name: "Afkrydsede indsatser" });
  const height = async () => Math.round((await bar.boundingBox())?.height ?? 0);
  await boxes.first().check();
  await bar.getByText("1 afkrydset").waitFor();
  expect(await height()).toBeLessThanOrEqual(48);
  for (const box of await boxes.all()) await box.check();
  await bar.getByText("Besparelse 2017").waitFor();
  expect(await height()).toBeLessThanOrEqual(140);
  await page.goto(siteUrl("#/ballerup-2017-oekonomiudvalget/indsatser?forsinkede=1"));
  await bar.getByRole("status").filter({ hasText: "uden for filteret" }).waitFor();
  expect(await height()).toBeLessThanOrEqual(180);
});

it("where no initiative is listed the keyboard goes on from the screen", async () => {
  const page = await openTicked();
  await page.getByRole("searchbox").first().fill("findesikke");
  await worklist(page).waitFor({ state: "detached" });
  const bar = page.getByRole("region", { name: "Afkrydsede indsatser" });
  await bar.getByRole("button", { name: "Fjern krydserne" }).press("Enter");
  await bar.waitFor({ state: "detached" });
  expect(await page.locator("main:focus").count()).toBe(1);
});

it("the keyboard goes from a box to what can be done with those ticked off, and back", async () => {
  const page = await openTicked();
  const bar = page.getByRole("region", { name: "Afkrydsede indsatser" });
  const boxes = worklist(page).getByRole("checkbox", { name: /^Afkryds / });
  await boxes.nth(3).focus();
  await page.keyboard.press("Space");
  await bar.getByRole("status").filter({ hasText: "2 afkrydsede · Enter: hertil, Esc: tilbage" }).waitFor();
  const scrolled = () => page.evaluate(() => scrollY);
  const before = await scrolled();
  await page.keyboard.press("Enter");
  await bar.getByRole("button", { name: "Vis kun de afkrydsede" }).and(page.locator(":focus")).waitFor();
  expect(await scrolled()).toBe(before);
  await page.keyboard.press("Escape");
  await boxes.nth(3).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.getByText("2 af 32 indsatser").waitFor();
});

it("a file holds those alone that are ticked off where that is asked for, and says so", async () => {
  const page = await openTicked();
  const list = page.getByRole("main");
  await list.getByText("Eksportér: Indsatser").click();
  await list.getByRole("checkbox", { name: "Kun de afkrydsede (1 af 32 på listen)" }).check();
  await page.keyboard.press("Escape");
  const [sheet = [], about = []] = readWorkbook((await exported(page, "Excel (XLSX)")).bytes);
  expect(sheet.length).toBe(1);
  expect(JSON.stringify(about)).toContain("1 af 32 indsatser");
  await list.getByText("Eksportér: Indsatser").click();
  await list.getByRole("checkbox", { name: /^Kun de afkrydsede/ }).uncheck();
  await page.keyboard.press("Escape");
  expect(readDanishCsv((await exported(page, "CSV")).bytes).length).toBe(33);
});
