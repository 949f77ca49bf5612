/** The worklist: opened, searched, filtered, sorted, refreshed. */
import { longestTask } from "./longTasks.ts";
import { type Bench, elementsIn, type Figures, LIST, LIST_ROW, quiet, refreshed } from "./measure.ts";
import { nextPaints } from "./nextPaint.ts";
import { type Act, heapOf, openedUntilPainted, paintedAfterLoad } from "./pageClock.ts";
import { repeated } from "./repeated.ts";

const SEARCH = '[aria-label="Søg i indsatser"], input[type=search]';

export async function* worklist(bench: Bench): AsyncGenerator<Figures> {
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
  const press = (selector: string) => () => page.locator(selector).first().click();
  const shown = await nextPaints(page, [
    ["field", press(SEARCH)],
    ["letter", () => page.keyboard.press("b")],
    ["empty", () => page.keyboard.press("Backspace")],
    ["on", press("input[type=checkbox]")],
    ["off", press("input[type=checkbox]")],
    ["up", press(`${LIST} thead button`)],
    ["down", press(`${LIST} thead button`)],
    ["open", press(`${LIST} tbody th a`)],
    ["back", async () => void (await page.goBack())],
  ]);
  yield {
    "letter pressed → next paint, ms": shown.letter,
    "letter deleted → next paint, ms": shown.empty,
    "only delayed on → next paint, ms": shown.on,
    "only delayed off → next paint, ms": shown.off,
    "sort → next paint, ms": shown.up,
    "sort the other way → next paint, ms": shown.down,
    "open an initiative → next paint, ms": shown.open,
  };
  await longestTask(page);
  changeFeed();
  await refreshed(page, LIST_ROW);
  yield {
    "longest task, changed facts in the worklist, ms": await longestTask(page),
  };
}
