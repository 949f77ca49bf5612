/** The browser of a bench. One that a page has brought down, or that does not answer any more, is replaced. */
import { type Browser, chromium, type Page } from "playwright";
import { findChromium } from "../../src/commands/browser/chromium.ts";
import { inTime } from "../../src/device/inTime.ts";

/** A page is closed in a moment, unless its process no longer answers. */
const CLOSING_SECONDS = 20;

export class BenchBrowser {
  #browser: Browser | null = null;

  /** Lends a page of its own with an empty cache, however the last one ended. */
  async withPage<T>(use: (page: Page, browser: Browser) => Promise<T>): Promise<T> {
    if (this.#browser?.isConnected() !== true)
      this.#browser = await chromium.launch({ executablePath: await findChromium() });
    const browser = this.#browser;
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "da-DK" });
    try {
      return await use(await context.newPage(), browser);
    } finally {
      await closed(context.close()).catch(() => this.close());
    }
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    await closed(browser?.close()).catch(() => undefined);
  }
}

function closed(closing: Promise<void> = Promise.resolve()): Promise<void> {
  return inTime(closing, CLOSING_SECONDS, () => new Error(`not closed after ${CLOSING_SECONDS} s`));
}
