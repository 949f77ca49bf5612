import type { CDPSession, Page } from "playwright";
import { expect, inject, it } from "vitest";
import { realAgreement } from "../fixtures/realAgreement.ts";
import type { FeedServer } from "./feedServer.ts";
import { currentView, FEED, openWall } from "./wallScreen.ts";

/** Half a day at the usual interval of a wall screen, and the first rounds that fill its caches. */
const REFRESHES = 504;
const WARM_UP = 60;
const MOST_GROWTH = 1.05;

const realFeed = JSON.stringify(realAgreement.followUp);

/** What may happen to a feed, one after the other; most of the time nothing does. */
const COURSE: readonly (Parameters<FeedServer["answer"]>[1] | "news")[] = [
  ...[null, null, "news" as const, null, "drop" as const, null],
  ...[{ body: realFeed.slice(0, 900) }, null, { status: 503 }, "news" as const],
  ...[{ body: "<!doctype html><title>Log ind</title>", type: "text/html" }, { status: 404 }],
];

/** One interval of the screen's clock after the other, each with a request; the views rotate meanwhile. */
async function refresh(page: Page, server: FeedServer, from: number, count: number): Promise<void> {
  for (let round = from; round < from + count; round++) {
    const event = COURSE[round % COURSE.length] ?? null;
    const news = { body: JSON.stringify({ ...realAgreement.followUp, title: `Aftale om budget ${round}` }) };
    server.answer(FEED, event === "news" ? news : event);
    const asked = server.asked(FEED);
    await page.clock.runFor(5000);
    await expect.poll(() => server.asked(FEED), { interval: 2, timeout: 10_000 }).toBeGreaterThan(asked);
    // Bodies are read and drawn in the browser's own time.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  }
}

interface Weight {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Bytes of the heap, nodes and listeners after everything that nobody holds is gone. */
async function weigh(page: Page, session: CDPSession): Promise<Weight> {
  while ((await currentView(page)) !== "Overblik") await page.keyboard.press("ArrowRight");
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

it(`${REFRESHES} refreshes with faults in between leave no more behind than one`, async () => {
  const { server, page, show } = await openWall({ expectedConsole: /Failed to load resource/ });
  await page.clock.install();
  await show("opdater=5&visninger=overblik:4,forsinkede:4,indsatser:4,oekonomi:4,temaer:4");
  const session = await page.context().newCDPSession(page);
  await refresh(page, server, 0, WARM_UP);
  const before = await weigh(page, session);
  for (let part = 0; part < 7; part++) {
    await refresh(page, server, WARM_UP + 72 * part, 72);
    process.stdout.write(`soak: ${JSON.stringify(await weigh(page, session))}\n`);
  }
  const after = await weigh(page, session);
  process.stdout.write(`soak: ${JSON.stringify({ before, after, site: inject("siteFolder").length > 0 })}\n`);
  expect(after.heap / before.heap).toBeLessThan(MOST_GROWTH);
  expect(after.nodes).toBeLessThan(before.nodes * 1.5);
  expect(after.listeners).toBeLessThan(before.listeners * 1.5);
  await currentView(page);
}, 300_000);
