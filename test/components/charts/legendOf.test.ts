import { expect, test } from "vitest";
import { legendOf } from "../../../src/components/charts/legendOf.ts";
import { targetBars } from "../../../src/components/charts/targetBars.ts";
import { type GivenFigure, rowsOf } from "../../fixtures/economyRow.ts";

const legend = (...figures: readonly GivenFigure[]) =>
  legendOf(targetBars([{ name: "Besparelse", rows: rowsOf(...figures) }], "da").lines);

test("a legend explains what the bars draw and nothing else, in one order", () => {
  const target = 1_000_000;
  expect(legend({ target })).toEqual(["unknown"]);
  expect(
    legend(
      { target, outcome: { min: 100_000, max: 400_000, how: "computed" } },
      { target, outcome: { min: target, max: target, how: "by-smiley" } },
    ),
  ).toEqual(["target", "known", "bySmiley", "uncertain"]);
  expect(legend({})).toEqual([]);
});
