import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { targetRange } from "../../../src/agreement/economy/amounts.ts";
import { REACHED_PARTS, reachedParts } from "../../../src/agreement/economy/reachedParts.ts";
import { economyRows } from "../../../src/agreement/economy/rows.ts";
import { type EconomyTotal, savingsTotal, totalsOf } from "../../../src/agreement/economy/totals.ts";
import type { Amount } from "../../../src/agreement/format/schema.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { type GivenFigure, rowsOf } from "../../fixtures/economyRow.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const nothing = { documented: 0, "by-smiley": 0, uncertain: 0, unknown: 0, missing: 0 };

const exactly = (kroner: number, how: Amount["how"] = "stated"): Amount => ({
  min: kroner,
  max: kroner,
  how,
});

/** The parts of the savings that consist of these figures. */
function partsOf(...figures: readonly GivenFigure[]) {
  const [total] = totalsOf(rowsOf(...figures));
  if (total === undefined) throw new Error("There is no figure.");
  return reachedParts(total);
}

const wholeOf = (parts: ReturnType<typeof reachedParts>) =>
  parts === null ? 0 : REACHED_PARTS.reduce((sum, part) => sum + parts[part], 0);

test("the real document: 6.124 documented, 7.5 by a smiley alone, 0.3 between, 1.226 missing of 15.15 million", () => {
  const savings = savingsTotal(realFollowUp) as EconomyTotal;
  expect(reachedParts(savings)).toEqual({
    documented: 6_124_000,
    "by-smiley": 7_500_000,
    uncertain: 300_000,
    unknown: 0,
    missing: 1_226_000,
  });
});

describe("nothing covers what a row is short of", () => {
  test("a surplus of another row", () => {
    expect(partsOf({ target: 1000, outcome: exactly(2000) }, { target: 1000, outcome: exactly(0) })).toEqual({
      ...nothing,
      documented: 1000,
      missing: 1000,
    });
  });

  test("what a row without a target reached", () => {
    expect(partsOf({ target: null, outcome: exactly(1000) }, { target: 1000, outcome: exactly(0) })).toEqual({
      ...nothing,
      missing: 1000,
    });
  });

  test("all that was agreed elsewhere, where a row without a target is short", () => {
    expect(
      partsOf({ target: 1000, outcome: exactly(1000) }, { target: null, deviation: exactly(500) }),
    ).toEqual({ ...nothing, documented: 1000, missing: 500 });
  });
});

test("a loss misses more than was agreed", () => {
  expect(partsOf({ target: 1000, outcome: exactly(-400) })).toEqual({ ...nothing, missing: 1400 });
});

test("what nobody knows is neither reached nor missing", () => {
  expect(partsOf({ target: 1000 })).toEqual({ ...nothing, unknown: 1000 });
});

test("an outcome below the target beside a deviation of zero is uncertain", () => {
  expect(partsOf({ target: 1000, outcome: exactly(900), deviation: exactly(0) })).toEqual({
    ...nothing,
    documented: 900,
    uncertain: 100,
  });
});

test("an expense has no reached part, and neither have savings without any amount", () => {
  expect(partsOf({ measure: "expense", target: 1000, outcome: exactly(1000) })).toBeNull();
  expect(partsOf({ target: null })).toBeNull();
});

describe("whatever the economy", () => {
  const totals = arbitraryFollowUp.map((followUp) =>
    totalsOf(economyRows(followUp)).filter(({ measure }) => measure === "saving" || measure === "revenue"),
  );

  test("no part is below zero, the missing part is what the words say, and the whole is the agreed or more", () => {
    forAll(totals, (all) => {
      for (const total of all) {
        const parts = reachedParts(total) ?? nothing;
        for (const part of REACHED_PARTS) expect(parts[part]).toBeGreaterThanOrEqual(0);
        expect(parts.missing).toBe(total.missing.min);
        expect(parts.missing + parts.uncertain).toBeGreaterThanOrEqual(total.missing.max);
        expect(wholeOf(parts)).toBeGreaterThanOrEqual(targetRange(total.target).max);
      }
    });
  });

  test("all is reached only where no row is, or may be, short or unknown", () => {
    forAll(totals, (all) => {
      for (const total of all) {
        const parts = reachedParts(total);
        if (parts === null || parts.documented + parts["by-smiley"] < wholeOf(parts)) continue;
        for (const { figure, outcome, deviation } of total.rows) {
          expect(deviation?.max ?? 0).toBeLessThanOrEqual(0);
          const target = targetRange(figure.target ?? 0).max;
          if (target > 0) {
            expect(outcome?.min).toBeGreaterThanOrEqual(target);
          }
        }
      }
    });
  });

  test("an amount without a target changes nothing unless it is short", () => {
    forAll(totals, fc.integer({ min: -3000, max: 3_000_000 }), (all, kroner) => {
      for (const total of all) {
        const more = rowsOf({ measure: total.measure, target: null, outcome: exactly(kroner) });
        expect(reachedParts({ ...total, rows: [...total.rows, ...more] })).toEqual(reachedParts(total));
      }
    });
  });
});
