/**
 * A wall's day and night in some minutes: the browser's time is moved on as fast as the page goes along, while the feed changes,
 * requests fail and new versions of the site come. Prints what the page weighs, hour by hour.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type CDPSession, chromium, type Page } from "playwright";
import { findChromium } from "../../src/commands/browser/chromium.ts";
import { type AnswerOrNone, type FeedServer, serveWithFeed } from "../journeys/feedServer.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const FEED = `feed/${ID}.json`;

/** How often something happens, in minutes of the wall. */
const EVERY = { news: 3, fault: 4, deployment: 6 } as const;

/** One after the other; each lasts a minute. */
const FAULTS: readonly (readonly [paths: readonly string[], answer: AnswerOrNone])[] = [
  [[FEED], "drop"],
  [["index.html"], { status: 503 }],
  [[FEED], { status: 404 }],
  [[FEED], { body: "<!doctype html><title>Log ind</title>", type: "text/html" }],
  [[FEED, "index.html", "config.json", "feed/index.json"], "drop"],
  [[FEED], { body: '{"formatVersion": 1, "id": "x', type: "application/json" }],
];

/** Bytes of the heap, and all documents that are not gone with their nodes and listeners, after everything that nobody holds is. */
interface Weight {
  readonly heap: number;
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface DayOptions {
  readonly site: string;
  readonly hours: number;
  /** False: one version all day, so that the page is never loaded again. */
  readonly deploys: boolean;
}

/** So many minutes of an hour the page is weighed: more than there are views and minutes between two deployments. */
const LOOKS = 10;

/** Lets the day pass; answers the exit code: 1 where the page grew, or showed no figures at the end of a minute. */
export async function runDay({ site, hours, deploys }: DayOptions): Promise<number> {
  const server = await serveWithFeed(site);
  // What a browser compiles of code that runs often is on the same heap: it compiles nothing.
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ["--js-flags=--jitless --no-flush-bytecode"],
  });
  try {
    // As on an intranet without HTTPS, where no browser keeps a copy of the feed: what the page has is all there is.
    const context = await browser.newContext({ locale: "da-DK", serviceWorkers: "block" });
    const page = await context.newPage();
    let loads = 0;
    page.on("load", () => {
      loads += 1;
    });
    await page.goto(`${server.url}#/~skaerm?opdater=60`);
    await page.locator("main li").first().waitFor();
    const session = await context.newCDPSession(page);
    const weights: Weight[] = [];
    const hourly: Weight[] = [];
    let empty = 0;
    process.stdout.write(
      "hour: heap in kB, documents, nodes, listeners; times loaded; answers with news; minutes without figures\n",
    );
    for (let minute = 1; minute <= hours * 60; minute++) {
      happen(server, site, minute, deploys);
      await passMinute(session, server);
      const hasFigures = await showsFigures(page);
      if (!hasFigures) empty += 1;
      // A page without figures weighs next to nothing.
      if (hasFigures && minute % 60 >= 60 - LOOKS) weights.push(await weigh(session));
      if (minute % 60 !== 0) continue;
      const hour = least(weights.splice(0));
      hourly.push(hour);
      const { heap, documents, nodes, listeners } = hour;
      const kilobytes = Math.round(heap / 1000);
      process.stdout.write(
        `${minute / 60}: ${kilobytes} ${documents} ${nodes} ${listeners}; ${loads}; ${newsSeen(server)}; ${empty}\n`,
      );
    }
    return verdict(hourly, empty);
  } finally {
    await browser.close();
    server.close();
  }
}

/** A page may grow until all its views have stood and every cache of a fixed size is full. */
const WARM_UP_HOURS = 2;
const MOST_GROWTH = { heap: 1.05, documents: 1, nodes: 1.2, listeners: 1.2 } as const;

function verdict(weights: readonly Weight[], empty: number): number {
  const [first, last] = [weights[Math.min(WARM_UP_HOURS, weights.length) - 1], weights.at(-1)];
  if (first === undefined || last === undefined) return 1;
  const growth = (key: keyof Weight) => last[key] / first[key];
  const keys = ["heap", "documents", "nodes", "listeners"] as const;
  const told = keys.map((key) => `${key} × ${growth(key).toFixed(3)}`).join(", ");
  process.stdout.write(
    `From hour ${WARM_UP_HOURS} to the last: ${told}; minutes without figures: ${empty}\n`,
  );
  return empty === 0 && keys.every((key) => growth(key) <= MOST_GROWTH[key]) ? 0 : 1;
}

const isFaulty = (minute: number) => minute % EVERY.fault === 0;

function happen(server: FeedServer, site: string, minute: number, deploys: boolean): void {
  const number = Math.floor(minute / EVERY.fault) % FAULTS.length;
  for (const [paths] of FAULTS) for (const path of paths) server.answer(path, null);
  const facts = readFileSync(join(site, FEED), "utf8");
  const news = Math.floor(minute / EVERY.news);
  server.answer(FEED, { body: facts.replace('"title": "', `"title": "Nyt ${news}: `) });
  if (deploys) deploy(server, site, Math.floor(minute / EVERY.deployment));
  if (!isFaulty(minute)) return;
  const [paths, answer] = FAULTS[number] ?? [[], null];
  for (const path of paths) server.answer(path, answer);
}

/** The same code behind an entry of another name. */
function deploy(server: FeedServer, site: string, version: number): void {
  if (version === 0) return;
  const html = readFileSync(join(site, "index.html"), "utf8");
  const entry = /src="\.\/(assets\/index-[^"]+\.js)"/.exec(html)?.[1] ?? "";
  const next = `assets/index-day${version}.js`;
  server.answer(next, { body: `import "./${basename(entry)}";`, type: "text/javascript" });
  server.answer("index.html", { body: html.replace(entry, next), type: "text/html" });
}

/** Seconds of the page's time at once: far fewer than any of its requests may take. */
const STEP_SECONDS = 5;
/** Real milliseconds in which the page reads an answer, its parsing worker too: time stands still for requests alone. */
const READING_MILLISECONDS = 50;

/** A minute for the page: its timers run one upon the other, and time stands still while a request is under way. */
async function passMinute(session: CDPSession, { log }: FeedServer): Promise<void> {
  for (let second = 0; second < 60; second += STEP_SECONDS) {
    const answered = log.length;
    await passTime(session, STEP_SECONDS * 1000);
    if (log.length > answered) await setTimeout(READING_MILLISECONDS);
  }
}

/** Real milliseconds after which a request that Chromium still counts is none: some are lost when a page is loaded again. */
const STALLED_MILLISECONDS = 20_000;

async function passTime(session: CDPSession, budget: number): Promise<void> {
  if (await passes(session, budget, "pauseIfNetworkFetchesPending")) return;
  process.stdout.write("Time stood still for a request that no server has: it goes on\n");
  await passes(session, budget, "advance");
}

/** Lets so many milliseconds pass; answers false where they do not. */
async function passes(
  session: CDPSession,
  budget: number,
  policy: "pauseIfNetworkFetchesPending" | "advance",
): Promise<boolean> {
  const passed = new Promise<true>((resolve) =>
    session.once("Emulation.virtualTimeBudgetExpired", () => resolve(true)),
  );
  await session.send("Emulation.setVirtualTimePolicy", {
    policy,
    budget,
    maxVirtualTimeTaskStarvationCount: 10_000,
  });
  return Promise.race([passed, setTimeout(STALLED_MILLISECONDS, false, { ref: false })]);
}

/** How often the feed was answered with another than the page knew. */
function newsSeen({ log }: FeedServer): number {
  return log.filter(({ path, status }) => path === FEED && status === 200).length;
}

/** False for a message in the place of the figures, and while they are on their way. */
function showsFigures(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      document.querySelector("#root main :is(li, td, p)") !== null &&
      document.querySelector('#root [role="alert"]') === null,
  );
}

async function weigh(session: CDPSession): Promise<Weight> {
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { documents, nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { heap: usedSize, documents, nodes, listeners: jsEventListeners };
}

/**
 * The least of several looks: each falls upon another view, and some between a view and the next. What is never let go of is in
 * all of them.
 */
function least(weights: readonly Weight[]): Weight {
  const of = (key: keyof Weight) => Math.min(...weights.map((weight) => weight[key]));
  return { heap: of("heap"), documents: of("documents"), nodes: of("nodes"), listeners: of("listeners") };
}
