/** The start page and the overview beside a catalogue of thousands of follow-ups. */
import { longestTask } from "./longTasks.ts";
import { type Bench, type Figures, quiet, THEMES } from "./measure.ts";
import { openedUntilPainted, paintedAfterLoad } from "./pageClock.ts";

export async function* startPage({ page, subject }: Bench): AsyncGenerator<Figures> {
  await page.goto(subject.address(""), { waitUntil: "commit" });
  await paintedAfterLoad(page, THEMES);
  await quiet(page);
  yield { "longest task, the overview beside a long catalogue, ms": await longestTask(page) };
  await page.goto("about:blank");
  const start = subject.address("").replace(/#.*/, "#/");
  const first = await openedUntilPainted(page, start, "main li a, td a");
  await quiet(page);
  yield {
    "start page's first follow-up, ms": first,
    "longest task, opening the start page, ms": await longestTask(page),
  };
  await page.evaluate(() => {
    const field = document.querySelector("input[type=search]");
    if (!(field instanceof HTMLInputElement)) return;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "2017");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await quiet(page);
  yield {
    "longest task, searching the start page, ms": await longestTask(page),
  };
}
