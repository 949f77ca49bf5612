import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { passTimeUntil, stopTime } from "./clock.ts";
import { currentView, FEED, openWall } from "./wallScreen.ts";

/** What the browser itself says of a request that failed. */
const failedLoad = /Failed to load resource|net::ERR/;

const realFeed = JSON.stringify(realFollowUp.facts);
const titled = (title: string) => ({ body: JSON.stringify({ ...realFollowUp.facts, title }) });

const notice = (page: Page) => page.getByRole("status");

const view = (page: Page, name: string) =>
  page.getByRole("heading", { level: 2, name: new RegExp(`^${name}`) });

/** Waits until the rotation shows this view, however it gets there. */
const untilView = (page: Page, name: string) => view(page, name).waitFor();

describe("the rotation", () => {
  it("shows each view for its own time, round and round, without anyone touching it", async () => {
    const { page, show } = await openWall();
    await page.clock.install();
    await show("visninger=overblik:300,oekonomi:200,forsinkede:450");
    await stopTime(page);
    await page.clock.runFor("03:50");
    expect(await currentView(page)).toBe("Overblik");
    await page.clock.runFor("01:10");
    await untilView(page, "Økonomi");
    await page.clock.runFor("02:00");
    expect(await currentView(page)).toMatch(/^Økonomi/);
    await page.clock.runFor("01:20");
    await untilView(page, "Forsinkede indsatser");
    await page.clock.runFor("06:10");
    expect(await currentView(page)).toMatch(/^Forsinkede indsatser/);
    await page.clock.runFor("01:20");
    await untilView(page, "Overblik");
  });

  it("moves on by one view after the machine has slept for a night", async () => {
    const { page, show } = await openWall();
    await page.clock.install();
    await show("visninger=overblik:600,forsinkede:600,temaer:600");
    await page.clock.fastForward("09:00:00");
    await untilView(page, "Forsinkede indsatser");
  });

  it("pauses at a touch, shows for how long, and continues by itself", async () => {
    const { page, show } = await openWall();
    await page.clock.install();
    await show("visninger=overblik:60,forsinkede:600");
    await stopTime(page);
    await page.mouse.click(600, 400);
    await page.getByText(/Fortsætter om \d+ s/).waitFor();
    await page.clock.runFor("00:40");
    expect(await currentView(page)).toBe("Overblik");
    await page.clock.runFor("00:25");
    await untilView(page, "Forsinkede indsatser");
    await page.getByText(/Fortsætter om/).waitFor({ state: "hidden" });
  });

  it("is stepped through by keys and by buttons, and each view has an address", async () => {
    const { page, show } = await openWall();
    await show("visninger=overblik:600,forsinkede:600,indsatser:600");
    await page.keyboard.press("ArrowRight");
    await untilView(page, "Forsinkede indsatser");
    await expect.poll(() => page.url()).toContain("visning=forsinkede");
    await page.keyboard.press("Space");
    await page.getByText("Pause", { exact: true }).waitFor();
    await page.keyboard.press("ArrowLeft");
    await untilView(page, "Overblik");
    await page.getByRole("button", { name: "Forrige" }).click();
    await untilView(page, "Alle indsatser");
    await page.reload();
    await untilView(page, "Alle indsatser");
  });

  it("leaves out what it does not know, and says so", async () => {
    const { page, show } = await openWall();
    await show("visninger=overblik:30,vejret:10&opdater=nu");
    await notice(page).filter({ hasText: "visninger=vejret:10, opdater=nu" }).waitFor();
    await untilView(page, "Overblik");
  });

  it("is reached from the header, starts at a short address of its own, and leads back", async () => {
    const { server, page } = await openWall();
    await page.goto(server.url);
    const more = page.getByRole("button", { name: "Mere" });
    const link = page.getByRole("link", { name: "Vis på skærm" });
    await more.press("Enter");
    await link.waitFor();
    await page.keyboard.press("Escape");
    await link.waitFor({ state: "hidden" });
    await expect.poll(() => more.evaluate((button) => button === document.activeElement)).toBe(true);
    await more.click();
    await link.click();
    await untilView(page, "Overblik");
    await page.goto(`${server.url}#/skaerm`);
    // The wall screen before, which stands until this one's code is there, shows the same view.
    await expect.poll(() => page.url()).toContain("#/~skaerm");
    await untilView(page, "Overblik");
    // They go when nobody moves for some seconds, which a slow machine may need.
    const back = page.getByRole("link", { name: "Til overblikket" });
    let x = 300;
    await expect
      .poll(async () => {
        x += 20;
        await page.mouse.move(x, 300);
        await back.click({ timeout: 5000 }).catch(() => undefined);
        return page.url();
      })
      .not.toContain("skaerm");
    await page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
    await page.getByRole("navigation", { name: "Skærme" }).waitFor();
  });
});

describe.each([
  { width: 1920, height: 1080, parts: "header *, main *, footer *" },
  { width: 1280, height: 800, parts: "header *, main *, footer *" },
  { width: 844, height: 390, parts: "header *, main *, footer *" },
  // Upright there is no room beside titles and clock: what stands above the view's title waits.
  { width: 1080, height: 1920, parts: "h2, h2 *, main *, footer *" },
  { width: 390, height: 844, parts: "h2, h2 *, main *, footer *" },
])("its controls on $width × $height", ({ parts, ...size }) => {
  it.each(["da", "en"])("cover nothing that must be read, paused or not, in %s", async (locale) => {
    const { page, show } = await openWall({ ...size, locale });
    await show("visninger=overblik:3600,indsatser:3600");
    const controls = page.locator("[data-controls]");
    const covered = () =>
      page.evaluate((selector) => {
        const over = document.querySelector("[data-controls]")?.getBoundingClientRect() ?? new DOMRect();
        const covers = ({ left, top, right, bottom, width }: DOMRect) =>
          width > 1 && left < over.right && right > over.left && top < over.bottom && bottom > over.top;
        return [...document.querySelectorAll(selector)].flatMap((element) =>
          [...element.childNodes].flatMap((node) => {
            if (node.nodeType !== Node.TEXT_NODE) return [];
            const range = document.createRange();
            range.selectNodeContents(node);
            return [...range.getClientRects()].some(covers) ? [node.textContent] : [];
          }),
        );
      }, parts);
    for (const key of ["ArrowRight", "ArrowLeft", "Space"]) {
      await page.keyboard.press(key);
      await page.locator("[data-controls][data-hidden=false]").waitFor();
      expect(await covered(), key).toEqual([]);
    }
    await controls.getByText(/^(?:Pause|Paused)$/).waitFor();
    const { left, right } = await controls.evaluate((element) => element.getBoundingClientRect().toJSON());
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(size.width);
  });
});

describe("a refresh", () => {
  it("uses conditional requests, and an unchanged feed sends no body", async () => {
    const { server, show } = await openWall();
    await show("opdater=1");
    await expect
      .poll(() => server.log.filter(({ path, status }) => path === FEED && status === 304).length)
      .toBeGreaterThan(2);
    const asked = server.log.filter(({ path }) => path === FEED).slice(1);
    expect(asked.every(({ knownTag }) => knownTag !== undefined)).toBe(true);
  });

  it("comes in between two pages, not while someone reads", async () => {
    const { server, page, show } = await openWall();
    await page.clock.install();
    await show("visninger=overblik:55,forsinkede:600&opdater=600");
    server.answer(FEED, titled("Aftale om budget 2018"));
    const news = page.waitForResponse((response) => response.url().endsWith(FEED) && response.ok());
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await (await news).finished();
    await page.waitForTimeout(300);
    const shown = await page.getByRole("main").locator("..").innerText();
    if (shown.includes("Overblik")) expect(shown).toContain("Aftale om budget 2017");
    await page.clock.runFor("00:55");
    await untilView(page, "Forsinkede indsatser");
    await page.getByText("Aftale om budget 2018").waitFor();
  });

  it.each<readonly [string, Parameters<Awaited<ReturnType<typeof openWall>>["server"]["answer"]>[1], string]>(
    [
      ["cannot be reached", "drop", "Feedet kan ikke nås"],
      ["is broken", { body: realFeed.slice(0, 900) }, "Feedet er ikke helt"],
      ["has errors", { body: realFeed.replace('"smiley":"sur"', '"smiley":"happy"') }, "Feedet har fejl"],
      ["is gone", { status: 404 }, "Feedet findes ikke"],
    ],
  )(
    "that %s is told, while the last good figures stay; and no longer when it is mended",
    async (_, answer, words) => {
      const { server, page, show } = await openWall({ expectedConsole: failedLoad });
      await show("visninger=overblik:600&opdater=1");
      server.answer(FEED, answer);
      const told = notice(page)
        .filter({ hasText: words })
        .filter({ hasText: "seneste gyldige tal, hentet i dag kl." });
      await told.waitFor();
      await page.getByText("af 32 indsatser").first().waitFor();
      server.answer(FEED, null);
      await told.waitFor({ state: "hidden" });
    },
  );

  it("that never answers counts as old after a while", async () => {
    const { page, show } = await openWall();
    await page.clock.install();
    await show("visninger=overblik:600&opdater=10");
    await page.route(`**/${FEED}`, () => undefined);
    const told = notice(page).filter({ hasText: /Feedet svarer ikke|ikke opdateret som ventet/ });
    await passTimeUntil(told, "01:50");
  });

  it("happens at once when the network comes back", async () => {
    const { server, page, show } = await openWall();
    await show("visninger=overblik:600&opdater=86400");
    const before = server.asked(FEED);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect.poll(() => server.asked(FEED)).toBeGreaterThan(before);
  });

  it("is waited for when a kiosk starts before its server, or with a feed that is broken", async () => {
    const { server, page } = await openWall({ expectedConsole: failedLoad });
    await page.clock.install();
    server.answer(FEED, { body: "{}" });
    await page.goto(`${server.url}#/~skaerm`);
    await page.getByRole("alert").waitFor();
    server.answer(FEED, null);
    await passTimeUntil(view(page, "Overblik"), "00:31");
  });
});
