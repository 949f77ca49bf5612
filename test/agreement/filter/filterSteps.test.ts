import { expect, test } from "vitest";
import { facetCounts } from "../../../src/agreement/filter/facets.ts";
import { NO_FILTER } from "../../../src/agreement/filter/filter.ts";
import { filterSteps } from "../../../src/agreement/filter/filterSteps.ts";
import { traitsAreKnown, traitsOf } from "../../../src/agreement/filter/traits.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import { manyInitiatives } from "../../fixtures/manyInitiatives.ts";

const { facts } = manyInitiatives(1200);

test("what filters need is worked out in steps that can be interrupted, and is the same as at once", () => {
  const inSteps = buildFollowUp(facts);
  const atOnce = buildFollowUp(facts);
  const steps = filterSteps(inSteps, NO_FILTER);
  steps.next();
  expect(traitsAreKnown(inSteps)).toBe(false);
  let count = 1;
  while (steps.next().done !== true) count++;
  expect(count).toBeGreaterThan(10);
  expect(traitsAreKnown(inSteps)).toBe(true);
  expect([...traitsOf(inSteps).values()]).toEqual([...traitsOf(atOnce).values()]);
  expect(facetCounts(inSteps, NO_FILTER)).toEqual(facetCounts(atOnce, NO_FILTER));
});

test("a question that comes between two steps is answered in full", () => {
  const followUp = buildFollowUp(facts);
  const steps = filterSteps(followUp, NO_FILTER);
  steps.next();
  expect(traitsOf(followUp).size).toBe(1200);
  while (steps.next().done !== true);
  expect(traitsOf(followUp).size).toBe(1200);
});
