import { describe, expect, test } from "vitest";
import {
  type DrawnLines,
  edgesOf,
  LIKELY_HEIGHT,
  LineHeights,
  lineRuns,
  linesBetween,
} from "../../../src/components/table/lineWindow.ts";
import { linesFrom, tableLinesOf } from "../../../src/components/table/tableLines.ts";

const [one, two] = [{ id: "1" }, { id: "2" }];
const rows = [one, two, { id: "3" }, { id: "4" }];
const idOf = ({ id }: { readonly id: string }) => id;
const ungrouped = tableLinesOf([{ id: "", heading: null, rows }], idOf);

describe("the lines of a table", () => {
  const grouped = tableLinesOf(
    [
      { id: "a", heading: "Nord", rows: [one, two] },
      { id: "b", heading: "Syd", rows: [one] },
    ],
    idOf,
  );

  test("stand group by group, each with a key of its own", () => {
    expect(grouped.count).toBe(5);
    expect(linesFrom(grouped, 0, 5).map(({ key }) => key)).toEqual(["a", "a/1", "a/2", "b", "b/1"]);
    const standing = linesFrom(grouped, 0, 5).map((line) => (line.kind === "row" ? line.row : line.group));
    expect(standing).toEqual(grouped.items);
    expect(grouped.at(5)).toBeUndefined();
  });

  test("are found by their keys", () => {
    expect(grouped.placeOf("b/1")).toBe(4);
    expect(grouped.placeOf("b/2")).toBe(-1);
  });

  test("have no headings where they are not grouped", () => {
    expect(linesFrom(ungrouped, 2, 9).map(({ key }) => key)).toEqual(["/3", "/4"]);
  });
});

describe("heights of lines of which some are drawn", () => {
  test("are likely ones until one is measured, and then as the measured are on average", () => {
    const heights = new LineHeights();
    expect([...edgesOf(rows, heights)]).toEqual([0, 1, 2, 3, 4].map((place) => place * LIKELY_HEIGHT));
    expect(heights.learn([[one, 10]])).toBe(true);
    expect(heights.learn([[two, 30]])).toBe(true);
    expect([...edgesOf(rows, heights)]).toEqual([0, 10, 40, 50, 60]);
  });

  test("are news only where they differ, and forgotten with the width", () => {
    const heights = new LineHeights();
    heights.learn([[one, 10]]);
    expect(heights.learn([[one, 10.2]])).toBe(false);
    heights.forget();
    expect(heights.learn([[one, 50]])).toBe(true);
    expect(heights.of(two)).toBe(50);
  });
});

describe("the lines in sight", () => {
  const edges = new Float64Array([0, 10, 40, 50, 60]);

  test("are those that the sight touches", () => {
    expect(linesBetween(edges, { top: 12, bottom: 45 })).toEqual({ from: 1, to: 3 });
    expect(linesBetween(edges, { top: -20, bottom: 5 })).toEqual({ from: 0, to: 1 });
  });

  test("are the last ones where a shorter list has taken the place of one that was scrolled", () => {
    expect(linesBetween(edges, { top: 1000, bottom: 1025 })).toEqual({ from: 1, to: 4 });
  });

  test("may be some pixels beyond it too, and never beyond the ends", () => {
    expect(linesBetween(edges, { top: 42, bottom: 45 }, 3)).toEqual({ from: 1, to: 3 });
    expect(linesBetween(edges, { top: 42, bottom: 45 }, 1000)).toEqual({ from: 0, to: 4 });
  });

  test("are the first ones where all is further down", () => {
    expect(linesBetween(edges, { top: -900, bottom: -100 }, 20)).toEqual({ from: 0, to: 2 });
  });
});

describe("the lines of a group", () => {
  const runs = (first: number, last: number, drawn: DrawnLines | null) =>
    lineRuns(first, last, drawn).map(({ from, to, isDrawn }) => `${from}–${to}${isDrawn ? " drawn" : ""}`);

  test("are all drawn without a window, and none where there are none", () => {
    expect(runs(5, 8, null)).toEqual(["5–8 drawn"]);
    expect(runs(5, 5, null)).toEqual([]);
  });

  test("are drawn in the window, and room is kept before and after it", () => {
    expect(runs(0, 100, { from: 20, to: 40, kept: null })).toEqual(["0–20", "20–40 drawn", "40–100"]);
    expect(runs(30, 100, { from: 20, to: 40, kept: null })).toEqual(["30–40 drawn", "40–100"]);
    expect(runs(50, 60, { from: 20, to: 40, kept: null })).toEqual(["50–60"]);
  });

  test("are drawn where the focus is, wherever the window is", () => {
    expect(runs(0, 100, { from: 20, to: 40, kept: 70 })).toEqual([
      "0–20",
      "20–40 drawn",
      "40–70",
      "70–71 drawn",
      "71–100",
    ]);
    expect(runs(0, 50, { from: 20, to: 40, kept: 39 })).toEqual([
      "0–20",
      "20–39 drawn",
      "39–40 drawn",
      "40–50",
    ]);
  });
});
