/** The page's own time, for pages whose clock was taken over with `page.clock.install()`. */
import type { Locator, Page } from "playwright";
import { expect } from "vitest";

/**
 * Lets so much time pass (`"05:01"`), and again, until something is seen: what waits for the time may not have begun to
 * when the screen first stands.
 */
export async function passTimeUntil(seen: Locator, time: string): Promise<void> {
  const { clock } = seen.page();
  await expect
    .poll(async () => {
      // A page that loads itself again meanwhile cannot say that it is done.
      await clock.runFor(time).catch(() => undefined);
      return seen.isVisible();
    })
    .toBe(true);
}

/** From now on, or some seconds later, time stands still on the page but for what the test lets pass. */
export async function stopTime(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 10_000);
}
