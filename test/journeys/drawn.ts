/** When there is something to look at on a page, and when all of it is there. */
import type { Page, Request } from "playwright";
import { expect } from "vitest";

/** Milliseconds after which a page that shows no screen is left to what the test itself waits for. */
const LONGEST = 3000;

/**
 * Lets `goto` and `reload` of a page end when a screen stands, or a message in its place. Playwright's own waits look at
 * the page ever more rarely, after a third of a second only each half second: about when a screen is drawn. A test that
 * begins to look once it is there loses no such half second.
 */
export function waitForScreens(page: Page): void {
  const goTo = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...target) => {
    const response = await goTo(...target);
    if (page.url() !== "about:blank") await untilDrawn(page);
    return response;
  };
  page.reload = async (...options) => {
    const response = await reload(...options);
    await untilDrawn(page);
    return response;
  };
}

async function untilDrawn(page: Page): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LONGEST);
  });
  // A page that loads itself again, or is closed, cannot answer.
  await Promise.race([tooLong, page.evaluate(screenStands).catch(() => undefined)]);
  clearTimeout(timer);
}

/** Runs in the page, by an observer: whoever holds the page's clock does not hold this. */
function screenStands(): Promise<void> {
  // The app removes the snapshot when it draws its own screen.
  const stands = () =>
    document.querySelector('[role="alert"]') !== null ||
    (document.getElementById("snapshot") === null &&
      [...document.querySelectorAll("h1")].some(({ textContent }) => !/^Henter|^Loading/.test(textContent)));
  return new Promise((resolve) => {
    if (stands()) return resolve();
    const observer = new MutationObserver(() => {
      if (!stands()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** Waits until all that the page asked for is there and drawn, its fonts too, and no part of it says that it is on its way. */
export async function untilWhole(page: Page, requests: readonly Request[]): Promise<void> {
  await expect
    .poll(async () => {
      const asked = requests.length;
      await Promise.all(requests.map(isAnswered));
      const isWhole = await page.evaluate(async () => {
        await document.fonts.ready;
        // What has come is drawn by the second frame.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        return document.querySelector("h1") !== null && !/Henter [^.]* …/.test(document.body.innerText);
      });
      return isWhole && requests.length === asked;
    })
    .toBe(true);
}

async function isAnswered(request: Request): Promise<void> {
  const response = await request.response().catch(() => null);
  const read = response?.finished().then(() => true) ?? true;
  const soon = () => new Promise<boolean>((later) => setTimeout(() => later(false), 20));
  // An answer that says nothing new is left unread: it fails, and never finishes.
  while (!(await Promise.race([read, soon()])) && request.failure() === null);
}
