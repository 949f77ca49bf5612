import { describe, expect, test } from "vitest";
import { madeUpAgreements } from "../../../mocks/municipality/agreements.ts";
import { promiseChains } from "../../../src/agreement/history/promiseChains.ts";
import { threadSteps } from "../../../src/agreement/history/threadSteps.ts";
import { historyText } from "../../../src/text/history.ts";
import {
  economyLines,
  historyOfMadeUp,
  movedLines,
  plantedLines,
  promiseLines,
  rewritingLines,
  threadLines,
  withPlantedLineages,
} from "./plantedHistory.ts";
import { OUTCOME_WORDS, plantedOutcome, plantedPromises } from "./plantedPromises.ts";

const made = [
  ...[11, 12, 13].flatMap((seed) => [...madeUpAgreements({ seed, years: 1 })]),
  // All three years of the municipality of 84 follow-ups.
  ...madeUpAgreements({ seed: 1 }),
  ...[2, 3, 6, 9].flatMap((rounds) => [...madeUpAgreements({ seed: 14, years: 1, committees: 2, rounds })]),
];
const told = made.map((agreement) => [agreement, historyOfMadeUp(agreement)] as const);

test.each([
  ["rewritten", rewritingLines],
  ["moved", movedLines],
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

test("what became of each promise is told by its last day and by what was put off on the way", () => {
  const counts = new Map<string, number>();
  for (const [{ planted, followUps }, history] of told) {
    const newest = followUps.at(-1)?.facts.asOf ?? "";
    const wanted = plantedPromises(planted).map((steps) => [steps[0].promise, plantedOutcome(steps, newest)]);
    const found = promiseChains(history).map(({ promise, outcome }) => [
      promise.quote.text,
      historyText.da.promises.outcomes[outcome],
    ]);
    expect(found.toSorted()).toEqual(wanted.toSorted());
    for (const [, outcome = ""] of wanted) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  expect([...counts.keys()].toSorted()).toEqual([...OUTCOME_WORDS].toSorted());
});

describe("over forty seeds", () => {
  const forty = Array.from({ length: 40 }, (_, seed) => [
    ...madeUpAgreements({ seed: 100 + seed, years: 1, committees: 1 }),
  ])
    .flat()
    .map((agreement) => [agreement, historyOfMadeUp(agreement)] as const);

  test("every split, merge, other name and other number is found, and none that was not planted", () => {
    const kinds = new Map<string, number>();
    for (const [agreement, history] of forty) {
      expect(threadLines(history)).toEqual(plantedLines(agreement, "thread"));
      for (const one of agreement.planted)
        if (one.kind === "thread") kinds.set(one.how, (kinds.get(one.how) ?? 0) + 1);
    }
    for (const how of ["split", "merged", "renamed", "renumbered", "reworded", "gone", "new"])
      expect(kinds.get(how), how).toBeGreaterThan(20);
  });

  test("every text that a split or merge moved is found with where it stands now, and every rewriting", () => {
    const directions = new Map<string, number>();
    for (const [agreement, history] of forty) {
      expect(movedLines(history)).toEqual(plantedLines(agreement, "moved"));
      expect(rewritingLines(history)).toEqual(plantedLines(agreement, "rewritten"));
      for (const one of agreement.planted)
        if (one.kind === "moved") directions.set(one.direction, (directions.get(one.direction) ?? 0) + 1);
    }
    for (const direction of ["to", "from"]) expect(directions.get(direction), direction).toBeGreaterThan(20);
  });

  test("settled as they were planted, the same are found, and none is doubtful", () => {
    let doubtful = 0;
    for (const [agreement, history] of forty) {
      const settled = historyOfMadeUp(withPlantedLineages(agreement));
      expect(threadLines(settled)).toEqual(plantedLines(agreement, "thread"));
      const isDoubtful = (steps: ReturnType<typeof threadSteps>) =>
        steps.filter(({ kinds }) => kinds.includes("doubtful")).length;
      expect(isDoubtful(threadSteps(settled))).toBe(0);
      doubtful += isDoubtful(threadSteps(history));
    }
    expect(doubtful).toBeGreaterThan(0);
  });
});
