import type { Reporter } from "vitest/node";

/** Ends a run with one plain line, `"212 passed, 0 failed"`. A file, hook or process that fails counts as one failure. */
export const totals: Reporter = {
  onTestRunEnd(files, unhandledErrors) {
    const tests = files.flatMap((file) => [...file.children.allTests()]);
    const groups = files.flatMap((file) => [file, ...file.children.allSuites()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const broken = groups.filter((group) => group.errors().length > 0).length + unhandledErrors.length;
    process.stdout.write(`${count("passed")} passed, ${count("failed") + broken} failed\n`);
  },
};
