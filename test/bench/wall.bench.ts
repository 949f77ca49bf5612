/**
 * What a wall screen costs that stands for weeks: work of the page's own thread and growth of its heap for each request
 * for news, in a plain browser. Promised: with answers that say nothing new the heap stays within 5 % from the tenth to
 * the five hundredth. Faults and news are drawn: code that is compiled for drawing is kept on the same heap.
 */
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import type { AnswerOrNone } from "../journeys/feedServer.ts";
import { benchSite, FEED } from "./benchSite.ts";
import { heapOf, metric } from "./pageClock.ts";

const site = benchSite();
const realFeed = JSON.stringify(realFollowUp.facts);
const titled = (asked: number) => JSON.stringify({ ...realFollowUp.facts, title: `Aftale ${asked}` });

const COURSES: readonly (readonly [string, (asked: number) => AnswerOrNone])[] = [
  ["nothing new", () => null],
  ["a fault every other time", (asked) => (asked % 2 === 0 ? null : { body: realFeed.slice(0, 900) })],
  ["news every time", (asked) => ({ body: titled(asked) })],
];
const POINTS = [10, 100, 250, 500];

test.for(COURSES)("refreshes that bring %s", { timeout: 600_000 }, async ([name, course]) => {
  const page = await site.newPage();
  await page.goto(site.address("/skaerm?opdater=86400&visninger=overblik:86400"));
  await page.locator("main li").first().waitFor();
  site.server().answer(FEED, course);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = await metric(session, "TaskDuration");
  const first = site.server().asked(FEED);
  const heaps: string[] = [];
  for (const point of POINTS) {
    await refresh(page, first + point);
    heaps.push(`${(await heapOf(session)).toFixed(3)} MB after ${point}`);
  }
  const each = (1000 * ((await metric(session, "TaskDuration")) - worked)) / (POINTS.at(-1) ?? 1);
  await page.close();
  process.stdout.write(
    `\n${name}: ${each.toFixed(1)} ms of work for each, garbage collection included\n  ${heaps.join(", ")}\n`,
  );
});

/** Asks for news, one upon the other, until the feed was asked for so often. */
async function refresh(page: Page, asked: number): Promise<void> {
  const timer = await page.evaluate(
    () => setInterval(() => dispatchEvent(new Event("online")), 30) as unknown,
  );
  await expect.poll(() => site.server().asked(FEED), { timeout: 240_000 }).toBeGreaterThanOrEqual(asked);
  await page.evaluate((id) => clearInterval(id as number), timer);
}
