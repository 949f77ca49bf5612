import { expect, test } from "vitest";
import { pauseAfter } from "../../src/site/restart.ts";

const SECOND = 1000;

test("the pauses between two tries grow to two minutes and never end", () => {
  const pauses = [0, 1, 2, 3, 4, 5, 6, 100].map((tries) => pauseAfter(tries, 0.5) / SECOND);
  expect(pauses).toEqual([3, 6, 12, 24, 48, 96, 120, 120]);
});

test("screens that failed at the same moment do not all ask at the same moment", () => {
  expect([0, 1].map((chance) => pauseAfter(6, chance) / SECOND)).toEqual([90, 150]);
});
