/** The first picture below a message: where it stands, and where its reader is. */
import { describe, expect, it } from "vitest";
import { hold } from "./heldPage.ts";
import { openServed } from "./openServed.ts";
import { tryAgain } from "./tryAgain.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const FEED = `feed/${ID}.json`;
const FIGURES = '[aria-label="Smileys pr. tema og runde"]';
const AS_PUBLISHED = "da siden sidst blev udgivet";

/** A first visit whose reader has scrolled in the picture while the feed is on its way; it fails when it is let go. */
async function readOn() {
  const { server, page } = await openServed();
  server.answer(FEED, { status: 404 });
  const letGo = await hold(page, new RegExp(FEED));
  await page.goto(server.url, { waitUntil: "commit" });
  await page.locator(`#snapshot ${FIGURES}`).waitFor();
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(600);
  return { server, page, letGo };
}

describe("the first picture, where the feed fails", () => {
  it("leaves who had read on where they were, with a line that leads to the message", async () => {
    const { server, page, letGo } = await readOn();
    const top = () => page.locator(FIGURES).evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    letGo();
    await page.getByRole("status").filter({ hasText: AS_PUBLISHED }).waitFor({ state: "attached" });
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
    await tryAgain(page, () => server.answer(FEED, null));
    await expect.poll(() => page.locator("#snapshot").count()).toBe(0);
    await page.locator(`#root ${FIGURES}`).waitFor();
    expect(Math.abs((await top()) - before)).toBeLessThan(20);
  });

  it("is left for the message by its line", async () => {
    const { page, letGo } = await readOn();
    letGo();
    await page.getByRole("button", { name: "Se hvorfor" }).click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await expect.poll(() => page.getByRole("button", { name: "Se hvorfor" }).count()).toBe(0);
  });

  it("stands again for who goes back to it while the feed hangs", async () => {
    const { server, page } = await openServed();
    server.answer(FEED, "hang");
    await page.goto(server.url, { waitUntil: "commit" });
    // The app has come, and waits for the figures.
    await page.getByRole("status").filter({ hasText: "Henter de nyeste" }).locator("p").waitFor();
    await page.locator("#snapshot").getByRole("link", { name: "Økonomi", exact: true }).click();
    await page.getByRole("status").filter({ hasText: "Henter aftalen" }).waitFor();
    await expect.poll(() => page.locator("#snapshot").count()).toBe(0);
    await page.goBack();
    await page.locator(`#root #snapshot ${FIGURES}`).waitFor();
    await page.getByRole("status").filter({ hasText: AS_PUBLISHED }).waitFor();
    server.answer(FEED, null);
    await expect.poll(() => page.locator("#snapshot").count()).toBe(0);
    await page.locator(`#root ${FIGURES}`).waitFor();
  });

  it("is where its reader has scrolled to, also after a reload of a page that was further down", async () => {
    const { server, page } = await openServed();
    await page.goto(`${server.url}#/${ID}`);
    await page.locator(`#root ${FIGURES}`).waitFor();
    const scrolledTo = (top: number) => expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
    await page.mouse.wheel(0, 900);
    await scrolledTo(900);
    server.answer(FEED, "hang");
    await page.reload({ waitUntil: "commit" });
    await page.locator(`#snapshot ${FIGURES}`).waitFor();
    await page.mouse.wheel(0, 300);
    // From the top, or from where the browser itself has put it.
    await expect.poll(async () => [300, 1200].includes(await page.evaluate(() => scrollY))).toBe(true);
    const top = () => page.locator(FIGURES).evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    server.answer(FEED, null);
    await expect.poll(() => page.locator("#snapshot").count()).toBe(0);
    await page.locator(`#root ${FIGURES}`).waitFor();
    // What puts a reader back does so for a second.
    await page.getByRole("grid", { name: "Smileys pr. tema og runde" }).waitFor();
    expect(Math.abs((await top()) - before)).toBeLessThan(20);
  });

  it("stands in a place that does not move while a phone's page tries again", async () => {
    const { server, page, go } = await openServed("", { width: 390, height: 844 });
    server.answer(FEED, { status: 404 });
    await go();
    await page.getByText("Siden prøver selv igen").waitFor();
    await page.locator(`#snapshot ${FIGURES}`).waitFor();
    await page.evaluate((figures) => {
      const tops = new Set<number>();
      Object.assign(globalThis, { tops });
      const look = () => {
        const table = document.querySelector(figures);
        if (table) tops.add(Math.round(table.getBoundingClientRect().top + scrollY));
        requestAnimationFrame(look);
      };
      look();
    }, FIGURES);
    await tryAgain(page, () => server.answer(FEED, "hang"));
    await page.getByText("Prøver igen").waitFor();
    server.answer(FEED, { status: 404 });
    await page.getByText("Siden prøver selv igen").waitFor();
    expect(
      await page.evaluate(() => [...(globalThis as unknown as { tops: Set<number> }).tops]),
    ).toHaveLength(1);
  });
});
