import { unzipSync } from "fflate";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { multiply } from "../../mocks/multiply.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { changeFeed } from "./changeFeed.ts";
import { bytesOf, exported } from "./downloads.ts";
import { openPage, siteUrl } from "./openPage.ts";
import { openSlides } from "./slidePages.ts";
import { underPolicy } from "./underPolicy.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const address = (parameters = "") => siteUrl(`#/${ID}/praesentation${parameters}`);
const number = (page: Page) => page.locator("article footer").first().locator("span").last();

describe("the start of a presentation", () => {
  it("asks first what is to be shown, with slides and minutes of each choice, and sets the address by it", async () => {
    const { page } = await openPage({ width: 1280, height: 720 });
    const count = await openSlides(page, address());
    const start = page.getByRole("dialog", { name: "Hvad skal vises?" });
    const choices = start.getByRole("link");
    await expect
      .poll(async () => (await choices.allInnerTexts()).map((text) => text.replace(/\s+/g, " ")))
      .toEqual(expect.arrayContaining([`Til drøftelse ${count} sider, ca. 32 minutter`]));
    await start.getByRole("link", { name: /^Kort: .* ca\. 18 minutter$/ }).waitFor();
    // One theme has no deviations.
    expect(await choices.count()).toBe(4 + 2 * realFollowUp.themes.length - 1);
    await start.getByText("Ingen afvigelser").waitFor();
    await start.getByRole("link", { name: /^7\. Borgeren og Kommunen/ }).click();
    await start.locator("[aria-current]").getByText("7. Borgeren og Kommunen").waitFor();
    await expect.poll(() => page.url()).toBe(address("?tema=7&slide=forside"));
    await start.getByRole("button", { name: "Begynd" }).click();
    await start.waitFor({ state: "detached" });
    await page.getByText("Tema: Borgeren og Kommunen").waitFor();
    await page.keyboard.press("v");
    await start.locator("[aria-current]:focus").getByText("7. Borgeren og Kommunen").waitFor();
    await start.getByRole("link", { name: /^Kun afvigelser\s*8\./ }).click();
    await expect.poll(() => page.url()).toBe(address("?tema=8&medtag=afvigelser&slide=forside"));
    await start.getByRole("link", { name: /^Kun afvigelserne/ }).press("Enter");
    await expect.poll(() => page.url()).toBe(address("?medtag=afvigelser&slide=forside"));
    await start.waitFor({ state: "detached" });
    await number(page).getByText("1 af 13").waitFor();
  });

  it("counts the pages that the deck then has, lets the arrows choose, and gives the focus back", async () => {
    const { page } = await openPage({ width: 1280, height: 720 });
    await openSlides(page, address("?slide=status"));
    const opener = page.getByRole("button", { name: "Vælg, hvad der vises, eller gem som PowerPoint" });
    await opener.press("Enter");
    const start = page.getByRole("dialog", { name: "Hvad skal vises?" });
    const theme = start.getByRole("link", { name: /^8\. Ballerup Kommune som virksomhed/ });
    await theme.getByText("12 sider").waitFor();
    await start.getByRole("link", { name: /^Til drøftelse/ }).focus();
    await page.keyboard.press("ArrowDown");
    await start.locator("[aria-current]").getByText("Kort").waitFor();
    await page.keyboard.press("ArrowDown");
    await start.locator("[aria-current]").getByText("Kun afvigelserne").waitFor();
    await expect.poll(() => page.url()).toBe(address("?medtag=afvigelser&slide=forside"));
    await page.keyboard.press("End");
    await start.locator("[aria-current]:focus").getByText("Kun afvigelser").waitFor();
    await page.keyboard.press("Home");
    await start.locator("[aria-current]:focus").getByText("Til drøftelse").waitFor();
    await theme.press("Enter");
    await start.waitFor({ state: "detached" });
    await number(page).getByText("1 af 12").waitFor();
    await opener.and(page.locator(":focus")).waitFor();
  });

  it("keeps everything in its place while it counts, on a phone", async () => {
    const { page } = await openPage({ width: 390, height: 844 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(address(""));
    const start = page.getByRole("dialog", { name: "Hvad skal vises?" });
    await start.getByText("38 sider").waitFor();
    await start.getByText(/^Udskriften har/).waitFor();
    const sum = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((all, value) => all + value, 0),
    );
    expect(sum).toBeLessThan(0.02);
  });

  it("opens another screen while pages are counted, before the next slides are laid out", async () => {
    const { page } = await openPage();
    await changeFeed(page, (feed) => multiply(feed, 120));
    await page.goto(address());
    await page.getByRole("dialog", { name: "Hvad skal vises?" }).waitFor();
    await page.evaluate((screen) => {
      const { dataset } = document.documentElement;
      dataset["laidOut"] = "0";
      const isLaidOut = (node: Node) => node instanceof HTMLElement && node.matches("[inert][aria-hidden]");
      new MutationObserver((changes) => {
        const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isLaidOut);
        dataset["laidOut"] = String(Number(dataset["laidOut"]) + added.length);
      }).observe(document.body, { childList: true, subtree: true });
      location.hash = screen;
      // Its code is there: nothing else is waited for.
    }, `#/${ID}`);
    await page.getByRole("heading", { level: 2, name: "Temaer" }).waitFor();
    expect(Number(await page.evaluate(() => document.documentElement.dataset["laidOut"]))).toBeLessThan(5);
  });

  it("offers what the worklist filters as a choice, and begins with any key that turns pages", async () => {
    const { page } = await openPage({ width: 1280, height: 720 });
    await openSlides(page, address("?forsinkede=1&medtag=alle"));
    const start = page.getByRole("dialog", { name: "Hvad skal vises?" });
    await start.locator("[aria-current]").getByText("Den filtrerede liste").waitFor();
    await start.getByText("»Kun afvigelser« er kun indsatsernes egne sider").waitFor();
    await expect.poll(() => start.getByText("mindst").count()).toBe(0);
    // The first press shows the page that the choice half covered.
    await page.keyboard.press("PageDown");
    await start.waitFor({ state: "detached" });
    await number(page)
      .getByText(/^1 af /)
      .waitFor();
    await page.keyboard.press("PageDown");
    await page.getByRole("heading", { level: 1, name: /^Otte indsatser: fire ude af kurs/ }).waitFor();
  });

  it("saves the chosen slides as a PowerPoint file under the strictest policy, and so does the overview", async () => {
    const { page } = await openPage({ width: 1280, height: 720 });
    await underPolicy(page);
    await openSlides(page, address("?tema=7"));
    await page.getByRole("checkbox", { name: "Fil og udskrift med bilag" }).check();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Gem som PowerPoint", exact: true }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`${ID}-praesentation-tema-7.pptx`);
    const parts = Object.keys(unzipSync(await bytesOf(download)));
    expect(parts.filter((path) => path.startsWith("ppt/slides/slide")).length).toBeGreaterThan(20);
    await page.goto(siteUrl(`#/${ID}`));
    const heading = page.locator("main > header, main header").first();
    expect((await exported(page, "PowerPoint", heading)).name).toBe(`${ID}-praesentation.pptx`);
  });
});
