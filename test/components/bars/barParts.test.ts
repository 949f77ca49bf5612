import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RATING_KEYS } from "../../../src/agreement/effort/counts.ts";
import { BAR_LENGTH, reachedEnds, stackedLengths } from "../../../src/components/bars/barParts.ts";

/** As parts of a bar; a bar of 80 pixels shows one from 2 on. */
const SEEN = 2;

const exactly = (kroner: number) => ({ min: kroner, max: kroner });

describe("how far an outcome reaches", () => {
  test("half of the target is half of the bar", () => {
    expect(reachedEnds(2000, exactly(1000))).toEqual({ target: 100, sure: 50, maybe: 50 });
  });

  test("999,600 of a million does not look full, a million does", () => {
    expect(reachedEnds(1_000_000, exactly(999_600)).sure).toBeLessThanOrEqual(BAR_LENGTH - SEEN);
    expect(reachedEnds(1_000_000, exactly(1_000_000)).sure).toBe(BAR_LENGTH);
  });

  test("400 kroner of a million are visible, and a loss fills nothing", () => {
    expect(reachedEnds(1_000_000, exactly(400)).sure).toBeGreaterThanOrEqual(SEEN);
    expect(reachedEnds(1_000_000, exactly(-400))).toMatchObject({ sure: 0, maybe: 0 });
  });

  test("at any magnitude an outcome ends on its side of the target, and a range never looks like one figure", () => {
    const kroner = fc.oneof(
      fc.integer({ min: -3_000_000_000, max: 3_000_000_000 }),
      fc.integer({ min: -3000, max: 3000 }),
    );
    const target = kroner.map((amount) => Math.abs(amount) + 1);
    fc.assert(
      fc.property(target, kroner, fc.oneof(kroner, fc.constant(0)), (agreed, from, more) => {
        const [min, max] = [from, from + Math.abs(more)];
        const ends = reachedEnds(agreed, { min, max });
        for (const [amount, end] of [
          [min, ends.sure],
          [max, ends.maybe],
        ] as const) {
          expect(Math.sign(end - ends.target)).toBe(Math.sign(amount - agreed));
          expect(end > 0).toBe(amount > 0);
          expect(end).toBeLessThanOrEqual(BAR_LENGTH);
          if (amount !== agreed) expect(Math.abs(end - ends.target)).toBeGreaterThanOrEqual(SEEN);
          if (amount > 0) expect(end).toBeGreaterThanOrEqual(SEEN);
        }
        if (min < max && max > 0) expect(ends.maybe - ends.sure).toBeGreaterThanOrEqual(SEEN);
      }),
    );
  });
});

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
    fc.assert(
      fc.property(count, count, count, count, (glad, neutral, sur, none) => {
        const counts = { glad, neutral, sur, none };
        const lengths = stackedLengths(counts);
        const sum = RATING_KEYS.reduce((total, key) => total + lengths[key], 0);
        expect(sum).toBeCloseTo(glad + neutral + sur + none === 0 ? 0 : BAR_LENGTH, 6);
        for (const key of RATING_KEYS) {
          expect(lengths[key] >= SEEN).toBe(counts[key] > 0);
          for (const other of RATING_KEYS) {
            if (counts[key] > counts[other])
              expect(lengths[key]).toBeGreaterThanOrEqual(lengths[other] - 1e-9);
          }
        }
      }),
    );
  });
});
