/** The longest tasks of a page's main thread: what keeps a reader waiting who does anything else meanwhile. */
import { longestTask } from "./longTasks.ts";
import { askForNews, type Bench, CHART, LIST_ROW, type Measure, quiet, settled, THEMES } from "./measure.ts";
import { paintedAfterLoad } from "./pageClock.ts";

export const FREEZES: readonly Measure[] = [
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
