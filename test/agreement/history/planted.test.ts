import { expect, test } from "vitest";
import { madeUpAgreements } from "../../../mocks/municipality/agreements.ts";
import {
  economyLines,
  historyOfMadeUp,
  plantedLines,
  promiseLines,
  rewritingLines,
  threadLines,
} from "./plantedHistory.ts";

const made = [
  ...[11, 12, 13].flatMap((seed) => [...madeUpAgreements({ seed, years: 1 })]),
  ...[2, 3, 6, 9].flatMap((rounds) => [...madeUpAgreements({ seed: 14, years: 1, committees: 2, rounds })]),
];
const told = made.map((agreement) => [agreement, historyOfMadeUp(agreement)] as const);

test.each([
  ["rewritten", rewritingLines],
  ["promise", promiseLines],
  ["economy", economyLines],
  ["thread", threadLines],
] as const)("all that was planted is found, and nothing else: %s", (kind, linesOf) => {
  let count = 0;
  for (const [agreement, history] of told) {
    const wanted = plantedLines(agreement, kind);
    expect(linesOf(history)).toEqual(wanted);
    count += wanted.length;
  }
  expect(count).toBeGreaterThan(made.length);
});
