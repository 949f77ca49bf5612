/** Going back leads to where one was: the same scroll, the same row, and the focus on the link that was followed. */
import type { ElementHandle, Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { multiply } from "../../mocks/multiply.ts";
import { changeFeed } from "./changeFeed.ts";
import { untilRun } from "./drawn.ts";
import { hold } from "./heldPage.ts";
import { openPage, type PageOptions, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const HEADING = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** A page of the site with a follow-up of so many initiatives. */
async function openWith(initiatives: number, options?: PageOptions): Promise<Page> {
  const { page } = await openPage(options);
  await changeFeed(page, (facts) => multiply(facts, initiatives));
  return page;
}

interface Chosen {
  readonly link: ElementHandle<HTMLElement>;
  readonly href: string;
  /** Once it was followed: how many pixels below the window's top it then was. */
  readonly leftAt: () => Promise<number>;
}

/** A link that is in sight, as near to the window's middle as any. */
async function inTheMiddle(links: Locator): Promise<Chosen> {
  const chosen = await links.evaluateAll((all) => {
    const apartFromMiddle = (one: Element) => Math.abs(one.getBoundingClientRect().top - innerHeight / 2);
    const seen = all.filter((one) => one.checkVisibility());
    // Behind a frame's edge or its head it would be scrolled to when it is clicked, after it was measured.
    const open = seen.filter((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    return (open.length > 0 ? open : seen)
      .sort((a, b) => apartFromMiddle(a) - apartFromMiddle(b))[0]
      ?.getAttribute("href");
  });
  const link = await links.page().evaluateHandle((href) => {
    const apartFromMiddle = (one: Element) => Math.abs(one.getBoundingClientRect().top - innerHeight / 2);
    const same = [...document.querySelectorAll<HTMLElement>("main a")].filter(
      (one) => one.getAttribute("href") === href && one.checkVisibility(),
    );
    const nearest = same.sort((a, b) => apartFromMiddle(a) - apartFromMiddle(b))[0];
    if (nearest === undefined) throw new Error("no link is in sight");
    return nearest;
  }, chosen);
  // Only then: what is drawn above it may move it until the very moment.
  const left = await link.evaluateHandle((one) => {
    const at = { top: Number.NaN };
    const read = () => Object.assign(at, { top: one.getBoundingClientRect().top });
    one.addEventListener("click", read, { capture: true, once: true });
    return at;
  });
  return { link, href: chosen ?? "", leftAt: () => left.evaluate(({ top }) => top) };
}

/** What has the focus, and how far below the window's top. */
function focused(page: Page): Promise<{ href: string | null; top: number }> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return {
      href: activeElement?.getAttribute("href") ?? null,
      top: activeElement?.getBoundingClientRect().top ?? Number.NaN,
    };
  });
}

async function expectBackAt(page: Page, href: string, top: number): Promise<void> {
  await expect.poll(async () => (await focused(page)).href).toBe(href);
  await expect.poll(async () => Math.abs((await focused(page)).top - top)).toBeLessThan(3);
  // And it stays there while the rest of the screen is drawn.
  await page.waitForTimeout(1500);
  expect(Math.abs((await focused(page)).top - top)).toBeLessThan(3);
}

/**
 * Scrolls as a wheel does, in a frame where the pointer is over one, else the page. Ends when that stands still, and the code has
 * come that reads where a part of a screen stands: before, only the page's own scroll position is kept.
 */
async function wheel(page: Page, over: Locator | null, pixels: number): Promise<void> {
  if (over === null) await page.mouse.move(5, 400);
  else await over.hover({ position: { x: 200, y: 200 } });
  for (let gone = 0; gone < pixels; gone += 600) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(30);
  }
  const frame = await over?.elementHandle();
  const scrolled = () =>
    page.evaluate(async (element) => {
      const top = () => element?.scrollTop ?? scrollY;
      const before = top();
      for (let drawn = 0; drawn < 2; drawn++) await new Promise(requestAnimationFrame);
      return top() === before ? before : 0;
    }, frame);
  await expect.poll(scrolled).toBeGreaterThan(0);
  await untilRun(page, "readPlace");
}

const frameOf = (page: Page) => page.getByRole("table", { name: "Indsatser" }).locator("..");
const rowsOf = (page: Page) => frameOf(page).locator('th[scope="row"] a[href*="/indsatser/"]');

/** Scrolls down the list of initiatives and follows a link of it; answers where that was. */
async function followRow(page: Page, pixels: number): Promise<{ href: string; top: number }> {
  await wheel(page, frameOf(page), pixels);
  const { link, href, leftAt } = await inTheMiddle(rowsOf(page));
  await link.click();
  await HEADING(page, /./).filter({ hasNotText: "Indsatser" }).waitFor();
  return { href, top: await leftAt() };
}

describe("a list of 550", () => {
  it.each([1280, 390])("comes back at the row one left, %d pixels wide", async (width) => {
    const page = await openWith(550, { width });
    await page.goto(siteUrl(`#/${ID}/indsatser`));
    await frameOf(page).locator("tbody a").first().waitFor();
    await frameOf(page).scrollIntoViewIfNeeded();
    const { href, top } = await followRow(page, 12_000);
    await page.goBack();
    await HEADING(page, "Indsatser").waitFor();
    await expectBackAt(page, href, top);
  });

  it("comes back after the page was loaded anew, and stays where it is when it is itself", async () => {
    const page = await openWith(550);
    await page.goto(siteUrl(`#/${ID}/indsatser?gruppe=tema`));
    await frameOf(page).locator("tbody a").first().waitFor();
    const { href, top } = await followRow(page, 9000);
    await page.reload();
    await HEADING(page, /./).filter({ hasNotText: "Henter" }).waitFor();
    await page.goBack();
    await expectBackAt(page, href, top);
    await untilRun(page, "readPlace");
    await page.reload();
    await frameOf(page).locator("tbody a").first().waitFor();
    await expectBackAt(page, href, top);
  });

  it("on a slow load is not announced by its heading before the focus is back on the link", async () => {
    const page = await openWith(550);
    await page.goto(siteUrl(`#/${ID}/indsatser`));
    await frameOf(page).locator("tbody a").first().waitFor();
    const { href, top } = await followRow(page, 6000);
    await page.route(/\/assets\/InitiativesPage[^/]*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await route.continue();
    });
    await page.reload();
    await HEADING(page, /./).filter({ hasNotText: "Henter" }).waitFor();
    const told = await page.evaluateHandle(() => {
      const names: string[] = [];
      document.addEventListener("focusin", ({ target }) => {
        if (target instanceof Element) names.push(target.localName);
      });
      return names;
    });
    await page.goBack();
    await expectBackAt(page, href, top);
    expect(await told.jsonValue()).not.toContain("h1");
  });

  it("comes back in a browser that stores nothing", async () => {
    const page = await openWith(550);
    await page.addInitScript(() => {
      for (const name of ["sessionStorage", "localStorage"]) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("refused", "SecurityError");
          },
        });
      }
    });
    await page.goto(siteUrl(`#/${ID}/indsatser`));
    await frameOf(page).locator("tbody a").first().waitFor();
    const { href, top } = await followRow(page, 6000);
    await page.goBack();
    await expectBackAt(page, href, top);
  });
});

describe.each([1280, 390])("%d pixels wide", (width) => {
  it.each([
    ["", "[role=grid] a[href*='/indsatser/']", 6000],
    ["/oekonomi", "main a[href*='/indsatser/']:not([href*=linjer])", 2400],
    ["/spoergsmaal", "main a[href*='/indsatser/']:not([href*=linjer])", 3000],
    ["/udestaar", "main a[href*='/indsatser/']:not([href*=linjer])", 900],
  ])("going back to %s leads to the link that was followed", async (screen, links, pixels) => {
    const page = await openWith(screen === "" ? 300 : 32, { width });
    await page.goto(siteUrl(`#/${ID}${screen}`));
    await page.locator(links).first().waitFor();
    await page.waitForLoadState("networkidle");
    await wheel(page, null, pixels);
    const { link, href, leftAt } = await inTheMiddle(page.locator(links));
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.hash.includes("/indsatser/"));
    const top = await leftAt();
    await page.locator("main h1").filter({ hasText: /./ }).first().waitFor();
    await expect
      .poll(() => page.evaluate(() => [scrollY, document.activeElement?.tagName]))
      .toEqual([0, "H1"]);
    await page.goBack();
    await expectBackAt(page, href, top);
  });
});

it("the document's own lines stay where they were scrolled to", async () => {
  const page = await openWith(32, { height: 500 });
  await page.goto(siteUrl(`#/${ID}/indsatser/7.06`));
  const lines = page.locator("ol[aria-label][tabindex]");
  await lines.waitFor();
  await page.waitForLoadState("networkidle");
  await lines.evaluate((list) => list.scrollTo(0, 60));
  await expect.poll(() => lines.evaluate((list) => list.scrollTop)).toBe(60);
  await untilRun(page, "readPlace");
  await page.getByRole("navigation").getByRole("link", { name: "Indsatser" }).first().click();
  await HEADING(page, "Indsatser").waitFor();
  await page.goBack();
  await lines.waitFor();
  await expect.poll(() => lines.evaluate((list) => list.scrollTop)).toBe(60);
});

it("a reader who goes on before the code has come that puts them back exactly is not thrown back by it", async () => {
  const page = await openWith(100);
  const letGo = await hold(page, /\/restorePlace-[^/]*\.js$/);
  await page.goto(siteUrl(`#/${ID}/oekonomi`));
  await page.locator("main a[href*='/indsatser/']").first().waitFor();
  await wheel(page, null, 1200);
  await page.getByRole("navigation").getByRole("link", { name: "Udestår" }).first().click();
  await HEADING(page, "Udestår").waitFor();
  const asked = page.waitForRequest(/\/restorePlace-/);
  await page.goBack();
  await HEADING(page, "Økonomi").waitFor();
  await asked;
  await page.locator("main a[href*='/indsatser/']").first().waitFor();
  // Of how far down they were only that is known which the screen had room for when it was drawn.
  const scrolled = () => page.evaluate(() => scrollY);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(2400);
  const before = await scrolled();
  await page.mouse.wheel(0, before > 600 ? -300 : 300);
  await expect.poll(scrolled).not.toBe(before);
  const own = await scrolled();
  letGo();
  await untilRun(page, "restorePlace");
  expect(await scrolled()).toBe(own);
});

it("a filter taken back leaves the reader in the list", async () => {
  const page = await openWith(100);
  await page.goto(siteUrl(`#/${ID}/indsatser`));
  await page.getByRole("table", { name: "Indsatser" }).waitFor();
  await page.getByLabel("Kun forsinkede").focus();
  // Once the page is as long as that.
  const scrolled = () =>
    page.evaluate(() => {
      scrollTo(0, 1500);
      return scrollY;
    });
  await expect.poll(scrolled).toBe(1500);
  // In the very moment: what is still drawn above the rows in sight moves the page along with them.
  const left = await page.getByLabel("Kun forsinkede").evaluate((box: HTMLElement) => {
    const top = scrollY;
    box.click();
    return top;
  });
  await page.waitForURL(/forsinkede=1/);
  await page.evaluate(() => scrollTo(0, 0));
  await page.goBack();
  expect(left).toBeGreaterThan(1000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
});
