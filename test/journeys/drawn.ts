/** When there is something to look at on a page, and when all of it is there. */
import type { Page, Request } from "playwright";
import { expect } from "vitest";

/**
 * Lets `goto` and `reload` of a page end when a screen stands, or a message in its place. Playwright's own waits look at
 * the page ever more rarely, after a third of a second only each half second: about when a screen is drawn. A test that
 * begins to look once it is there loses no such half second, nor does it take the first picture for the app. Who waits for the
 * `commit` alone looks at what stands before.
 */
export function waitForScreens(page: Page): void {
  const goTo = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (address, options) => {
    const response = await goTo(address, options);
    if (address !== "about:blank" && options?.waitUntil !== "commit") await untilDrawn(page);
    return response;
  };
  page.reload = async (options) => {
    const response = await reload(options);
    if (options?.waitUntil !== "commit") await untilDrawn(page);
    return response;
  };
}

async function untilDrawn(page: Page): Promise<void> {
  // A page that loads itself again meanwhile does not answer, and is asked again.
  await expect.poll(() => page.evaluate(screenStands), { message: `a screen at ${page.url()}` }).toBe(true);
}

/**
 * Goes to another address of the site without loading the page again. Ends when the title is another one: until then the
 * screen before stands.
 */
export async function goOn(page: Page, hash: string): Promise<void> {
  const former = await page.title();
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
  await expect.poll(() => page.title(), { message: `a screen at ${hash}` }).not.toBe(former);
}

/** Runs in the page, by an observer: whoever holds the page's clock does not hold this. */
function screenStands(): Promise<boolean> {
  // The app removes the snapshot when it draws its own screen.
  const stands = () =>
    document.querySelector('[role="alert"]') !== null ||
    (document.getElementById("snapshot") === null &&
      [...document.querySelectorAll("h1")].some(({ textContent }) => !/^Henter|^Loading/.test(textContent)));
  return new Promise((resolve) => {
    if (stands()) return resolve(true);
    const observer = new MutationObserver(() => {
      if (!stands()) return;
      observer.disconnect();
      resolve(true);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** Waits until code has come and run that the page fetches by itself, by the name of its file: `"readPlace"`. */
export async function untilRun(page: Page, code: string): Promise<void> {
  const addressOf = (name: string) =>
    performance.getEntriesByType("resource").find((file) => file.name.includes(`/${name}-`))?.name;
  await expect.poll(() => page.evaluate(addressOf, code)).toBeDefined();
  // Whoever asked for it before is answered before. As text: Vitest would make the import one of its own.
  await page.evaluate(
    `import(${JSON.stringify(await page.evaluate(addressOf, code))}).then(() => undefined)`,
  );
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
