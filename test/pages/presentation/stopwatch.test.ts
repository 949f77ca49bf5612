import { expect, test } from "vitest";
import { elapsed, isStopwatch, pause, resume, START } from "../../../src/pages/presentation/stopwatch.ts";

test("counts the time while it runs, sleep included, and none while it is paused", () => {
  const running = resume(START, 1000);
  expect(elapsed(running, 61_000)).toBe(60_000);
  const paused = pause(running, 61_000);
  expect(elapsed(paused, 3_600_000)).toBe(60_000);
  expect(elapsed(resume(paused, 100_000), 105_000)).toBe(65_000);
});

test("is known again when it was kept, and nothing else is taken for one", () => {
  const kept = (value: unknown) => isStopwatch(JSON.parse(JSON.stringify(value)));
  expect([START, resume(START, 1000), pause(resume(START, 0), 5)].map(kept)).toEqual([true, true, true]);
  expect([null, 5, {}, { counted: -1, since: null }, { counted: 0, since: "1" }].some(kept)).toBe(false);
});

test("does not run twice, nor backwards", () => {
  const running = resume(START, 1000);
  expect(resume(running, 5000)).toEqual(running);
  expect(elapsed(running, 0)).toBe(0);
});
