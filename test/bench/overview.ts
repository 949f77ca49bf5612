/** The overview: opened, scrolled through, refreshed. */
import { longestTask } from "./longTasks.ts";
import {
  askForNews,
  type Bench,
  elementsIn,
  type Figures,
  INITIATIVES,
  quiet,
  refreshed,
  THEMES,
} from "./measure.ts";
import { heapOf, metric, openedUntilPainted, paintedAfterLoad, privateMemory, workOf } from "./pageClock.ts";

export async function* overview(bench: Bench): AsyncGenerator<Figures> {
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
