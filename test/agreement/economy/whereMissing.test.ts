import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { totalsOf } from "../../../src/agreement/economy/totals.ts";
import { whereMissing } from "../../../src/agreement/economy/whereMissing.ts";
import { type GivenFigure, rowsOf } from "../../fixtures/economyRow.ts";
import { forAll } from "../../fixtures/forAll.ts";

const short = (kroner: number) => ({
  target: 1_000_000,
  deviation: { min: kroner, max: kroner, how: "stated" as const },
});
const where = (...figures: readonly GivenFigure[]) => {
  const [total] = totalsOf(rowsOf(...figures));
  if (total === undefined) throw new Error("figures have a total");
  return whereMissing(total);
};

describe("where the money of a total is missing", () => {
  test("is unknown where no deviation is, and nowhere where nothing is", () => {
    expect(where({ target: 1_000_000 })).toEqual({ kind: "unknown" });
    expect(where(short(0), short(-5))).toEqual({ kind: "nothing", unknown: 0 });
    expect(where(short(0), { target: 1_000_000 })).toEqual({ kind: "nothing", unknown: 1 });
  });

  test("is one initiative, or the few with certainly more than half", () => {
    expect(where(short(400), short(0))).toMatchObject({ kind: "one", short: 1 });
    expect(where(short(400), short(500_000), short(300_000), short(100_000))).toMatchObject({
      kind: "few",
      short: 4,
    });
  });

  test("is spread where no few stand for more than half, as by the uncertain end of a range", () => {
    expect(where(short(100), short(100))).toMatchObject({ kind: "spread", short: 2 });
    const range = { target: 9, deviation: { min: 1, max: 500, how: "stated" as const } };
    expect(where(range, short(100), short(100))).toMatchObject({ kind: "spread", short: 3 });
  });

  test("those it names as few stand for more than half of whatever is missing", () => {
    const deviation = fc
      .tuple(fc.integer({ min: -500, max: 1000 }), fc.nat(500))
      .map(([min, more]) => ({ target: 1000, deviation: { min, max: min + more, how: "stated" as const } }));
    forAll(fc.array(deviation, { minLength: 1, maxLength: 8 }), (figures) => {
      const [total] = totalsOf(rowsOf(...figures));
      const found = total && whereMissing(total);
      if (total === undefined || found?.kind !== "few") return;
      const of = (end: "min" | "max", named: boolean) =>
        total.rows
          .filter(({ initiative }) => found.initiatives.includes(initiative) === named)
          .reduce((sum, row) => sum + Math.max(0, row.deviation?.[end] ?? 0), 0);
      expect(of("min", true)).toBeGreaterThan(of("max", false));
      expect(found.initiatives.length * 2).toBeLessThan(found.short);
    });
  });
});
