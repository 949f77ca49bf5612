import type { Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { expectAccessibleInAnyColours } from "./accessibility.ts";
import { changeFeed } from "./changeFeed.ts";
import { untilWhole } from "./drawn.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";
import { pdfText } from "./pdfText.ts";
import { serveSite } from "./serveSite.ts";
import { openAppendix, openSlides, readSlide, walkSlides } from "./slidePages.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const address = (parameters = "") => siteUrl(`#/${ID}/praesentation${parameters}`);
const number = (page: Page) => page.locator("article footer").first().locator("span").last();

describe("the presentation", () => {
  it("can be paged by keyboard to its end without the server, and requests nothing", async () => {
    const site = await serveSite(inject("siteFolder"));
    const { page, requests } = await openPage({ width: 1280, height: 720 });
    const count = await openSlides(page, `${site.url}#/${ID}/praesentation`);
    await untilWhole(page, requests);
    let before = 0;
    const pages = await walkSlides(page, count, "ArrowRight", async (at) => {
      if (at !== 3) return;
      // What the app fetches once it is idle belongs to its start.
      const late = (name: string) => requests.find((request) => request.url().includes(`/${name}-`));
      for (const name of ["ErrorScreen", "FailureLine", "atRest", "watchTranslation"])
        await expect.poll(() => late(name)).toBeDefined();
      await untilWhole(page, requests);
      before = requests.length;
      await site.close();
    });
    expect(requests.slice(before).map((request) => request.url())).toEqual([]);
    expect(pages.flatMap(({ name, overflowing }) => overflowing.map((what) => `${name}: ${what}`))).toEqual(
      [],
    );
    const text = pages.map(({ title }) => title).join("\n");
    for (const title of [
      "Fire indsatser endte i sur, tre af dem nye",
      "Tre blev værre, tre blev bedre og fire mistede smileyen siden 3. budgetopfølgning 2017",
      "UCC - hjemfaldspligt",
      "i besparelser",
      "er stillet i udsigt",
    ]) {
      expect(text).toContain(title);
    }
    expect(count).toBeLessThanOrEqual(20);
    expect(pages.map(({ name }) => name)).not.toContainEqual(expect.stringContaining("~"));
  });

  it("breaks at the same words on every screen, and nothing extends beyond a page", async () => {
    const texts: string[][] = [];
    for (const [width, height] of [
      [1920, 1080],
      [1024, 768],
    ] as const) {
      const { page } = await openPage({ width, height });
      const pages = await walkSlides(page, await openSlides(page, address()), "PageDown");
      expect(pages.flatMap(({ overflowing }) => overflowing)).toEqual([]);
      texts.push(pages.map(({ text }) => text));
    }
    expect(texts[1]).toEqual(texts[0]);
  });

  it("heads what goes on from a round by that round, below the rest of the remarks too", async () => {
    const { page } = await openPage();
    await openSlides(page, address("?slide=tekst-5.04~2"));
    const words = (await page.locator("article [data-body]").innerText()).replace(/\s+/g, " ");
    expect(words).toMatch(/^Bemærkninger .* 3\. budgetopfølgning 2017 \(fortsat\) Status: Der pågår/);
  });

  it("lays out texts ten times as long without losing a word", async () => {
    const { page } = await openPage({ width: 1280, height: 720 });
    await changeFeed(page, tenfold);
    const parameters = "?tema=5&medtag=alle&slide=forside";
    const main = await walkSlides(page, await openSlides(page, address(parameters)), " ");
    const count = await openAppendix(page, address(parameters));
    const pages = [...main, ...(await walkSlides(page, count, " ", undefined, "Bilag "))];
    expect(pages.flatMap(({ name, overflowing }) => overflowing.map((what) => `${name}: ${what}`))).toEqual(
      [],
    );
    // Wherever the pages break: between words, or behind a dash within one.
    const wordsOf = (text: string) => text.split(/\s+|(?<=[-–—/?])/).filter((word) => word !== "");
    const counted = (words: readonly string[]) =>
      Array.from(
        Map.groupBy(words, (word) => word),
        ([word, all]) => [word, all.length] as const,
      );
    const shown = new Map(counted(pages.flatMap(({ texts }) => texts.flatMap(wordsOf))));
    const given = realFollowUp.initiatives
      .filter(({ theme }) => theme === "5")
      .flatMap(({ description, milestones }) => [
        description,
        ...milestones.flatMap(({ text, status }) => [text, status]),
      ]);
    const lost = counted(given.flatMap((text) => wordsOf(text ?? ""))).filter(
      ([word, count]) => (shown.get(word) ?? 0) < 10 * count,
    );
    expect(lost).toEqual([]);
  });

  it("has an address for every slide, survives a reload, and leaves to where one came from", async () => {
    const { page } = await openAt(`#/${ID}/indsatser?forsinkede=1`);
    await page.getByRole("link", { name: "Præsentér denne liste" }).click();
    await page.locator("article").waitFor();
    // The first one begins.
    for (const _ of Array.from({ length: 5 })) await page.keyboard.press("ArrowRight");
    await number(page)
      .getByText(/^5 af /)
      .waitFor();
    const { name, title } = await readSlide(page);
    await page.reload();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await expect.poll(async () => (await readSlide(page)).name).toBe(name);
    await expect.poll(() => page.title()).toBe(`${title} – Aftale om budget 2017`);
    await page.getByRole("button", { name: "Afslut" }).click();
    await page.getByRole("heading", { level: 1, name: "Indsatser" }).waitFor();
    await expect.poll(() => page.url()).toBe(siteUrl(`#/${ID}/indsatser?forsinkede=1`));

    await openSlides(page, address("?slide=7.06"));
    await page.getByRole("heading", { level: 1, name: /7.06/ }).waitFor();
  });

  it("shows a list from the worklist in the list's order", async () => {
    const { page } = await openAt(`#/${ID}/indsatser?staar=ude-af-kurs&sorter=-indsats`);
    await page.getByRole("link", { name: "Præsentér denne liste" }).click();
    const rows = page.locator("article").getByRole("rowheader");
    await page.locator("article").waitFor();
    for (const _ of ["begin", "turn"]) await page.keyboard.press("ArrowRight");
    await expect
      .poll(async () => (await rows.allInnerTexts()).map((text) => text.slice(0, 14)))
      .toEqual(["UCC - botilbud", "7.07. Næste fa", "7.07. Næste fa", "7.03. UCC - an"]);
  });

  it("turns pages by clicks and swipes, while a link still follows its address", async () => {
    const { page } = await openPage({ width: 1280, height: 720 });
    const count = await openSlides(page, address("?slide=oekonomi"));
    await page.mouse.click(1000, 500);
    await number(page).getByText(`5 af ${count}`).waitFor();
    await page.mouse.click(100, 500);
    await number(page).getByText(`4 af ${count}`).waitFor();
    await page.locator("article").getByRole("link", { name: /^7.06/ }).click();
    await page.getByRole("heading", { level: 1, name: /^7.06/ }).waitFor();
    await expect.poll(async () => (await readSlide(page)).name).toBe("7.06");
    await page.locator("article").getByRole("link", { name: "Hele teksten" }).click();
    await expect.poll(async () => (await readSlide(page)).name).toBe("tekst-7.06");
  });

  it("shows all pages, a black screen, its keys, and any page by its number", async () => {
    const { page } = await openPage({ width: 1280, height: 720 });
    const count = await openSlides(page, address());
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await number(page).getByText(`12 af ${count}`).waitFor();
    await page.keyboard.press("Escape");
    const overview = page.getByRole("region", { name: "Alle sider" });
    await expect.poll(() => overview.getByRole("button").count()).toBeGreaterThan(count + 32);
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent?.slice(0, 3)))
      .toBe("13.");
    await page.keyboard.press("Enter");
    await overview.waitFor({ state: "detached" });
    await number(page).getByText(`13 af ${count}`).waitFor();
    await page.keyboard.press("b");
    await page.getByRole("button", { name: /Skærmen er sort/ }).waitFor();
    await page.keyboard.press("b");
    await page.keyboard.press("?");
    await page.getByRole("region", { name: "Taster" }).getByText("talerskærm i eget vindue").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("region", { name: "Taster" }).waitFor({ state: "detached" });
  });

  it("prints the chosen pages on a sheet each, A4 on its side, and the appendix where it is wanted", async () => {
    const { page } = await openPage();
    const appendix = await openAppendix(page, address("?slide=status"));
    await page.keyboard.press("ArrowLeft");
    const main = Number(
      (
        await number(page)
          .getByText(/^\d+ af/)
          .innerText()
      )
        .split(" ")
        .at(-1),
    );
    const print = () => page.pdf({ preferCSSPageSize: true, printBackground: true });
    const numbersOf = (sheets: readonly string[]) =>
      sheets.map((text) => /(?:Bilag)?\d+af\d+$/.exec(text)?.[0]);
    const numbers = (count: number, part = "") =>
      Array.from({ length: count }, (_, index) => `${part}${index + 1}af${count}`);
    // The page that leads to the appendix is left out with it, and not counted.
    const deck = pdfText(await print());
    expect(numbersOf(deck)).toEqual(numbers(main - 1));
    // What has no room is said to be where a reader of the paper finds it.
    const rest = deck.join(" ").match(/beløbmere[^A]*Aftaleoverblik/)?.[0];
    expect(rest).toBe("beløbmere:se»Økonomi«iAftaleoverblik");
    expect(deck.join(" ").match(/Kilde:linje.*?Heleteksten(?:iAftaleoverblik)?/)?.[0]).toContain(
      "iAftaleoverblik",
    );
    await page.keyboard.press("v");
    await page.getByText(`Udskriften har ${main - 1} sider`).waitFor();
    await page.getByRole("checkbox", { name: "Fil og udskrift med bilag" }).check();
    await page.getByText(`Udskriften har ${main + appendix} sider`).waitFor();
    const pdf = await print();
    const sheets = pdfText(pdf);
    expect(numbersOf(sheets)).toEqual([...numbers(main), ...numbers(appendix, "Bilag")]);
    // The contents name the page on which each part begins.
    const amounts = sheets.findIndex((text) => /Allebeløb.*Bilag\d+af\d+$/.test(text)) - main + 1;
    expect(sheets[main - 1]).toContain(`AllebeløbBilag${amounts}`);
    const sizes = [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(
      new Set(sizes.map(([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`)),
    ).toEqual(new Set(["842 595"]));
  });

  it("has nothing for axe to find, light and dark", async () => {
    const { page } = await openPage({ width: 1280, height: 720 });
    for (const slide of ["status", "7.03", "tekst-7.03~2", "oekonomi"]) {
      await openSlides(page, address(`?slide=${slide}`));
      await expect.poll(async () => (await readSlide(page)).name).toBe(slide);
      await expectAccessibleInAnyColours(page, slide);
    }
    await page.keyboard.press("v");
    await page.getByRole("dialog", { name: "Hvad skal vises?" }).waitFor();
    await expectAccessibleInAnyColours(page, "start");
    await page.keyboard.press("o");
    await page.getByRole("region", { name: "Alle sider" }).waitFor();
    await expectAccessibleInAnyColours(page, "overview");
    await openSlides(page, address("?slide=7.03&visning=taler"));
    await expectAccessibleInAnyColours(page, "presenter");
  });

  it("goes back from an initiative that somebody asked about to the page that was on screen, by key and by button", async () => {
    const { page } = await openPage({ width: 1280, height: 720 });
    await openSlides(page, address("?slide=oekonomi"));
    const back = page.getByRole("button", { name: "Tilbage til siden før springet" });
    expect(await back.count()).toBe(0);
    const isOn = (slide: string) => expect.poll(async () => (await readSlide(page)).name).toBe(slide);
    for (const goBack of [() => page.keyboard.press("r"), () => back.click()]) {
      await page
        .locator("article")
        .getByRole("link", { name: /^7\.06/ })
        .first()
        .click();
      await isOn("7.06");
      await page.keyboard.press("ArrowRight");
      await goBack();
      await isOn("oekonomi");
      expect(await back.getAttribute("aria-disabled")).toBe("true");
    }
  });

  it("shows all pages again on the way back to them, and none where it is opened anew", async () => {
    const { page } = await openPage({ width: 1280, height: 720 });
    await openSlides(page, address("?slide=status"));
    const overview = page.getByRole("region", { name: "Alle sider" });
    // No slide has one: the presentation, which stands until the overview is drawn, has headings too.
    const heatmap = page.getByRole("grid", { name: "Smileys pr. tema og runde" });
    await page.keyboard.press("Escape");
    await overview.waitFor();
    await page.goto(siteUrl(`#/${ID}`));
    await heatmap.waitFor();
    await page.goBack();
    await overview.locator("button[aria-current=true]:focus").waitFor();
    await page.goto(siteUrl(`#/${ID}`));
    await heatmap.waitFor();
    await openSlides(page, address());
    expect(await overview.count()).toBe(0);
  });
});

/** Every text that a slide lays out, ten times over. */
function tenfold(feed: FollowUpFacts): FollowUpFacts {
  const more = (text: string | null) =>
    text === null ? null : Array.from({ length: 10 }).fill(text).join(" ");
  return {
    ...feed,
    initiatives: feed.initiatives.map((initiative) => ({
      ...initiative,
      title: more(initiative.title) ?? "",
      description: more(initiative.description),
      remarks: more(initiative.remarks),
      milestones: initiative.milestones.map((milestone) => ({
        ...milestone,
        text: more(milestone.text),
        status: more(milestone.status),
      })),
      economy: initiative.economy && {
        ...initiative.economy,
        text: more(initiative.economy.text),
        status: more(initiative.economy.status),
      },
    })),
  };
}
