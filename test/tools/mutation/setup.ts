/** What the tests need beside their own set-up while their sources are changed. */
import fc from "fast-check";
import { beforeEach } from "vitest";

/** Most milliseconds of one test; a change may make a loop endless, which no test's own time limit can end. */
const LONGEST_TEST = 30_000;
const now = performance.now.bind(performance);
let deadline = now() + LONGEST_TEST;

beforeEach(() => {
  deadline = now() + LONGEST_TEST;
});

Object.assign(globalThis, {
  guardLoop() {
    if (now() > deadline) throw new Error("The loop does not end.");
  },
});

// The first counterexample is enough; the smallest costs minutes.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
