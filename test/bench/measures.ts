/** What is measured, each on a page of its own with an empty cache. Times in milliseconds. */
import { type Bench, CHART, type Figures, type Measure, THEMES } from "./measure.ts";
import { overview } from "./overview.ts";
import { metric, openedUntilPainted } from "./pageClock.ts";
import { startPage } from "./startPage.ts";
import { worklist } from "./worklist.ts";

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
