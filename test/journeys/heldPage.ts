import { expect } from "vitest";
import { openPage, type PageOptions, siteUrl } from "./openPage.ts";

/** A page whose app and feed are held back until `letGo`: what is there before is the snapshot. */
export async function openHeld(options: PageOptions = {}, url = siteUrl()) {
  const watched = await openPage(options);
  const { page } = watched;
  // A picture that takes two seconds is not waited for: on a busy machine they are soon over.
  await page.addInitScript(() =>
    Object.defineProperty(XMLHttpRequest.prototype, "timeout", { set: () => undefined }),
  );
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/(?:config\.json|feed\/.*|assets\/app-[^/]*)$/, async (route) => {
    await held;
    await route.continue();
  });
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
