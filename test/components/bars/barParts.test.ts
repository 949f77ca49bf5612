import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RATING_KEYS } from "../../../src/agreement/effort/counts.ts";
import { BAR_LENGTH, stackedLengths } from "../../../src/components/bars/barParts.ts";
import { forAll } from "../../fixtures/forAll.ts";

/** As parts of a bar; a bar of 80 pixels shows one from 2 on. */
const SEEN = 2;

describe("how long each kind of smiley is", () => {
  test("one of 300 is seen, on either side", () => {
    const lengths = stackedLengths({ glad: 299, neutral: 0, sur: 1, none: 0 });
    expect(lengths.sur).toBeGreaterThanOrEqual(SEEN);
    expect(stackedLengths({ glad: 299, neutral: 0, sur: 0, none: 1 }).glad).toBeLessThanOrEqual(
      BAR_LENGTH - SEEN,
    );
  });

  test("without counts nothing is drawn", () => {
    expect(stackedLengths({ glad: 0, neutral: 0, sur: 0, none: 0 })).toEqual({
      glad: 0,
      neutral: 0,
      sur: 0,
      none: 0,
    });
  });

  test("whatever the counts: all of the bar, each kind that occurs is seen, and no smaller count is longer", () => {
    const count = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 200_000 }),
    );
    forAll(count, count, count, count, (glad, neutral, sur, none) => {
      const counts = { glad, neutral, sur, none };
      const lengths = stackedLengths(counts);
      const sum = RATING_KEYS.reduce((total, key) => total + lengths[key], 0);
      expect(sum).toBeCloseTo(glad + neutral + sur + none === 0 ? 0 : BAR_LENGTH, 6);
      for (const key of RATING_KEYS) {
        expect(lengths[key] >= SEEN).toBe(counts[key] > 0);
        for (const other of RATING_KEYS) {
          if (counts[key] > counts[other]) expect(lengths[key]).toBeGreaterThanOrEqual(lengths[other] - 1e-9);
        }
      }
    });
  });
});
