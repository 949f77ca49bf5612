import { expect, test } from "vitest";
import { inSlices } from "../../src/device/inSlices.ts";

/** Work of so many steps, each of which takes a millisecond or more; told of each. */
function* stepsOf(count: number, onStep: (step: number) => void): Generator<void, string | undefined> {
  for (let step = 1; step <= count; step++) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    onStep(step);
    yield;
  }
  return "all";
}

test("short work is done at once, long work lets others come in between", async () => {
  const seen: (number | string)[] = [];
  setTimeout(() => seen.push("other"));
  const short = inSlices(stepsOf(1, (step) => seen.push(step)));
  expect(seen).toEqual([1]);
  expect(await short).toBe("all");
  const long = inSlices(
    stepsOf(9, (step) => seen.push(step)),
    4,
  );
  expect(seen.length).toBeLessThan(1 + 9);
  expect(await long).toBe("all");
  expect(seen.filter((step) => step !== "other")).toEqual([1, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(seen.at(-1)).not.toBe("other");
});

test("steps that fit in a slice are not interrupted", async () => {
  let seen = 0;
  const answer = inSlices(
    stepsOf(5, () => seen++),
    10_000,
  );
  expect(seen).toBe(5);
  expect(await answer).toBe("all");
});

test("work that is ended early is not gone on with", async () => {
  const seen: number[] = [];
  const work = stepsOf(50, (step) => seen.push(step));
  const answer = inSlices(work, 2);
  const before = seen.length;
  work.return(undefined);
  expect(await answer).toBeUndefined();
  expect(seen.length).toBe(before);
});
