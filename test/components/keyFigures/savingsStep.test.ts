import fc from "fast-check";
import { expect, test } from "vitest";
import { savingsFigures } from "../../../src/agreement/economy/savingsFigures.ts";
import { totalsOf } from "../../../src/agreement/economy/totals.ts";
import { partWords } from "../../../src/components/keyFigures/partWords.ts";
import { savingsReachedWords } from "../../../src/components/keyFigures/savingsReachedWords.ts";
import { rowsOf } from "../../fixtures/economyRow.ts";

/** The kroner of the first amount in words, times a thousand so that no sum is of fractions: `3,55 mio. kr. dokumenteret`. */
function kronerIn(words: string): number {
  const number = Number(/[\d.]+(?:,\d+)?/.exec(words)?.[0].replaceAll(".", "").replace(",", "."));
  return Math.round(number * (words.includes("mio.") ? 1e6 : 1));
}

/** What a reader is told of a committee's savings: `[reached, agreed]`, and its parts by name. */
function told(
  ...savings: readonly {
    readonly target: number;
    readonly came: number;
    readonly how: "stated" | "by-smiley";
  }[]
) {
  const rows = savings.map(({ target, came, how }) => ({ target, outcome: { min: came, max: came, how } }));
  const [total] = totalsOf(rowsOf(...rows));
  if (total === undefined) throw new Error("Savings have a total.");
  const figures = savingsFigures(total);
  const words = savingsReachedWords(figures, "da");
  const [reached = "", agreed = ""] = words.split(" af ");
  const unit = words.includes("mio.") && !reached.includes("kr.") ? " mio." : "";
  const parts = new Map(partWords(figures, "da").map(({ part, words: own }) => [part, kronerIn(own)]));
  return { words, reached: kronerIn(`${reached}${unit}`), agreed: kronerIn(agreed), parts };
}

test("parts that would not add up with one decimal have as many as they need", () => {
  const { words, parts } = told(
    { target: 6_100_000, came: 3_550_000, how: "stated" },
    { target: 18_100_000, came: 18_100_000, how: "by-smiley" },
  );
  expect(words).toBe("21,65 af 24,2\u00a0mio.\u00a0kr.");
  expect(Object.fromEntries(parts)).toEqual({
    documented: 3_550_000,
    "by-smiley": 18_100_000,
    missing: 2_550_000,
  });
});

test("parts that add up with one decimal have one", () => {
  const { words } = told(
    { target: 9_800_000, came: 7_657_000, how: "stated" },
    { target: 12_700_000, came: 12_700_000, how: "by-smiley" },
  );
  expect(words).toBe("20,4 af 22,5\u00a0mio.\u00a0kr.");
});

/** A sum that is told with more decimals than its parts is off by what these leave out, which is less than a tenth of a million. */
function expectSum(sum: number, ...parts: readonly number[]) {
  const gap = Math.abs(parts.reduce((rest, part) => rest - part, sum));
  expect(gap).toBeLessThan(sum % 100_000 === 0 ? 1 : 100_000);
}

test("what stands beside its sum adds up to it, at any magnitude", () => {
  const kroner = fc.oneof(
    fc.integer({ min: 1, max: 400 }).map((tenths) => tenths * 100_000),
    fc.integer({ min: 1, max: 40_000 }).map((thousands) => thousands * 1000),
    fc.integer({ min: 1, max: 90_000_000 }),
  );
  const saving = fc
    .record({
      target: kroner,
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      grain: fc.constantFrom(1, 1000, 50_000),
    })
    .map(({ target, share, grain }) => ({
      target,
      came: Math.min(target, Math.round((target * share) / grain) * grain),
    }));
  fc.assert(
    fc.property(
      fc.array(saving, { minLength: 1, maxLength: 4 }),
      fc.array(kroner, { maxLength: 3 }),
      (stated, bySmiley) => {
        const { reached, agreed, parts } = told(
          ...stated.map((one) => ({ ...one, how: "stated" as const })),
          ...bySmiley.map((target) => ({ target, came: target, how: "by-smiley" as const })),
        );
        const part = (name: "documented" | "by-smiley" | "missing") => parts.get(name) ?? 0;
        expectSum(reached, part("documented"), part("by-smiley"));
        expectSum(agreed, reached, part("missing"));
      },
    ),
    { numRuns: 400 },
  );
});
