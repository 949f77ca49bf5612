/** The page's own time, for pages whose clock was taken over with `page.clock.install()`. */
import type { Locator, Page } from "playwright";

const FIRST_WAIT = 15_000;
const LAST_WAIT = 60_000;

/**
 * Lets so much time pass (`"05:01"`), and again, until something is seen: what waits for the time may not have begun to
 * when the screen first stands. In between there are ever more real milliseconds: time that passes ends a request that
 * is still on its way.
 */
export async function passTimeUntil(seen: Locator, time: string): Promise<void> {
  const { clock } = seen.page();
  for (let wait = FIRST_WAIT; wait <= LAST_WAIT; wait *= 2) {
    // In one leap: what begins at its end has all its own time. A page that loads itself again cannot say that it is done.
    await clock.fastForward(time).catch(() => undefined);
    const came = seen.waitFor({ timeout: wait }).then(
      () => true,
      () => false,
    );
    if (await came) return;
  }
  await seen.waitFor();
}

/** From now on, or some seconds later, time stands still on the page but for what the test lets pass. */
export async function stopTime(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 10_000);
}
