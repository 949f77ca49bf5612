/** What a measure of a screen is, and how it waits. */
import type { CDPSession, Page } from "playwright";
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

export interface Measure {
  readonly name: string;
  /** `long`: the catalogue lists thousands of follow-ups. */
  readonly catalogue?: "long";
  readonly run: (bench: Bench) => Promise<Readonly<Record<string, number>>>;
}

export const THEMES = '[aria-label="Smileys pr. tema og runde"] tbody td';
export const LIST = 'table[aria-label="Indsatser"]';
export const LIST_ROW = `${LIST} tbody th, ${LIST} tbody td`;
export const CHART = '[data-chart="targets"] svg, svg[data-chart="targets"]';

/** Milliseconds. */
const SETTLING = 700;

/** Asks for news and waits for the answer. */
export async function askForNews(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().includes("/feed/ballerup"));
  await page.evaluate(() => {
    dispatchEvent(new Event("offline"));
    dispatchEvent(new Event("online"));
  });
  await (await answered).finished();
}

/** Until a worker that reads the feed has had its time too, and the page is quiet again. */
export async function settled(page: Page): Promise<void> {
  let nodes = -1;
  for (let same = 0; same < 3; same++) {
    await page.waitForTimeout(SETTLING);
    await quiet(page);
    const now = await page.evaluate(() => document.body.innerText.length);
    if (now !== nodes) same = 0;
    nodes = now;
  }
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
