import { readFileSync } from "node:fs";
import type { Locator } from "playwright";
import { describe, expect, it } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { expectAccessible, expectAccessibleInAnyColours } from "./accessibility.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const feed: FollowUpFacts = JSON.parse(
  readFileSync(new URL(`../../public/feed/${ID}.json`, import.meta.url), "utf8"),
);
/** True when all of an element is in the window and not scrolled out of a frame in it. */
const isInWindow = (element: Locator) =>
  element.evaluate((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const isAt = (x: number, y: number) => mark.contains(document.elementFromPoint(x, y));
    return isAt(left + 2, top + 3) && isAt(right - 2, bottom - 3);
  });
const folded = (text: string) => text.replace(/\s+/g, " ").trim();

describe("an initiative's page", () => {
  it("shows every milestone with its smiley, text and status, as the document has them", async () => {
    const { page } = await openPage();
    for (const initiative of feed.initiatives) {
      await page.goto(siteUrl(`#/${ID}/indsatser/${encodeURIComponent(initiative.id)}`));
      await page.getByRole("heading", { level: 1, name: initiative.title }).waitFor();
      // The one before stays until this one is ready, and its title may begin with this one's.
      await expect.poll(() => page.title()).toContain(initiative.title);
      const steps = page.getByRole("list", { name: "Milepæle" }).getByRole("listitem");
      const marks = () =>
        steps.getByRole("img").evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
      const names = { glad: "Glad", neutral: "Neutral", sur: "Sur" } as const;
      await expect
        .poll(marks)
        .toEqual(initiative.milestones.map(({ smiley }) => (smiley ? names[smiley] : "Ingen smiley")));
      const texts = (await steps.allInnerTexts()).map(folded);
      for (const [index, { text, status }] of initiative.milestones.entries()) {
        for (const words of [text, status]) if (words) expect(texts[index]).toContain(folded(words));
      }
    }
  });

  it("walks to the next and back, and marks a fact's words in the source beside it", async () => {
    const { page } = await openAt(`#/${ID}/indsatser/7.06`);
    const source = page.getByRole("region", { name: "Kildetekst" });
    await source.getByText("Besparelse 1,1 mio. kr.").waitFor();
    await page.getByRole("button", { name: "Linje 813–829" }).click();
    await expect.poll(() => page.url()).toContain("?linjer=813-829");
    const marks = source.locator("mark");
    await expect.poll(() => marks.count()).toBe(11);
    expect(await marks.first().innerText()).toMatch(/^Besparelse 1,1\smio\.\skr\./);
    await expect.poll(() => isInWindow(marks.first())).toBe(true);
    await page.getByRole("link", { name: /^Næste/ }).click();
    await page.getByRole("heading", { level: 1, name: /del 1/ }).waitFor();
    await page.getByRole("link", { name: /Forrige/ }).click();
    await page.getByRole("heading", { level: 1, name: /socialt bedrageri/ }).waitFor();
  });

  it("marks the sentence that a link from elsewhere quotes, in the window, and keeps it there further down", async () => {
    const { page } = await openAt(`#/${ID}/spoergsmaal?regel=economy-glad-but-overrun`);
    const answer = page.getByRole("figure").filter({ hasText: "Dette blev håndteret" });
    await answer.getByRole("link", { name: /^Linje/ }).click();
    const source = page.getByRole("region", { name: "Kildetekst" });
    await expect
      .poll(() => source.locator("mark").allInnerTexts())
      .toEqual(["Dette blev håndteret på Kommunalbestyrelsens møde", "i august 2017."]);
    await source.getByText("Linje 687–688 er markeret.").waitFor();
    const first = source.locator("mark").first();
    await expect.poll(() => isInWindow(first)).toBe(true);
    await page.reload();
    await expect.poll(() => isInWindow(first)).toBe(true);
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 900);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await expect.poll(() => isInWindow(first)).toBe(true);
  });

  it("brings the words into view again when their link is followed again, and keeps the list it was reached from", async () => {
    const { page } = await openAt(`#/${ID}/indsatser/7.03?forsinkede=1`);
    const question = page.getByRole("figure").filter({ hasText: "Dette blev håndteret" });
    const link = question.getByRole("link", { name: /^Linje/ });
    await link.click();
    const source = page.getByRole("region", { name: "Kildetekst" });
    const first = source.locator("mark").first();
    await expect.poll(() => isInWindow(first)).toBe(true);
    expect(page.url()).toContain("forsinkede=1");
    await source.getByRole("list").evaluate((list) => list.scrollTo({ top: 0 }));
    await expect.poll(() => isInWindow(first)).toBe(false);
    await link.click();
    await expect.poll(() => isInWindow(first)).toBe(true);
  });

  it("shows the words on a phone in a sheet, which Escape, its button and going back close", async () => {
    const { page } = await openAt(`#/${ID}/indsatser/7.06`, { width: 390, height: 844 });
    const button = page.getByRole("button", { name: "Linje 813–829" });
    const sheet = page.getByRole("dialog", { name: "Kildetekst" });
    for (const close of [
      () => page.keyboard.press("Escape"),
      () => sheet.getByRole("button", { name: "Luk kildeteksten" }).click(),
      () => page.goBack(),
    ]) {
      await button.click();
      await expect.poll(() => isInWindow(sheet.locator("mark").first())).toBe(true);
      await close();
      await sheet.waitFor({ state: "hidden" });
      expect(page.url()).not.toContain("linjer");
      await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await page.goto(siteUrl(`#/${ID}/indsatser/7.06?linjer=813-829`));
    await expect.poll(() => isInWindow(sheet.locator("mark").first())).toBe(true);
    await expectAccessible(page);
  });

  it("marks every hit of a search on the page and in the source, counts them and leads from one to the next", async () => {
    const { page } = await openAt(`#/${ID}/indsatser/7.03?q=UCC`, { width: 390, height: 844 });
    const source = page.getByRole("region", { name: "Kildetekst" });
    await expect.poll(() => source.locator("mark").allInnerTexts()).toEqual(["UCC", "UCC", "UCC", "UCC"]);
    await page.getByText("»UCC«: 4 steder her").waitFor();
    // The one before the first is the last: far down, in the frame of the source.
    await page.getByRole("button", { name: "Forrige sted" }).click();
    await page.getByText("»UCC«: 4 af 4 her").waitFor();
    await expect.poll(() => isInWindow(source.locator("mark").last())).toBe(true);
    await page.getByRole("button", { name: "Næste sted" }).click();
    await expect.poll(() => isInWindow(source.locator("mark").first())).toBe(true);
    expect(await page.getByRole("heading", { level: 1 }).locator("mark").innerText()).toBe("UCC");
    await page.getByRole("link", { name: "7 i dokumentet" }).click();
    await page.getByText("1 af 7").waitFor();
  });

  it("says how each amount is known", async () => {
    const { page } = await openAt(`#/${ID}/indsatser/7.06`);
    const table = page.getByRole("table", { name: "Beløb" });
    await table.waitFor();
    const rows = async () => (await table.getByRole("row").allInnerTexts()).map(folded);
    await expect
      .poll(rows)
      .toEqual([
        "Art Mål Resultat Mangler",
        "Besparelse 2017 netto 1,1 mio. kr. 0,1–0,4 mio. kr. beregnet 0,7–1 mio. kr. oplyst",
        "Indtægt 2017 brutto 9,4 mio. kr. 8 mio. kr. oplyst 1,4 mio. kr. oplyst",
      ]);
  });

  it("that does not exist gives a message with a link", async () => {
    const { page } = await openAt(`#/${ID}/indsatser/9.99`);
    await page.getByRole("alert").getByText("»9.99«").waitFor();
  });

  it("has nothing for axe to find, light and dark", async () => {
    const { page } = await openAt(`#/${ID}/indsatser/7.06?linjer=813-829`);
    await page.getByRole("region", { name: "Kildetekst" }).getByText("Besparelse 1,1 mio. kr.").waitFor();
    await expectAccessibleInAnyColours(page);
  });
});
