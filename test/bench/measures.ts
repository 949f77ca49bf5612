/** What is measured, each on a page of its own with an empty cache. Times in milliseconds. */
import { FREEZES } from "./freezes.ts";
import {
  askForNews,
  type Bench,
  CHART,
  LIST,
  LIST_ROW,
  type Measure,
  quiet,
  settled,
  THEMES,
} from "./measure.ts";
import { type Act, heapOf, metric, paintedAfterLoad, privateMemory, workOf } from "./pageClock.ts";
import { repeated } from "./repeated.ts";

const INITIATIVES = '[aria-label="Smileys pr. indsats og runde"]';
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
  ...FREEZES,
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

async function firstPaint({ page, subject }: Bench, screen: string, selector: string, name: string) {
  await page.goto(subject.address(screen), { waitUntil: "commit" });
  return { [`${name}, ms`]: await paintedAfterLoad(page, selector) };
}
