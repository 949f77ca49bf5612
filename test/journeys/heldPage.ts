import type { Page } from "playwright";
import { expect } from "vitest";
import { openPage, type PageOptions, siteUrl } from "./openPage.ts";

/** Holds back what a page requests at these addresses; answers with what lets it go. */
export async function hold(page: Page, addresses: RegExp): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route(addresses, async (route) => {
    await held.promise;
    await route.continue();
  });
  return held.resolve;
}

/** A page whose app and feed are held back until `letGo`: what is there before is the snapshot. */
export async function openHeld(options: PageOptions = {}, url = siteUrl()) {
  const watched = await openPage(options);
  const { page } = watched;
  // A picture that takes two seconds is not waited for: on a busy machine they are soon over.
  await page.addInitScript(() =>
    Object.defineProperty(XMLHttpRequest.prototype, "timeout", { set: () => undefined }),
  );
  const letGo = await hold(page, /\/(?:config\.json|feed\/.*|assets\/app-[^/]*)$/);
  return {
    ...watched,
    letGo: async () => {
      letGo();
      await expect.poll(() => page.locator("#snapshot").count()).toBe(0);
    },
    /** Ends when the script has run that shows the snapshot; `page.goto` would wait for the app's screen. */
    go: async (hash: string) => {
      await page.mainFrame().goto(url + hash, { waitUntil: "commit" });
      await page.waitForFunction(
        () => document.getElementById("snapshot") !== null && document.getElementById("entry") === null,
      );
    },
  };
}
