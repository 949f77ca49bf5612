import type { Page } from "playwright";

/** Waits until the browser has put aside what a site that was visited needs without a network, the feed's copies last. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker?.controller != null);
  await page.waitForFunction(async () => {
    const names = (await caches.keys()).filter((name) => name === "aftaleoverblik.feed");
    const copies = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return copies.flat().length >= 4;
  });
}
