import type { Reporter, TestCase } from "vitest/node";

/**
 * Names at the end of a run the tests that passed at the second try alone, with what failed at the first: each is a fault of the
 * product or of the test that shows now and then, and none goes by unseen.
 */
export function secondTries(write: (line: string) => void = (line) => process.stdout.write(line)): Reporter {
  return {
    onTestRunEnd(files) {
      const tests = files.flatMap((file) => [...file.children.allTests()]);
      for (const test of tests.filter((one) => one.diagnostic()?.flaky)) write(told(test));
    },
  };
}

function told(test: TestCase): string {
  const failures = (test.result().errors ?? []).map(({ message }) => message);
  return `Passed at the second try: ${test.module.relativeModuleId} > ${test.fullName}\n${failures.join("\n")}\n`;
}
