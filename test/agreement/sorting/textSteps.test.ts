import { expect, test } from "vitest";
import type { Sorting } from "../../../src/agreement/sorting/sorting.ts";
import { areTextsRead, textSteps } from "../../../src/agreement/sorting/textSteps.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

const PLAIN: readonly Sorting[] = [{ key: "initiative", descending: false }];
const BY_TEXTS: readonly Sorting[] = [{ key: "deviation", descending: false }];

const manyInitiatives = () =>
  inventedFollowUp(Array.from({ length: 300 }, () => ({ milestones: [{ status: "Besparelsen er nået." }] })));

test.each([
  ["a search", { query: "besparelsen", sorting: PLAIN }],
  ["the order of deviations", { query: "", sorting: BY_TEXTS }],
  ["both", { query: "besparelsen", sorting: BY_TEXTS }],
])("%s reads texts in many steps, and once", (_, asked) => {
  const followUp = manyInitiatives();
  expect(areTextsRead(followUp, asked)).toBe(false);
  expect([...textSteps(followUp, asked)].length).toBeGreaterThan(4);
  expect(areTextsRead(followUp, asked)).toBe(true);
});

test("no other order reads texts", () => {
  const followUp = manyInitiatives();
  expect(areTextsRead(followUp, { query: "", sorting: PLAIN })).toBe(true);
  expect([...textSteps(followUp, { query: "", sorting: PLAIN })]).toEqual([]);
});
