import { expect, test } from "vitest";
import type { TestModule } from "vitest/node";
import { secondTries } from "./secondTries.ts";

function testOf(fullName: string, flaky: boolean, errors: readonly string[]) {
  return {
    fullName,
    module: { relativeModuleId: "test/a.journey.test.ts" },
    diagnostic: () => ({ flaky }),
    result: () => ({ errors: errors.map((message) => ({ message })) }),
  };
}

test("of the tests, those are named that passed at the second try alone, with what failed at the first", () => {
  const tests = [
    testOf("steady", false, []),
    testOf("shaky", true, ["no heading"]),
    testOf("broken", false, ["no table"]),
  ];
  const lines: string[] = [];
  const reporter = secondTries((line) => lines.push(line));
  void reporter.onTestRunEnd?.(
    [{ children: { allTests: () => tests } } as unknown as TestModule],
    [],
    "passed",
  );
  expect(lines).toEqual(["Passed at the second try: test/a.journey.test.ts > shaky\nno heading\n"]);
});
