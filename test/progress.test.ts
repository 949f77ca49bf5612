import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Reporter, TestModule, TestSpecification } from "vitest/node";
import { progress } from "./progress.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the reporter says of two files, the second of which ends after 83 seconds with these tests. */
function linesAbout(states: readonly string[], ok: boolean): readonly string[] {
  const lines: string[] = [];
  const reporter: Reporter = progress((line) => lines.push(line));
  const specifications = [{ project: { name: "node" } }, { project: { name: "journeys" } }];
  const file = (project: string, relativeModuleId: string, results: readonly string[], isOk: boolean) =>
    ({
      project: { name: project },
      relativeModuleId,
      ok: () => isOk,
      children: { allTests: () => results.map((state) => ({ result: () => ({ state }) })) },
    }) as unknown as TestModule;
  void reporter.onTestRunStart?.(specifications as unknown as TestSpecification[]);
  void reporter.onTestModuleEnd?.(file("node", "test/a.test.ts", ["passed"], true));
  vi.advanceTimersByTime(83_000);
  void reporter.onTestModuleEnd?.(file("journeys", "test/b.journey.test.ts", states, ok));
  return lines;
}

test("a run says what it begins, and after each file how far it is", () => {
  expect(linesAbout(["passed", "passed", "skipped"], true)).toEqual([
    "Test files: 1 node, 1 journeys\n",
    "1 of 2  0:00  node  test/a.test.ts: 1 test\n",
    "2 of 2  1:23  journeys  test/b.journey.test.ts: 3 tests\n",
  ]);
});

test("a file that fails says so at once, also when none of its tests ran", () => {
  expect(linesAbout(["passed", "failed"], false).at(-1)).toMatch(/: 2 tests, 1 failed\n$/);
  expect(linesAbout([], false).at(-1)).toMatch(/: 0 tests, the file failed\n$/);
});
