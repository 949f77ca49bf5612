import { expect, test } from "vitest";
import { usedParts } from "../../../src/pages/years/yearParts.ts";
import { latestFollowUps, yearsOf } from "../../fixtures/yearsOf.ts";

test("the key has the parts that a column has something of, from the bottom up", () => {
  const { series } = yearsOf(latestFollowUps, "committee", "latest-known");
  expect(usedParts(series, "results")).toEqual(["glad", "neutral", "sur", "none"]);
  expect(usedParts(series, "delayed")).toEqual(["delayed", "others"]);
  expect(usedParts([], "results")).toEqual([]);
  const amounts = { documented: 3, uncertain: 0, "by-smiley": 2, unknown: 0, missing: 1 };
  const reached = series.map((one) => ({
    ...one,
    points: one.points.map(
      (point) => point && { ...point, savings: point.savings && { ...point.savings, parts: amounts } },
    ),
  }));
  expect(usedParts(reached, "savings")).toEqual(["documented", "by-smiley", "missing"]);
});
