/** Lines of cells that lie across the columns of texts and rounds, told by the upright lines that are missing beside them. */
import { expect, test } from "vitest";
import { drawnTogether } from "../../../../src/import/readers/placed/cellsAcross.ts";
import type { ColumnEdges } from "../../../../src/import/readers/placed/columns.ts";
import { Rules } from "../../../../src/import/readers/placed/rules.ts";
import type { VisualLine } from "../../../../src/import/readers/placed/visualLines.ts";

const EDGES: ColumnEdges = [100, 200, 300];
const OUTER = [95, 345] as const;
const ALL = [...OUTER, 195, 295] as const;

const line = (base: number, ...texts: readonly (readonly [left: number, right: number])[]): VisualLine => ({
  page: 0,
  base,
  words: texts.map(([left, right]) => ({
    text: "ord",
    left,
    right,
    base,
    size: 10,
    font: "f",
    isGlued: false,
  })),
});
const head = line(10, [100, 130], [200, 220], [300, 330]);
const across = line(30, [100, 150], [152, 230]);
const below = line(42, [100, 195]);

/** Which of the lines below the head are drawn together, with upright lines beside each at these places. */
function together(
  lines: readonly VisualLine[],
  {
    inHead = ALL,
    beside = OUTER,
    ruled = [],
  }: Partial<Record<"inHead" | "beside" | "ruled", readonly number[]>>,
): readonly boolean[] {
  const uprights = [head, ...lines].flatMap(({ base }, at) =>
    (at === 0 ? inHead : beside).map((x) => ({ x, top: base - 9, bottom: base + 3 })),
  );
  const rules = new Rules([ruled.map((y) => ({ left: 90, right: 350, y }))], [uprights, uprights]);
  const found = drawnTogether([head, ...lines], new Map([[head, EDGES]]), rules);
  return lines.map((own, at) => found[at + 1] !== own);
}

test("a text that runs across, and the lines of its cell, are drawn together", () => {
  expect(together([across, below], {})).toEqual([true, true]);
  expect(together([below], {})).toEqual([false]);
});

test("a line whose words begin in the next column is of no such cell", () => {
  expect(together([across, line(42, [100, 150], [200, 240])], {})).toEqual([true, false]);
});

test("a line below a rule, or on the next page, is of another cell", () => {
  expect(together([across, below], { ruled: [35] })).toEqual([true, false]);
  expect(together([across, { ...below, page: 1 }], {})).toEqual([true, false]);
});

test("no line is drawn before the texts of what stands outside the table", () => {
  expect(together([across], { beside: [345] })).toEqual([false]);
});

test("nothing tells of cells where the head has no line either", () => {
  expect(together([across], { inHead: OUTER })).toEqual([false]);
});
