/** What is measured, each on a page of its own with an empty cache. Times in milliseconds. */
import type { CDPSession, Page } from "playwright";
import { longestTask } from "./longTasks.ts";
import { actAndWatch, heapOf, metric, paintedAfterLoad, privateMemory, workOf } from "./pageClock.ts";
import type { BenchServer } from "./server.ts";

/** A page that shows the feed: the built site, or the floor. */
export interface Subject {
  readonly name: "site" | "before" | "floor";
  /** The server that it is on. */
  readonly server: BenchServer;
  /** The address of a screen: `"/indsatser"`. */
  readonly address: (screen: string) => string;
}

interface Bench {
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

const THEMES = '[aria-label="Smileys pr. tema og runde"] tbody td';
const INITIATIVES = '[aria-label="Smileys pr. indsats og runde"]';
const LIST = 'table[aria-label="Indsatser"]';
const LIST_ROW = `${LIST} tbody th, ${LIST} tbody td`;
const CHART = '[data-chart="targets"] svg, svg[data-chart="targets"]';
/** Milliseconds. */
const SETTLING = 700;
const SEARCH = '[aria-label="Søg i indsatser"], input[type=search]';

export const MEASURES: readonly Measure[] = [
  { name: "overview", run: overview },
  { name: "refresh", run: refresh },
  { name: "worklist", run: worklist },
  { name: "initiative", run: initiative },
  {
    name: "economy",
    run: (bench) => firstPaint(bench, "/oekonomi", CHART, "economy chart painted"),
  },
  {
    name: "presentation",
    run: (bench) =>
      firstPaint(
        bench,
        "/praesentation",
        "article[data-kind] h1, article[data-kind] h2, article[data-slide]",
        "presentation's first slide",
      ),
  },
  {
    name: "wall",
    run: (bench) =>
      firstPaint(
        bench,
        "/skaerm",
        '[data-scale="wall"] main :is(li, dd, td, strong), main > table',
        "wall's first view",
      ),
  },
  { name: "freeze: overview", run: (bench) => freezes(bench, "", `${THEMES}`, "overview") },
  { name: "freeze: worklist", run: (bench) => freezes(bench, "/indsatser", LIST_ROW, "worklist") },
  { name: "freeze: economy", run: (bench) => freezes(bench, "/oekonomi", CHART, "economy") },
  {
    name: "freeze: long catalogue",
    catalogue: "long",
    run: (bench) => freezes(bench, "", `${THEMES}`, "overview beside a long catalogue"),
  },
  { name: "freeze: start page", catalogue: "long", run: startPage },
];

async function overview({ page, session, browserSession, subject }: Bench) {
  let bytes = 0;
  let requests = 0;
  await session.send("Network.enable");
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  await page.goto(subject.address(""), { waitUntil: "commit" });
  const first = await paintedAfterLoad(page, THEMES);
  const firstBytes = bytes;
  const operable = await paintedAfterLoad(page, `:not(#snapshot *):is(${THEMES})`);
  const whole = await paintedAfterLoad(page, `${INITIATIVES} tbody td`);
  await quiet(page);
  const work = 1000 * (await metric(session, "TaskDuration"));
  const scroll = await workOf(session, async () => {
    for (let step = 1; step <= 10; step++) {
      await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), step / 10);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    }
  });
  return {
    "overview's first heatmap, ms": first,
    "overview's first heatmap can be used, ms": operable,
    "overview's second heatmap, ms": whole,
    "main thread until all is quiet, CPU ms": work,
    "elements in the page": await page.evaluate(() => document.querySelectorAll("*").length),
    "scrolling through the overview, CPU ms": scroll,
    "heap, MB": await heapOf(session),
    "private memory, MB": (await privateMemory(browserSession)) ?? 0,
    "bytes before the first heatmap, kB": firstBytes / 1000,
    "bytes in all, kB": bytes / 1000,
    requests: requests,
  };
}

async function refresh({ page, session, subject, changeFeed }: Bench) {
  await page.goto(subject.address(""), { waitUntil: "commit" });
  await paintedAfterLoad(page, `${INITIATIVES} tbody td`);
  await quiet(page);
  const again = async () => {
    await askForNews(page);
    await settled(page);
  };
  const same = await workOf(session, again);
  changeFeed();
  return {
    "refresh, same bytes, CPU ms": same,
    "refresh, changed facts, CPU ms": await workOf(session, again),
  };
}

async function worklist({ page, subject }: Bench) {
  await page.goto(subject.address("/indsatser"), { waitUntil: "commit" });
  const first = await paintedAfterLoad(page, LIST_ROW);
  await quiet(page);
  const body = `${LIST} tbody`;
  const type = (value: string) => actAndWatch(page, { kind: "type", selector: SEARCH, value }, body);
  const letter = await type("b");
  const word = await type("besparelse");
  await type("");
  const click = async (selector: string) =>
    (await actAndWatch(page, { kind: "click", selector }, body)).followed;
  const only = "input[type=checkbox]";
  const on = await click(only);
  const off = await click(only);
  const sort = `${LIST} thead button`;
  const up = await click(sort);
  return {
    "worklist's first row, ms": first,
    "letter typed → painted, ms": letter.painted,
    "first letter → right list, ms": letter.followed,
    "whole word → right list, ms": word.followed,
    "only delayed on, ms": on,
    "only delayed off, ms": off,
    "sort, ms": up,
    "sort the other way, ms": await click(sort),
  };
}

async function initiative({ page, subject }: Bench) {
  await page.goto(subject.address("/indsatser"), { waitUntil: "commit" });
  await paintedAfterLoad(page, LIST_ROW);
  await quiet(page);
  const open = await actAndWatch(
    page,
    { kind: "click", selector: `${LIST} tbody th a` },
    '[aria-label="Milepæle"]',
  );
  const back = await actAndWatch(page, { kind: "back" }, LIST);
  return { "open an initiative, ms": open.followed, "back, ms": back.followed };
}

async function firstPaint({ page, subject }: Bench, screen: string, selector: string, name: string) {
  await page.goto(subject.address(screen), { waitUntil: "commit" });
  return { [`${name}, ms`]: await paintedAfterLoad(page, selector) };
}

/** The longest tasks of a screen from its opening, without the snapshot's help, and while changed facts come in. */
async function freezes({ page, subject, changeFeed }: Bench, screen: string, selector: string, name: string) {
  await page.goto(subject.address(screen), { waitUntil: "commit" });
  await paintedAfterLoad(page, selector);
  await settled(page);
  const opening = await longestTask(page);
  changeFeed();
  await askForNews(page);
  await settled(page);
  return {
    [`longest task, opening ${name}, ms`]: opening,
    [`longest task, changed facts in ${name}, ms`]: await longestTask(page),
  };
}

async function startPage({ page, subject }: Bench) {
  await page.goto(subject.address("").replace(/#.*/, "#/"), { waitUntil: "commit" });
  const first = await paintedAfterLoad(page, "main li a, td a");
  await settled(page);
  const opening = await longestTask(page);
  await page.evaluate(() => {
    const field = document.querySelector("input[type=search]");
    if (!(field instanceof HTMLInputElement)) return;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "2017");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await quiet(page);
  return {
    "start page's first follow-up, ms": first,
    "longest task, opening the start page, ms": opening,
    "longest task, searching the start page, ms": await longestTask(page),
  };
}

/** Asks for news and waits for the answer. */
async function askForNews(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().includes("/feed/ballerup"));
  await page.evaluate(() => {
    dispatchEvent(new Event("offline"));
    dispatchEvent(new Event("online"));
  });
  await (await answered).finished();
}

/** Until a worker that reads the feed has had its time too, and the page is quiet again. */
async function settled(page: Page): Promise<void> {
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
async function quiet(page: Page): Promise<void> {
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
