/** What is measured, each on a page of its own with an empty cache. Times in milliseconds. */
import type { CDPSession, Page } from "playwright";
import { longestTask } from "./longTasks.ts";
import {
  type Act,
  type Answered,
  actAndWatch,
  heapOf,
  metric,
  paintedAfterLoad,
  privateMemory,
  workOf,
} from "./pageClock.ts";
import type { BenchServer } from "./server.ts";
import { median } from "./table.ts";

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

async function worklist(bench: Bench) {
  const { page, subject } = bench;
  await page.goto(subject.address("/indsatser"), { waitUntil: "commit" });
  const first = await paintedAfterLoad(page, LIST_ROW);
  await quiet(page);
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  const body = `${LIST} tbody`;
  const type = (value: string): Act => ({ kind: "type", selector: SEARCH, value });
  const only: Act = { kind: "click", selector: "input[type=checkbox]" };
  const sort: Act = { kind: "click", selector: `${LIST} thead button` };
  const answers = await repeated(bench, [
    ["letter", type("b"), body],
    ["word", type("besparelse"), body],
    ["empty", type(""), body],
    ["on", only, body],
    ["off", only, body],
    ["up", sort, body],
    ["down", sort, body],
    ["unsorted", sort, body],
  ]);
  return {
    "worklist's first row, ms": first,
    "elements in the worklist's page": elements,
    "letter typed → painted, ms": answers.letter.painted,
    "first letter → right list, ms": answers.letter.followed,
    "whole word → right list, ms": answers.word.followed,
    "whole word, CPU ms": answers.word.work,
    "only delayed on, ms": answers.on.followed,
    "only delayed on, CPU ms": answers.on.work,
    "only delayed off, ms": answers.off.followed,
    "only delayed off, CPU ms": answers.off.work,
    "sort, ms": answers.up.followed,
    "sort, CPU ms": answers.up.work,
    "sort the other way, ms": answers.down.followed,
    "sort the other way, CPU ms": answers.down.work,
  };
}

async function initiative(bench: Bench) {
  const { page, subject } = bench;
  await page.goto(subject.address("/indsatser"), { waitUntil: "commit" });
  await paintedAfterLoad(page, LIST_ROW);
  await quiet(page);
  const answers = await repeated(bench, [
    ["open", { kind: "click", selector: `${LIST} tbody th a` }, '[aria-label="Milepæle"]'],
    ["back", { kind: "back" }, LIST],
  ]);
  return {
    "open an initiative, ms": answers.open.followed,
    "open an initiative, CPU ms": answers.open.work,
    "back, ms": answers.back.followed,
    "back, CPU ms": answers.back.work,
  };
}

/** How often a reader does the same: where in the time between two pictures an act falls is chance. */
const TIMES = 3;

interface Repeated extends Answered {
  /** What the main thread worked until all was quiet again, in milliseconds. */
  readonly work: number;
}

/** Does some acts one after the other, several times over, and answers with the medians of each, by its name. */
async function repeated<Name extends string>(
  { page, session }: Bench,
  acts: readonly (readonly [name: Name, act: Act, watched: string])[],
): Promise<Readonly<Record<Name, Repeated>>> {
  const all: (readonly [Name, Repeated])[] = [];
  for (let time = 0; time < TIMES; time++) {
    for (const [name, act, watched] of acts) {
      let answer = { painted: 0, followed: 0 };
      const work = await workOf(session, async () => {
        answer = await actAndWatch(page, act, watched);
      });
      all.push([name, { ...answer, work }]);
    }
  }
  const medians = acts.map(([name]) => {
    const own = all.flatMap(([other, answer]) => (other === name ? [answer] : []));
    const of = (key: keyof Repeated) => median(own.map((answer) => answer[key]));
    return [name, { painted: of("painted"), followed: of("followed"), work: of("work") }];
  });
  return Object.fromEntries(medians);
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
