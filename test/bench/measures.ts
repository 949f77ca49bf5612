/** What is measured, each on a page of its own with an empty cache. Times in milliseconds. */
import { longestTask } from "./longTasks.ts";
import {
  askForNews,
  type Bench,
  CHART,
  elementsIn,
  type Figures,
  INITIATIVES,
  LIST,
  LIST_ROW,
  type Measure,
  quiet,
  refreshed,
  THEMES,
} from "./measure.ts";
import {
  type Act,
  heapOf,
  metric,
  openedUntilPainted,
  paintedAfterLoad,
  privateMemory,
  workOf,
} from "./pageClock.ts";
import { repeated } from "./repeated.ts";
import { startPage } from "./startPage.ts";

const SEARCH = '[aria-label="Søg i indsatser"], input[type=search]';
const SLIDE = "article[data-kind] h1, article[data-kind] h2, article[data-slide]";
const WALL = '[data-scale="wall"] main :is(li, dd, td, strong), main > table';

export const MEASURES: readonly Measure[] = [
  { name: "heatmap", run: (bench) => firstPaint(bench, "", THEMES, "overview's first heatmap") },
  { name: "overview", run: overview },
  { name: "worklist", run: worklist },
  { name: "economy", run: (bench) => firstPaint(bench, "/oekonomi", CHART, "economy chart painted") },
  {
    name: "presentation",
    run: (bench) => firstPaint(bench, "/praesentation", SLIDE, "presentation's first slide"),
  },
  { name: "wall", run: (bench) => firstPaint(bench, "/skaerm", WALL, "wall's first view") },
  { name: "catalogue", catalogue: "long", run: startPage },
];

async function* overview(bench: Bench): AsyncGenerator<Figures> {
  const { page, session, browserSession, subject, changeFeed } = bench;
  let bytes = 0;
  let requests = 0;
  await session.send("Network.enable");
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  const first = await openedUntilPainted(page, subject.address(""), THEMES);
  const firstBytes = bytes;
  yield {
    "overview's first heatmap, ms": first,
    "main thread until the first heatmap, CPU ms": 1000 * (await metric(session, "TaskDuration")),
    "bytes before the first heatmap, kB": firstBytes / 1000,
  };
  const operable = await paintedAfterLoad(page, `:not(#snapshot *):is(${THEMES})`);
  yield { "overview's first heatmap can be used, ms": operable };
  const second = await paintedAfterLoad(page, `${INITIATIVES} tbody td`);
  yield {
    "overview's second heatmap, ms": second,
    "main thread until the second heatmap, CPU ms": 1000 * (await metric(session, "TaskDuration")),
  };
  await quiet(page);
  yield {
    "main thread until all is quiet, CPU ms": 1000 * (await metric(session, "TaskDuration")),
    "longest task, opening the overview, ms": await longestTask(page),
    "elements in the page": await elementsIn(page),
    "bytes in all, kB": bytes / 1000,
    requests,
  };
  const scroll = await workOf(session, async () => {
    for (let step = 1; step <= 10; step++) {
      await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), step / 10);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    }
  });
  yield {
    "scrolling through the overview, CPU ms": scroll,
    "longest task, scrolling through the overview, ms": await longestTask(page),
    "heap, MB": await heapOf(session),
    "private memory, MB": (await privateMemory(browserSession)) ?? 0,
  };
  const same = await workOf(session, async () => {
    await askForNews(page);
    await quiet(page);
  });
  yield { "refresh, same bytes, CPU ms": same };
  await longestTask(page);
  changeFeed();
  const changed = await workOf(session, () => refreshed(page, THEMES));
  yield {
    "refresh, changed facts, CPU ms": changed,
    "longest task, changed facts in the overview, ms": await longestTask(page),
    "heap after changed facts, MB": await heapOf(session),
  };
}

async function* worklist(bench: Bench): AsyncGenerator<Figures> {
  const { page, session, subject, changeFeed } = bench;
  const first = await openedUntilPainted(page, subject.address("/indsatser"), LIST_ROW);
  // Behind its picture a long list is on its way for seconds, in which the page rests.
  const operable = await paintedAfterLoad(page, `:not(#snapshot *):is(${LIST_ROW})`);
  await quiet(page);
  yield {
    "worklist's first row, ms": first,
    "worklist can be used, ms": operable,
    "elements in the worklist's page": await elementsIn(page),
    "longest task, opening the worklist, ms": await longestTask(page),
  };
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
    ["open", { kind: "click", selector: `${LIST} tbody th a` }, '[aria-label="Milepæle"]'],
    ["back", { kind: "back" }, LIST],
  ]);
  yield {
    "letter typed → painted, ms": answers.letter.painted,
    "first letter → right list, ms": answers.letter.followed,
    "first letter, CPU ms": answers.letter.work,
    "whole word → right list, ms": answers.word.followed,
    "whole word, CPU ms": answers.word.work,
    "search emptied → right list, ms": answers.empty.followed,
    "search emptied, CPU ms": answers.empty.work,
    "only delayed on, ms": answers.on.followed,
    "only delayed on, CPU ms": answers.on.work,
    "only delayed off, ms": answers.off.followed,
    "only delayed off, CPU ms": answers.off.work,
    "sort, ms": answers.up.followed,
    "sort, CPU ms": answers.up.work,
    "sort the other way, ms": answers.down.followed,
    "sort the other way, CPU ms": answers.down.work,
    "open an initiative, ms": answers.open.followed,
    "open an initiative, CPU ms": answers.open.work,
    "back, ms": answers.back.followed,
    "back, CPU ms": answers.back.work,
    "longest task, acting in the worklist, ms": await longestTask(page),
    "heap of the worklist after all that, MB": await heapOf(session),
  };
  changeFeed();
  await refreshed(page, LIST_ROW);
  yield {
    "longest task, changed facts in the worklist, ms": await longestTask(page),
  };
}

async function* firstPaint(
  { page, session, subject }: Bench,
  screen: string,
  selector: string,
  name: string,
): AsyncGenerator<Figures> {
  yield {
    [`${name}, ms`]: await openedUntilPainted(page, subject.address(screen), selector),
    [`${name}, CPU ms`]: 1000 * (await metric(session, "TaskDuration")),
  };
}
