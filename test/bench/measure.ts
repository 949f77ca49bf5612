/** What a measure of a screen is, and how it waits. */
import type { CDPSession, Page, Request } from "playwright";
import type { BenchServer } from "./server.ts";

/** A page that shows the feed: the built site, or the floor. */
export interface Subject {
  readonly name: "site" | "before" | "floor";
  /** The server that it is on. */
  readonly server: BenchServer;
  /** The address of a screen: `"/indsatser"`. */
  readonly address: (screen: string) => string;
}

export interface Bench {
  readonly page: Page;
  readonly session: CDPSession;
  readonly browserSession: CDPSession;
  readonly subject: Subject;
  /** From now on the feed has other facts. */
  readonly changeFeed: () => void;
}

/** What was measured, by the names of the table's rows. */
export type Figures = Readonly<Record<string, number>>;

export interface Measure {
  readonly name: string;
  /** `long`: the catalogue lists thousands of follow-ups. */
  readonly catalogue?: "long";
  /** Gives figures as soon as it has them: where it fails further on, they stand. */
  readonly run: (bench: Bench) => AsyncGenerator<Figures>;
}

export const THEMES = '[aria-label="Smileys pr. tema og runde"] tbody td';
export const INITIATIVES = '[aria-label="Smileys pr. indsats og runde"]';
export const LIST = 'table[aria-label="Indsatser"]';
export const LIST_ROW = `${LIST} tbody th, ${LIST} tbody td`;
export const CHART = '[data-chart="targets"] svg, svg[data-chart="targets"]';

/** Asks for news and waits until the answer is read, or left unread because it says nothing new. */
export async function askForNews(page: Page): Promise<void> {
  const isFeed = (request: Request) => request.url().includes("/feed/ballerup");
  const answered = Promise.race([
    page.waitForEvent("requestfinished", isFeed),
    page.waitForEvent("requestfailed", isFeed),
  ]);
  await page.evaluate(() => {
    dispatchEvent(new Event("offline"));
    dispatchEvent(new Event("online"));
  });
  await answered;
}

/** Asks for changed facts and waits until what `selector` matches says something else, and the page is quiet. */
export async function refreshed(page: Page, selector: string): Promise<void> {
  // By its text and not by its picture: a layout asked for would count as work of the page.
  const said = (wanted: string) =>
    [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent).join();
  const before = await page.evaluate(said, selector);
  await askForNews(page);
  while ((await page.evaluate(said, selector)) === before) await page.waitForTimeout(100);
  await quiet(page);
}

export function elementsIn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll("*").length);
}

/** Until the main thread has had nothing to do for half a second. */
export async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let last = performance.now();
        const look = () => {
          const now = performance.now();
          if (now - last > 120) quietSince = now;
          last = now;
          if (now - quietSince > 500) resolve();
          else setTimeout(look, 50);
        };
        let quietSince = last;
        look();
      }),
  );
}
