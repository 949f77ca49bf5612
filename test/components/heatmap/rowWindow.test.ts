import { describe, expect, test } from "vitest";
import { rowRuns, rowsBetween, windowOf } from "../../../src/components/heatmap/rowWindow.ts";

const drawn = (runs: ReturnType<typeof rowRuns>) =>
  runs.map(({ from, to, isDrawn }) => `${from}–${to}${isDrawn ? " drawn" : ""}`);

describe("the rows of a group", () => {
  test("are all drawn without a window, and none where there are none", () => {
    expect(drawn(rowRuns(5, 8, null))).toEqual(["5–8 drawn"]);
    expect(rowRuns(5, 5, null)).toEqual([]);
  });

  test("are drawn in the window, and room is kept before and after it", () => {
    expect(drawn(rowRuns(0, 100, { from: 20, to: 40, kept: null }))).toEqual([
      "0–20",
      "20–40 drawn",
      "40–100",
    ]);
    expect(drawn(rowRuns(30, 100, { from: 20, to: 40, kept: null }))).toEqual(["30–40 drawn", "40–100"]);
    expect(drawn(rowRuns(50, 60, { from: 20, to: 40, kept: null }))).toEqual(["50–60"]);
  });

  test("are drawn where the focus is, wherever the window is", () => {
    expect(drawn(rowRuns(0, 100, { from: 20, to: 40, kept: 70 }))).toEqual([
      "0–20",
      "20–40 drawn",
      "40–70",
      "70–71 drawn",
      "71–100",
    ]);
    expect(drawn(rowRuns(0, 50, { from: 20, to: 40, kept: 39 }))).toEqual([
      "0–20",
      "20–39 drawn",
      "39–40 drawn",
      "40–50",
    ]);
  });
});

test("a window begins and ends at a ten, and never beyond the table", () => {
  expect(windowOf(3, 27, 130, null)).toEqual({ from: 0, to: 30, kept: null });
  expect(windowOf(128, 130, 133, 5)).toEqual({ from: 120, to: 130, kept: 5 });
  expect(windowOf(132, 133, 133, null)).toEqual({ from: 130, to: 133, kept: null });
});

describe("the rows in sight", () => {
  // Headings of 50 pixels, rows of 10: the first group's rows end at 150, the second's begin at 200.
  const places = (top: number) => ({
    top,
    groups: [
      { count: 10, heading: 50 },
      { count: 10, heading: 50 },
    ],
    heightOf: () => 10,
  });

  test("are those that touch the space, over the headings between", () => {
    expect(rowsBetween(places(0), 60, 80)).toEqual({ from: 1, to: 3 });
    expect(rowsBetween(places(0), 145, 205)).toEqual({ from: 9, to: 11 });
  });

  test("are the first ones above, and the last ones below the table", () => {
    expect(rowsBetween(places(1000), 0, 900)).toEqual({ from: 0, to: 1 });
    expect(rowsBetween(places(-1000), 0, 900)).toEqual({ from: 19, to: 20 });
  });
});
