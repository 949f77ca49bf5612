/** What the journeys of the wall screen have in common. */
import type { Page, Request } from "playwright";
import { inject, onTestFinished } from "vitest";
import { type FeedServer, serveWithFeed } from "./feedServer.ts";
import { openPage, type PageOptions } from "./openPage.ts";

const FOLLOW_UP = "ballerup-2017-oekonomiudvalget";
export const FEED = `feed/${FOLLOW_UP}.json`;

interface OpenWall {
  readonly server: FeedServer;
  readonly page: Page;
  /** Every request of the page so far. */
  readonly requests: readonly Request[];
  /** Goes to the wall screen with these parameters (`visninger=overblik:30&opdater=1`) and waits for its first view. */
  readonly show: (parameters?: string) => Promise<void>;
}

/** A page and a web server of its own, both closed when the test ends. */
export async function openWall(options?: PageOptions): Promise<OpenWall> {
  const server = await serveWithFeed(inject("siteFolder"));
  onTestFinished(() => server.close());
  const { page, requests } = await openPage(options);
  const show = async (parameters = "") => {
    // From elsewhere: another address after the `#` alone would not load the page.
    await page.goto("about:blank");
    await page.goto(`${server.url}#/${FOLLOW_UP}/skaerm?${parameters}`);
    await currentView(page);
  };
  return { server, page, requests, show };
}

/** The heading of the view that stands: `"Alle indsatser side 1 af 2"`. */
export async function currentView(page: Page): Promise<string> {
  await page.locator("main li, main p").first().waitFor();
  return (await page.getByRole("heading", { level: 2 }).innerText()).trim();
}
