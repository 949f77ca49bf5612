import fc from "fast-check";
import { expect, test } from "vitest";
import { BAR_LENGTH } from "../../../src/components/bars/barParts.ts";
import { reachedEnds } from "../../../src/components/bars/reachedEnds.ts";
import { forAll } from "../../fixtures/forAll.ts";

/** As parts of a bar; a bar of 80 pixels shows one from 2 on. */
const SEEN = 2;

const exactly = (kroner: number) => ({ min: kroner, max: kroner });

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
  forAll(target, kroner, fc.oneof(kroner, fc.constant(0)), (agreed, from, more) => {
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
  });
});
