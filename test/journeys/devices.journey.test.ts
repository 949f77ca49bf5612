/** What a hall, a tablet and a wall ask of the machine: fingers, the whole screen, and a light that stays on. */
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { expectFits } from "./accessibility.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";

/** A finger that goes sideways over the page, in CSS pixels. */
async function swipe(page: Page, from: number, to: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y }] });
  await touch("touchStart", from);
  for (const step of [0.25, 0.5, 0.75, 1]) await touch("touchMove", from + (to - from) * step);
  await touch("touchEnd");
  await session.detach();
}

describe("a finger", () => {
  const touch = { width: 1024, height: 768, context: { hasTouch: true } };
  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole("heading", { level: 1, name }).waitFor();

  it("turns the slides by a swipe, even one that begins on a link, and a tap on a link follows it", async () => {
    const { page } = await openAt(`#/${ID}/praesentation?slide=tema-5`, touch);
    await heading(page, "5. Erhverv og Beskæftigelse");
    await swipe(page, 800, 400, 400);
    await heading(page, "6. Befolkning og Boliger");
    await swipe(page, 400, 800, 400);
    await heading(page, "5. Erhverv og Beskæftigelse");
    const link = page.locator("article").getByRole("link", { name: /^5.03/ });
    const box = await link.boundingBox();
    if (box === null) throw new Error("The link has no place");
    const y = box.y + box.height / 4;
    await swipe(page, box.x + box.width / 2, box.x + box.width / 2 - 200, y);
    await heading(page, "6. Befolkning og Boliger");
    await page.keyboard.press("ArrowLeft");
    await heading(page, "5. Erhverv og Beskæftigelse");
    await page.touchscreen.tap(box.x + 40, y);
    await heading(page, /^5.03/);
  });

  it("turns on a phone held upright pages of a reading size, as wide as the phone", async () => {
    const { page } = await openAt(`#/${ID}/praesentation?slide=status`, {
      width: 390,
      height: 844,
      context: { hasTouch: true },
    });
    await heading(page, "Fire indsatser endte i sur, tre af dem nye");
    const words = page.locator("article").getByText("er glade ved");
    await expect
      .poll(() => words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)))
      .toBeGreaterThanOrEqual(13);
    await expect.poll(async () => (await page.locator("article").boundingBox())?.width).toBe(390);
    await expectFits(page, 390);
    await swipe(page, 300, 60, 400);
    await heading(page, /^Tre blev værre/);
    await swipe(page, 60, 300, 400);
    await heading(page, "Fire indsatser endte i sur, tre af dem nye");
    await page.keyboard.press("ArrowRight");
    await heading(page, /^Tre blev værre/);
  });

  it("turns the wall's views", async () => {
    const { page } = await openPage(touch);
    const view = (name: string) => page.getByRole("heading", { level: 2, name }).waitFor();
    // A phone's screen takes a view in several pages: from the last of them on to the next view.
    await page.goto(siteUrl(`#/${ID}/skaerm?visninger=overblik:600,forsinkede:600&side=99`));
    await view("Overblik");
    await swipe(page, 800, 400, 400);
    await view("Forsinkede indsatser");
    await swipe(page, 400, 800, 400);
    await view("Overblik");
  });
});

it.each(["sal", "taler"])(
  "the presentation is shown where windows may not speak together (%s)",
  async (view) => {
    const { page } = await openPage();
    await page.addInitScript(() => {
      globalThis.BroadcastChannel = class extends BroadcastChannel {
        constructor(name: string) {
          super(name);
          throw new DOMException("The operation is insecure.", "SecurityError");
        }
      };
    });
    await page.goto(siteUrl(`#/${ID}/praesentation?visning=${view}&slide=status`));
    const slide = page.locator("article").first();
    await slide.getByRole("heading", { name: "Fire indsatser endte i sur, tre af dem nye" }).waitFor();
    await page.keyboard.press("ArrowRight");
    await slide.getByRole("heading", { name: /^Tre blev værre/ }).waitFor();
  },
);

it("the presentation fills the screen with F, and gives it back", async () => {
  const { page } = await openAt(`#/${ID}/praesentation`);
  await page.locator("article").waitFor();
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press("f");
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press("f");
  await expect.poll(isFull).toBe(false);
});

describe.each(["praesentation", "praesentation?visning=taler", "skaerm"])("the light, on %s", (screen) => {
  it("is kept while the screen is open, requested again when the page is visible again, and released with it", async () => {
    const { page } = await openPage({ context: { permissions: ["screen-wake-lock"] } });
    await page.addInitScript(() => {
      const locks: WakeLockSentinel[] = [];
      const { request } = WakeLock.prototype;
      WakeLock.prototype.request = async function (type) {
        const lock = await request.call(this, type);
        locks.push(lock);
        return lock;
      };
      Object.assign(globalThis, { locks });
    });
    const locks = () =>
      page.evaluate(() =>
        (globalThis as unknown as { locks: WakeLockSentinel[] }).locks.map(({ released }) =>
          released ? "let go" : "held",
        ),
      );
    await page.goto(siteUrl(`#/${ID}/${screen}`));
    await expect.poll(locks).toEqual(["held"]);
    // As the browser does it to a page that was covered and comes back.
    await page.evaluate(async () => {
      await (globalThis as unknown as { locks: WakeLockSentinel[] }).locks[0]?.release();
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await expect.poll(locks).toEqual(["let go", "held"]);
    await page.evaluate((address) => location.assign(address), `#/${ID}/udestaar`);
    await page.getByRole("heading", { level: 1, name: "Udestår" }).waitFor();
    await expect.poll(locks).toEqual(["let go", "let go"]);
  });
});
