/**
 * A wall's day and night in some minutes: the browser's time is moved on as fast as the page goes along, while the feed changes,
 * requests fail and new versions of the site come. Prints what the page weighs, hour by hour.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium, type Page } from "playwright";
import { findChromium } from "../../src/commands/browser/chromium.ts";
import { type AnswerOrNone, type FeedServer, serveWithFeed } from "../journeys/feedServer.ts";
import { grown, growthOf, least, MEASURES, WARM_UP_HOURS, type Weight, weigh } from "./pageWeight.ts";
import { passMinute } from "./virtualTime.ts";

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

interface DayOptions {
  readonly site: string;
  /** Of the browser. */
  readonly executablePath: string;
  readonly hours: number;
  /** The wall's own minutes in one of these hours: more than {@link LOOKS}. */
  readonly minutes: number;
  /** False: one version all day, so that the page is never loaded again. */
  readonly deploys: boolean;
  /** Told each hour: what the page weighs, and what had happened by then. */
  readonly onHour: (line: string) => void;
}

interface Day {
  /** What the page weighed hour by hour. */
  readonly hourly: readonly Weight[];
  /** Minutes at whose end it showed no figures. */
  readonly empty: number;
}

/** So many minutes of an hour the page is weighed: more than there are views and minutes between two deployments. */
const LOOKS = 10;

/** What the lines of {@link DayOptions.onHour} say. */
const HEAD =
  "hour: heap in kB, documents, nodes, listeners; times loaded; answers with news; minutes without figures";

/** Lets a wall's day pass. */
export async function passDay(options: DayOptions): Promise<Day> {
  const { site, executablePath, hours, minutes, deploys, onHour } = options;
  const server = await serveWithFeed(site);
  // What a browser compiles of code that runs often is on the same heap: it compiles nothing.
  const browser = await chromium.launch({
    executablePath,
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
    for (let minute = 1; minute <= hours * minutes; minute++) {
      happen(server, site, minute, deploys);
      await passMinute(session, server, onHour);
      const hasFigures = await showsFigures(page);
      if (!hasFigures) empty += 1;
      // A page without figures weighs next to nothing.
      if (hasFigures && minute % minutes >= minutes - LOOKS) weights.push(await weigh(session));
      if (minute % minutes !== 0) continue;
      const hour = least(weights.splice(0));
      hourly.push(hour);
      const { heap, documents, nodes, listeners } = hour;
      const kilobytes = Math.round(heap / 1000);
      onHour(
        `${minute / minutes}: ${kilobytes} ${documents} ${nodes} ${listeners}; ${loads}; ${newsSeen(server)}; ${empty}`,
      );
    }
    return { hourly, empty };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Prints a day of so many hours as it passes; answers the exit code: 1 where the page grew or lacked its figures. */
export async function runDay(site: string, hours: number, deploys: boolean): Promise<number> {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  print(HEAD);
  const executablePath = await findChromium();
  const day = await passDay({ site, executablePath, hours, minutes: 60, deploys, onHour: print });
  const growth = growthOf(day.hourly);
  const told = MEASURES.map((key) => `${key} × ${growth[key].toFixed(3)}`).join(", ");
  print(`From hour ${WARM_UP_HOURS} to the last: ${told}; minutes without figures: ${day.empty}`);
  return day.empty === 0 && grown(day.hourly).length === 0 ? 0 : 1;
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
