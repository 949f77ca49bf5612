/**
 * A wall's day and night in some minutes: the browser's time is moved on as fast as the page goes along, while the feed changes,
 * requests fail and new versions of the site come. Prints what the page weighs, hour by hour.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
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

/** Bytes of the heap, nodes and listeners of all documents that are not gone, after everything that nobody holds is. */
interface Weight {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface DayOptions {
  readonly site: string;
  readonly hours: number;
  /** False: one version all day, so that the page is never loaded again. */
  readonly deploys: boolean;
}

/** Lets the day pass; answers the exit code: 1 where the page grew, or a minute without a fault showed no figures. */
export async function runDay({ site, hours, deploys }: DayOptions): Promise<number> {
  const server = await serveWithFeed(site);
  // What a browser compiles of code that runs often is on the same heap: it compiles nothing.
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ["--js-flags=--jitless --no-flush-bytecode"],
  });
  try {
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
      "hour: heap in kB, nodes, listeners; times loaded; answers with news; minutes without figures\n",
    );
    for (let minute = 1; minute <= hours * 60; minute++) {
      happen(server, site, minute, deploys);
      await passMinute(session);
      if (!isFaulty(minute) && !(await showsFigures(page))) empty += 1;
      if (minute % 60 > 50 || minute % 60 === 0) weights.push(await weigh(session));
      if (minute % 60 !== 0) continue;
      const { heap, nodes, listeners } = middle(weights.splice(0));
      hourly.push({ heap, nodes, listeners });
      const kilobytes = Math.round(heap / 1000);
      process.stdout.write(
        `${minute / 60}: ${kilobytes} ${nodes} ${listeners}; ${loads}; ${newsSeen(server)}; ${empty}\n`,
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
const MOST_GROWTH = { heap: 1.05, nodes: 1.2, listeners: 1.2 } as const;

function verdict(weights: readonly Weight[], empty: number): number {
  const [first, last] = [weights[Math.min(WARM_UP_HOURS, weights.length) - 1], weights.at(-1)];
  if (first === undefined || last === undefined) return 1;
  const growth = (key: keyof Weight) => last[key] / first[key];
  const keys = ["heap", "nodes", "listeners"] as const;
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

/** A minute for the page: its timers run one upon the other, and time stands still while a request is under way. */
async function passMinute(session: CDPSession): Promise<void> {
  const passed = new Promise<void>((resolve) =>
    session.once("Emulation.virtualTimeBudgetExpired", () => resolve()),
  );
  await session.send("Emulation.setVirtualTimePolicy", {
    policy: "pauseIfNetworkFetchesPending",
    budget: 60_000,
    maxVirtualTimeTaskStarvationCount: 10_000,
  });
  await passed;
}

/** How often the feed was answered with another than the page knew. */
function newsSeen({ log }: FeedServer): number {
  return log.filter(({ path, status }) => path === FEED && status === 200).length;
}

function showsFigures(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector("#root main :is(li, td, p)") !== null);
}

async function weigh(session: CDPSession): Promise<Weight> {
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** The middle of several looks: one may fall between a view and the next, or upon a page that is just being loaded. */
function middle(weights: readonly Weight[]): Weight {
  const of = (key: keyof Weight) =>
    weights.map((weight) => weight[key]).sort((a, b) => a - b)[Math.floor(weights.length / 2)] ?? 0;
  return { heap: of("heap"), nodes: of("nodes"), listeners: of("listeners") };
}
