import { expect, test } from "vitest";
import {
  completed,
  deviationOf,
  isShort,
  metBySmiley,
  outcomeOf,
} from "../../../src/agreement/economy/amounts.ts";
import { arbitraryFigure } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";

const stated = (min: number, max = min) => ({ min, max, how: "stated" as const });
const figure = { basis: null, year: null, evidence: [], target: 1_100_000, outcome: null, deviation: null };

test("a range of what is missing becomes a range of what was reached", () => {
  const saving = { ...figure, measure: "saving" as const, deviation: stated(700_000, 1_000_000) };
  expect(outcomeOf(saving)).toEqual({ min: 100_000, max: 400_000, how: "computed" });
});

test("more is better for a saving and worse for an expense", () => {
  const outcome = stated(1_200_000);
  expect(deviationOf({ ...figure, measure: "saving", outcome })).toMatchObject({
    min: -100_000,
    max: -100_000,
  });
  expect(deviationOf({ ...figure, measure: "expense", outcome })).toMatchObject({
    min: 100_000,
    max: 100_000,
  });
});

test("what a smiley vouches for is never passed off as computed", () => {
  const outcome = { min: 1_100_000, max: 1_100_000, how: "by-smiley" as const };
  expect(deviationOf({ ...figure, measure: "saving", outcome })).toEqual({
    min: 0,
    max: 0,
    how: "by-smiley",
  });
});

test("a glad smiley says that exactly the target was reached, where nothing else says what was", () => {
  const target = { ...figure, measure: "saving" as const };
  const outcome = { min: 1_100_000, max: 1_100_000, how: "by-smiley" };
  expect(metBySmiley(target)).toEqual({ ...target, outcome });
  expect(completed(metBySmiley(target)).deviation).toEqual({ min: 0, max: 0, how: "by-smiley" });
  for (const known of [{ outcome: stated(1) }, { deviation: stated(1) }, { target: null }])
    expect(metBySmiley({ ...target, ...known })).toEqual({ ...target, ...known });
});

test("a completed figure has both outcome and deviation where either and the target are known", () => {
  forAll(arbitraryFigure, (any) => {
    expect(completed(any)).toEqual({ ...any, outcome: outcomeOf(any), deviation: deviationOf(any) });
  });
});

test("unknown is not zero: nothing follows without a target, or from a target alone", () => {
  const unknown = { ...figure, measure: "saving" as const };
  expect([outcomeOf(unknown), deviationOf(unknown), isShort(unknown)]).toEqual([null, null, false]);
  const noTarget = { ...unknown, target: null, deviation: stated(1) };
  expect([outcomeOf(noTarget), isShort(noTarget)]).toEqual([null, true]);
});

test("outcome and deviation each follow from the other", () => {
  forAll(arbitraryFigure, (any) => {
    const deviation = deviationOf({ ...any, deviation: null });
    // Within a range of targets the deviation is zero, whatever the outcome was.
    if (deviation === null || typeof any.target === "object") return;
    const { how: _, ...back } = outcomeOf({ ...any, outcome: null, deviation }) ?? stated(0);
    expect(any.outcome).toMatchObject(back);
    expect(deviation.min).toBeLessThanOrEqual(deviation.max);
  });
});

test("what the feed gives is never recomputed", () => {
  forAll(arbitraryFigure, (any) => {
    if (any.outcome !== null) expect(outcomeOf(any)).toBe(any.outcome);
    if (any.deviation !== null) expect(deviationOf(any)).toBe(any.deviation);
  });
});

test("a range that reaches above zero may be a shortfall, and one that ends at zero is none", () => {
  const saving = { ...figure, measure: "saving" as const };
  expect(isShort({ ...saving, deviation: stated(-200_000, 1) })).toBe(true);
  expect(isShort({ ...saving, deviation: stated(-200_000, 0) })).toBe(false);
  expect(isShort({ ...saving, outcome: stated(1_000_000, 1_300_000) })).toBe(true);
});

test("what an expense was computed to miss says how that is known", () => {
  const expense = { ...figure, measure: "expense" as const };
  expect(deviationOf({ ...expense, outcome: stated(1_000_000) })?.how).toBe("computed");
  const bySmiley = { ...stated(1_000_000), how: "by-smiley" as const };
  expect(deviationOf({ ...expense, outcome: bySmiley })?.how).toBe("by-smiley");
});
