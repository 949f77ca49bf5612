import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BarMark, barMarks } from "../../../src/components/charts/barMarks.ts";
import { type GivenFigure, rowsOf } from "../../fixtures/economyRow.ts";
import { forAll } from "../../fixtures/forAll.ts";

const stated = (min: number, max = min) => ({ min, max, how: "stated" as const });
const ZERO = 100;

/** The marks of one figure on an axis of 400 pixels whose zero is at 100. */
function marksOf(figure: GivenFigure, kronerPerPixel: number): readonly BarMark[] {
  const [row] = rowsOf(figure);
  if (row === undefined) throw new Error("a figure is a row");
  return barMarks(row, (kroner) => ZERO + kroner / kronerPerPixel);
}

const right = ({ x, width }: BarMark) => x + width;
const named = (marks: readonly BarMark[], kind: BarMark["kind"]) => marks.find((mark) => mark.kind === kind);

describe("beside two and a half billion", () => {
  const SCALE = 2_500_000_000 / 400;

  test("a loss of 1.5 million is no gain", () => {
    const marks = marksOf({ target: 3_000_000, outcome: stated(-1_500_000) }, SCALE);
    expect(marks).toEqual([
      { kind: "tiny", x: ZERO, width: 2 },
      { kind: "tiny", x: ZERO - 2, width: 2 },
    ]);
  });

  test("a half-reached 2,000 kroner does not look reached", () => {
    const marks = marksOf({ target: 2000, outcome: stated(1000) }, SCALE);
    expect(marks).toEqual([{ kind: "tiny", x: ZERO, width: 2 }]);
  });
});

test("an outcome 400 kroner short of a million does not fill its frame, one 400 above it extends beyond", () => {
  const frame = (outcome: number) => marksOf({ target: 1_000_000, outcome: stated(outcome) }, 2500);
  const [short, more] = [frame(999_600), frame(1_000_400)];
  expect(right(named(short, "known") as BarMark)).toBe(right(named(short, "target") as BarMark) - 2);
  expect(right(named(more, "known") as BarMark)).toBe(right(named(more, "target") as BarMark) + 2);
});

test("an outcome of zero is a line at zero", () => {
  expect(marksOf({ target: 1_000_000, outcome: stated(0) }, 2500)).toContainEqual({
    kind: "known",
    x: ZERO - 1,
    width: 2,
  });
});

describe("at any magnitude", () => {
  const amount = fc.oneof(
    fc.integer({ min: -3_000_000_000, max: 3_000_000_000 }),
    fc.integer({ min: -3000, max: 3000 }),
    fc.constant(0),
  );
  const scale = fc.double({ min: 0.5, max: 10_000_000, noNaN: true });

  test("a mark is on its amount's side of zero", () => {
    forAll(amount.map(Math.abs), amount, scale, (target, outcome, perPixel) => {
      const marks = marksOf({ target, outcome: stated(outcome) }, perPixel);
      const reached = named(marks, "known");
      if (reached !== undefined && outcome > 0) expect(reached.x).toBeGreaterThanOrEqual(ZERO);
      if (reached !== undefined && outcome < 0) expect(right(reached)).toBeLessThanOrEqual(ZERO);
      const tiny = marks.filter(({ kind }) => kind === "tiny");
      expect(tiny.some(({ x }) => x < ZERO - 1)).toBe(tiny.length > 0 && Math.min(target, outcome) < 0);
    });
  });

  test("a frame is full exactly when all of it was reached", () => {
    forAll(amount, amount, scale, (target, outcome, perPixel) => {
      fc.pre(target > 0 && outcome > 0);
      const marks = marksOf({ target, outcome: stated(outcome) }, perPixel);
      const [frame, reached] = [named(marks, "target"), named(marks, "known")];
      if (frame === undefined || reached === undefined) return;
      expect(Math.sign(right(reached) - right(frame))).toBe(Math.sign(outcome - target));
    });
  });
});
