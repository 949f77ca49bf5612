import { expect, test } from "vitest";
import { rewritings } from "../../../src/agreement/history/rewritings.ts";
import { historyOf } from "../../../src/agreement/history/threads.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

/** What is rewritten where the economy's text and a saving's target were so, and became so. */
function rewrittenFrom(was: readonly [string, number], became: readonly [string, number]) {
  const made = [was, became].map(([text, target]) =>
    inventedFollowUp([
      { id: "1", title: "Kaj", economy: { text, figures: [{ measure: "saving", year: 2021, target }] } },
    ]),
  );
  return rewritings(historyOf(made)).map(({ kind, change, stated }) => [
    kind,
    change.was,
    change.became,
    stated?.became ?? null,
  ]);
}

const OLD = "Besparelse i 2021: 1,9 mio. kr.";
const NEW = "Besparelse i 2021: 1,1 mio. kr.";

test("a target and the text that states it are one change", () => {
  expect(rewrittenFrom([OLD, 1_900_000], [NEW, 1_100_000])).toEqual([["target", 1_900_000, 1_100_000, NEW]]);
});

test("a text that says something else otherwise, too, is a change of its own", () => {
  const longer = `${NEW} Den indfases.`;
  expect(rewrittenFrom([OLD, 1_900_000], [longer, 1_100_000]).toSorted()).toEqual([
    ["agreed", OLD, longer, null],
    ["target", 1_900_000, 1_100_000, null],
  ]);
});

test("a text with another amount than the target is a change of its own", () => {
  expect(rewrittenFrom([OLD, 1_900_000], [NEW, 1_200_000]).toSorted()).toEqual([
    ["agreed", OLD, NEW, null],
    ["target", 1_900_000, 1_200_000, null],
  ]);
});

test("a text alone is a change of its own", () => {
  expect(rewrittenFrom([OLD, 1_900_000], [NEW, 1_900_000])).toEqual([["agreed", OLD, NEW, null]]);
});
