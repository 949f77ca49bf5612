import type { Page } from "playwright";

/**
 * Keeps a page from fetching what it does three seconds after it began to be drawn, and what says that it is slow: on a slow
 * machine that is before its first screen stands, and is no part of it.
 */
export async function fetchNothingAhead(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const start = setTimeout;
    Object.assign(globalThis, {
      setTimeout: (task: () => void, after = 0) => (after >= 1500 ? 0 : start(task, after)),
    });
  });
}
