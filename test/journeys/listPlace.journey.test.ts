/** What stands still on the list of initiatives while a reader narrows it, and how much of it is in sight. */
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { exported } from "./downloads.ts";
import { openPage, siteUrl } from "./openPage.ts";

const LIST = "#/ballerup-2017-oekonomiudvalget/indsatser";

async function openList(page: Page, language = "da"): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem("aftaleoverblik.language", chosen), language);
  await page.goto(siteUrl(LIST));
  await expect.poll(() => page.locator("tbody tr").count()).toBe(32);
  await page.evaluate(() => document.fonts.ready);
}

const pageTop = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY));

describe.each([1024, 1280, 1920])("in a window %i pixels wide", (width) => {
  it.each(["da", "en"])(
    "the list begins where it began, whatever is switched or typed, %s",
    async (language) => {
      const { page } = await openPage({ width });
      await openList(page, language);
      const rows = page.locator("tbody tr");
      const top = await pageTop(page, "tbody tr");
      const still = async (shown: number) => {
        await expect.poll(() => rows.count()).toBe(shown);
        await page
          .getByRole("status")
          .filter({ hasText: new RegExp(`^${shown} (?:af|of) 32 `) })
          .waitFor();
        await expect.poll(() => pageTop(page, "tbody tr")).toBe(top);
      };
      const onlyDelayed = page.getByRole("checkbox", { name: /^(?:Kun forsinkede|Only delayed)$/ });
      await onlyDelayed.check();
      await page
        .getByText(/^(?:Den senest kendte|The latest known) smiley/)
        .first()
        .waitFor();
      await still(8);
      await onlyDelayed.uncheck();
      const quick = page.getByRole("group", { name: /^(?:Hurtige filtre|Quick filters)$/ });
      const order = quick.getByRole("button").first();
      await order.click();
      await page
        .getByText(/^(?:Ude af kurs står først|Off track stands first)/)
        .first()
        .waitFor();
      await still(32);
      await order.click();
      const offTrack = quick.getByRole("button", { name: /^(?:Ude af kurs|Off track)/ });
      await offTrack.click();
      await still(4);
      await offTrack.click();
      await page.getByRole("searchbox").fill("fujitsu");
      await page.getByText(/ (?:i dokumentet|in the document)$/).waitFor();
      await still(1);
    },
  );
});

it.each([
  [1024, "en"],
  [1100, "da"],
  [1240, "en"],
  [1280, "en"],
] as const)("all its usual columns are in sight in a window %i pixels wide, %s", async (width, language) => {
  const { page } = await openPage({ width });
  await openList(page, language);
  const hidden = () =>
    page.locator("thead").evaluate((head) => {
      const frame = head.closest("table")?.parentElement;
      return frame === null || frame === undefined ? null : frame.scrollWidth - frame.clientWidth;
    });
  await expect.poll(hidden).toBe(0);
});

it("gives titles more room than centres at the least width of a desk", async () => {
  const { page } = await openPage();
  await openList(page);
  const width = (name: string) =>
    page.getByRole("columnheader", { name }).evaluate((head) => head.getBoundingClientRect().width);
  await expect
    .poll(async () => (await width("Indsats")) - (await width("Ansvarligt center")))
    .toBeGreaterThan(30);
});

it("opens its display below the buttons beside it, which stay where they are", async () => {
  const { page } = await openPage();
  await openList(page);
  const places = () =>
    page
      .getByText(/^(?:Visning|Gem eller del visningen|Præsentér denne liste|Udskriv|Eksportér)$/)
      .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
  const before = await places();
  expect(before.length).toBeGreaterThan(3);
  await page.getByText("Visning", { exact: true }).click();
  const choice = page.getByLabel("Gruppér efter");
  await choice.waitFor();
  expect(await places()).toEqual(before);
  const below = await choice.evaluate((select) => select.getBoundingClientRect().top);
  const button = await page
    .getByRole("button", { name: "Udskriv" })
    .evaluate((one) => one.getBoundingClientRect().bottom);
  expect(below).toBeGreaterThan(button);
});

it.each([
  { width: 1024, height: 800 },
  { width: 1280, height: 800 },
  { width: 390, height: 1200 },
])(
  "says in room that it has that a file was saved: list and button stay, $width pixels wide",
  async (size) => {
    const { page } = await openPage({ ...size, context: { acceptDownloads: true } });
    await openList(page);
    if (size.width < 640) await page.getByRole("button", { name: "Visning og eksport" }).click();
    const button = page.locator("#root summary").filter({ hasText: /^Eksportér/ });
    const places = async () => [
      await pageTop(page, "tbody tr"),
      await button.evaluate((one) => JSON.stringify(one.getBoundingClientRect())),
    ];
    const before = await places();
    await exported(page, "Excel");
    expect(await places()).toEqual(before);
  },
);
