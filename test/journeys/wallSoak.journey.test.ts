import { type CDPSession, chromium, type Page } from "playwright";
import { expect, inject, it, onTestFinished } from "vitest";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { type AnswerOrNone, type FeedServer, serveWithFeed } from "./feedServer.ts";
import { currentView, FEED } from "./wallScreen.ts";

/** `SOAK_REFRESHES=500` asks for more: two days of a usual wall screen. */
const REFRESHES = Number(process.env["SOAK_REFRESHES"] ?? 120);
/** Until every view has stood and every cache of a fixed size is full. */
const WARM_UP = 200;
const MOST_GROWTH = 1.05;
/** Milliseconds that the refreshes may take on a slow machine. */
const REFRESH_TIMEOUT = 240_000 + 1000 * REFRESHES;

const realFeed = JSON.stringify(realFollowUp.facts);

/** What happens to the feed, one after the other, where anything does. */
const FAULTS: readonly AnswerOrNone[] = [
  { body: realFeed.slice(0, 900) },
  { body: "<!doctype html><title>Log ind</title>", type: "text/html" },
  { status: 404 },
  { body: realFeed.replace('"smiley":"sur"', '"smiley":"happy"') },
];

/** Two requests of five are answered with a fault and one with news; once in a while nobody answers. */
function course(asked: number): AnswerOrNone {
  if (asked % 60 === 59) return "drop";
  if (asked % 5 === 1) return { body: JSON.stringify({ ...realFollowUp.facts, title: `Aftale ${asked}` }) };
  return asked % 5 > 2 ? (FAULTS[asked % FAULTS.length] ?? null) : null;
}

/** So many requests, one upon the other. The page drives itself: what a test runs in it would be weighed, too. */
async function refresh(page: Page, server: FeedServer, count: number): Promise<void> {
  const target = server.asked(FEED) + count;
  const timer = await page.evaluate(
    () => setInterval(() => dispatchEvent(new Event("online")), 30) as unknown,
  );
  await expect.poll(() => server.asked(FEED), { timeout: REFRESH_TIMEOUT }).toBeGreaterThanOrEqual(target);
  await page.evaluate((id) => clearInterval(id as number), timer);
}

interface Weight {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** The views of the rotation; each stands for a second. */
const VIEWS = ["overblik", "forsinkede", "indsatser", "oekonomi", "temaer"];

/**
 * Bytes of the heap, nodes and listeners at rest, after everything that nobody holds is gone: the least of the looks
 * at one view each, since a look may fall between a view and the next, and that three times with some requests in between: what
 * React drew last it holds beside what it draws now, which is an earlier reading of the feed or is not.
 */
async function weigh(page: Page, session: CDPSession, server: FeedServer): Promise<Weight> {
  let least: Weight = {
    heap: Number.POSITIVE_INFINITY,
    nodes: Number.POSITIVE_INFINITY,
    listeners: Number.POSITIVE_INFINITY,
  };
  for (const place of [...VIEWS, ...VIEWS, ...VIEWS].keys()) {
    if (place > 0 && place % VIEWS.length === 0) await refresh(page, server, 4);
    const view = await currentView(page);
    await expect.poll(() => currentView(page)).not.toBe(view);
    for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
    least = {
      heap: Math.min(least.heap, usedSize),
      nodes: Math.min(least.nodes, nodes),
      listeners: Math.min(least.listeners, jsEventListeners),
    };
  }
  return least;
}

/**
 * A wall screen in a browser of its own that compiles nothing: what it compiles of code that runs often it keeps on
 * the same heap, which is no growth of the page.
 */
async function openPlainWall(): Promise<{ readonly server: FeedServer; readonly page: Page }> {
  const server = await serveWithFeed(inject("siteFolder"));
  const browser = await chromium.launch({
    executablePath: inject("chromiumPath"),
    args: ["--js-flags=--jitless --no-flush-bytecode"],
  });
  onTestFinished(async () => {
    await browser.close();
    server.close();
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(REFRESH_TIMEOUT);
  const views = VIEWS.map((view) => `${view}:1`).join();
  await page.goto(`${server.url}#/~skaerm?opdater=86400&visninger=${views}`);
  await page.locator("main li").first().waitFor();
  return { server, page };
}

it(
  `${REFRESHES} refreshes with faults in between leave nothing behind`,
  async () => {
    const { server, page } = await openPlainWall();
    server.answer(FEED, course);
    const session = await page.context().newCDPSession(page);
    await refresh(page, server, WARM_UP);
    const before = await weigh(page, session, server);
    await refresh(page, server, REFRESHES);
    const after = await weigh(page, session, server);
    const told = JSON.stringify({ before, after });
    expect(after.heap / before.heap, told).toBeLessThan(MOST_GROWTH);
    expect(after.nodes / before.nodes, told).toBeLessThan(1.2);
    expect(after.listeners / before.listeners, told).toBeLessThan(1.2);
  },
  2 * REFRESH_TIMEOUT,
);
