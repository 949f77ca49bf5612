/**
 * Paper is as wide as it is: with any number of rounds each is printed, within the edges of a page. On a screen names keep
 * their words whole beside them.
 */
import type { Page } from "playwright";
import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { sizedFollowUp } from "../fixtures/sizedFollowUp.ts";
import { findDividedWords } from "./dividedWords.ts";
import { untilWhole } from "./drawn.ts";
import { openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";

/** The screen of a follow-up with so many rounds, printed: how often each word stands on it, all of it inside its page. */
async function printedWords(screen: string, rounds: number): Promise<ReadonlyMap<string, number>> {
  const { page, requests } = await openPage();
  const facts = sizedFollowUp({ initiatives: 8, rounds });
  await page.route(`**/feed/${ID}.json`, (route) => route.fulfill({ json: facts }));
  await page.goto(siteUrl(`#/${ID}${screen}`));
  // The first picture, of the real follow-up, has four.
  await page.getByText("BO5", { exact: true }).first().waitFor({ state: "attached" });
  if (screen === "") await page.getByRole("grid", { name: "Smileys pr. indsats og runde" }).waitFor();
  // In its own typeface: words of another are of another width.
  await untilWhole(page, requests);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const counts = new Map<string, number>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { width } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const left = Number(item.transform[4]);
      if (left < 0 || left + item.width > width) continue;
      for (const word of item.str.split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

describe.each([7, 12, 40])("a follow-up with %i rounds", (rounds) => {
  // The overview has two heatmaps and two keys of the names, the handout one heatmap and one key.
  it.each([
    ["", 4],
    ["/tryk", 2],
  ])("has each at the head of every heatmap, printed from %j", async (screen, times) => {
    const words = await printedWords(screen, rounds);
    // The fourth is named by its day, which no key has to say.
    const names = Array.from({ length: rounds }, (_, index) => (index === 3 ? "31.12." : `BO${index + 1}`));
    expect(names.filter((name, index) => (words.get(name) ?? 0) < (index === 3 ? times / 2 : times))).toEqual(
      [],
    );
  });
});

it.each([800, 1024, 1280])("twelve rounds leave names their whole words, %i pixels wide", async (width) => {
  const { page, requests } = await openPage({ width });
  const facts = sizedFollowUp({ initiatives: 32, rounds: 12 });
  await page.route(`**/feed/${ID}.json`, (route) => route.fulfill({ json: facts }));
  await page.goto(siteUrl(`#/${ID}`));
  await page.getByRole("grid", { name: "Smileys pr. indsats og runde" }).getByText("BO12").waitFor();
  await untilWhole(page, requests);
  await expect.poll(() => findDividedWords(page)).toEqual([]);
});

/** The texts that nothing covers where they stand in the heatmap of themes, nor its frame cuts. */
function seenInThemes(page: Page): Promise<readonly string[]> {
  return page.getByRole("grid", { name: "Smileys pr. tema og runde" }).evaluate((grid) => {
    scrollTo(0, grid.getBoundingClientRect().top + scrollY - 60);
    const heads = grid.querySelectorAll("thead th span:not([class*=hidden]), tbody th a");
    return Array.from(heads)
      .filter((head) => {
        const { left, right, top, bottom } = head.getBoundingClientRect();
        return [left + 1, right - 1].every((x) =>
          head.contains(document.elementFromPoint(x, (top + bottom) / 2)),
        );
      })
      .map(({ textContent }) => textContent);
  });
}

it.each([800, 1024])(
  "of twelve rounds the newest is in sight first, beside all themes' names, also once scrolled, %i pixels wide",
  async (width) => {
    const { page, requests } = await openPage({ width });
    const facts = sizedFollowUp({ initiatives: 32, rounds: 12 });
    await page.route(`**/feed/${ID}.json`, (route) => route.fulfill({ json: facts }));
    await page.goto(siteUrl(`#/${ID}`));
    const grid = page.getByRole("grid", { name: "Smileys pr. tema og runde" });
    await grid.getByText("BO12").waitFor();
    await untilWhole(page, requests);
    const names = await grid.getByRole("rowheader").getByRole("link").allTextContents();
    const seen = await seenInThemes(page);
    expect(seen).toEqual(expect.arrayContaining(["BO12", ...names]));
    expect(seen).not.toContain("BO1");
    // Keys lead back to the oldest, which the names do not cover.
    await grid.getByRole("rowheader").first().getByRole("link").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => seenInThemes(page)).toEqual(expect.arrayContaining(["BO1", ...names]));
  },
);

it("the keys lead along a row of smileys to no cell that the names beside it cover", async () => {
  const { page, requests } = await openPage({ width: 800 });
  const facts = sizedFollowUp({ initiatives: 32, rounds: 12 });
  await page.route(`**/feed/${ID}.json`, (route) => route.fulfill({ json: facts }));
  await page.goto(siteUrl(`#/${ID}`));
  const grid = page.getByRole("grid", { name: "Smileys pr. indsats og runde" });
  await grid.getByText("BO12").waitFor();
  await untilWhole(page, requests);
  await grid.locator("tbody [data-cell]").nth(13).focus();
  const covered: number[] = [];
  for (let place = 12; place > 0; place--) {
    await page.keyboard.press("ArrowLeft");
    const isSeen = await page.evaluate(() => {
      const cell = document.activeElement;
      const { left, top, height } = cell?.getBoundingClientRect() ?? new DOMRect();
      return cell?.contains(document.elementFromPoint(left + 2, top + height / 2)) === true;
    });
    if (!isSeen) covered.push(place);
  }
  expect(covered).toEqual([]);
});

it("with letters twice as large nothing of eight rounds stands left of the window, where nobody can scroll to", async () => {
  const { page, requests } = await openPage({ width: 800 });
  const facts = sizedFollowUp({ initiatives: 8, rounds: 8 });
  await page.route(`**/feed/${ID}.json`, (route) => route.fulfill({ json: facts }));
  await page.goto(siteUrl(`#/${ID}`));
  await page.addStyleTag({ content: "html { font-size: 200% }" });
  await page.getByRole("grid", { name: "Smileys pr. indsats og runde" }).getByText("BO8").waitFor();
  await untilWhole(page, requests);
  const lefts = await page
    .getByRole("grid", { name: "Smileys pr. tema og runde" })
    .locator("th, td")
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
  expect(lefts.length).toBeGreaterThan(8);
  expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0);
});

it("eight rounds fit a window of 860 pixels, and the page does not scroll sideways", async () => {
  const { page, requests } = await openPage({ width: 860 });
  const facts = sizedFollowUp({ initiatives: 8, rounds: 8 });
  await page.route(`**/feed/${ID}.json`, (route) => route.fulfill({ json: facts }));
  await page.goto(siteUrl(`#/${ID}`));
  await page.getByRole("grid", { name: "Smileys pr. tema og runde" }).getByText("BO8").waitFor();
  await untilWhole(page, requests);
  const beyond = await page.evaluate(() => {
    const lefts = Array.from(
      document.querySelectorAll("[role=grid] th"),
      (cell) => cell.getBoundingClientRect().left,
    );
    return { right: document.documentElement.scrollWidth - innerWidth, left: Math.min(0, ...lefts) };
  });
  expect(beyond).toEqual({ right: 0, left: 0 });
});
