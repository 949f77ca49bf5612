/** The browser's own record of tasks that kept a page's main thread busy for more than 50 ms. */
import type { Page } from "playwright";

interface Watched {
  longTasks?: number[];
}

/** Begins the record before anything of the page runs. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    (globalThis as Watched).longTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
}

/** The longest task since the page was opened or this was last asked, in milliseconds; 0 where none took over 50. */
export async function longestTask(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const { longTasks = [] } = globalThis as Watched;
    return Math.max(0, ...longTasks.splice(0));
  });
}
