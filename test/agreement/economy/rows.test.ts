import { expect, test } from "vitest";
import { targetRange } from "../../../src/agreement/economy/amounts.ts";
import { compareByMissing, economyRows } from "../../../src/agreement/economy/rows.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

test("the savings of the real document, what is missing first", () => {
  const savings = economyRows(realFollowUp)
    .filter(({ figure }) => figure.measure === "saving")
    .toSorted(compareByMissing);
  expect(
    savings.slice(0, 3).map(({ initiative, deviation }) => [initiative.title.slice(0, 9), deviation?.max]),
  ).toEqual([
    ["Styrket i", 1_000_000],
    ["Midlertid", 267_000],
    ["Reduktion", 259_000],
  ]);
});

test("shortfalls fall, then comes what is unknown (sur before others, large before small), then what is met", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    const sorted = economyRows(followUp).toSorted(compareByMissing);
    const kinds = sorted.map(({ deviation }) => (deviation === null ? 1 : deviation.max > 0 ? 0 : 2));
    expect(kinds).toEqual(kinds.toSorted());
    const shortfalls = sorted.flatMap(({ deviation }) =>
      deviation && deviation.max > 0 ? [deviation.max] : [],
    );
    expect(shortfalls).toEqual(shortfalls.toSorted((a, b) => b - a));
    const unknown = sorted
      .filter(({ deviation }) => deviation === null)
      .map(({ smiley, figure }) => (smiley === "sur" ? 1e9 : 0) + targetRange(figure.target ?? 0).max);
    expect(unknown).toEqual(unknown.toSorted((a, b) => b - a));
  });
});

test("a figure without a year is taken to be about the budget year, and says so", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    const { budgetYear } = followUp.facts;
    for (const { figure, year, yearAssumed } of economyRows(followUp)) {
      expect(year).toBe(figure.year ?? budgetYear);
      expect(yearAssumed).toBe(figure.year === null && budgetYear !== null);
    }
  });
});
