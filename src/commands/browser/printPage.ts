import { chromium } from "playwright";

/** A page that needs nothing but itself. */
interface PrintedPage {
  readonly html: string;
  /** What stands after its address, from the `#`. */
  readonly hash: string;
  /** What its local storage holds before it starts. */
  readonly storage: Readonly<Record<string, string>>;
  /** A selector of what is there once the page is whole. */
  readonly whenShown: string;
}

/** A name that is reserved (RFC 2606): should a request ever leave the browser, it would reach nobody. */
const ADDRESS = "https://udskrift.invalid/";

/** Milliseconds: a long document takes minutes on a slow machine. */
const PRINT_TIMEOUT = 300_000;

/**
 * Prints a page to PDF in its own paper size, tagged for screen readers and with its headings as bookmarks. The
 * browser is given this page and refused everything else.
 *
 * @throws when the browser does not start, or the page does not come to show what it should.
 */
export async function printPage(
  executablePath: string,
  { html, hash, storage, whenShown }: PrintedPage,
): Promise<{ readonly pdf: Uint8Array; readonly pages: number }> {
  const browser = await chromium.launch({ executablePath });
  try {
    const context = await browser.newContext({ colorScheme: "light", reducedMotion: "reduce" });
    context.setDefaultTimeout(PRINT_TIMEOUT);
    await context.route("**/*", (route) =>
      route.request().url() === ADDRESS
        ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
        : route.abort(),
    );
    await context.addInitScript((kept) => {
      for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
    }, storage);
    const page = await context.newPage();
    await page.goto(`${ADDRESS}${hash}`);
    await page.locator(whenShown).waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return { pdf, pages: pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0 };
  } finally {
    await browser.close();
  }
}
