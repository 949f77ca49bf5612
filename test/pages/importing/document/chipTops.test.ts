import fc from "fast-check";
import { expect, test } from "vitest";
import { chipTops } from "../../../../src/pages/importing/document/chipTops.ts";
import { forAll } from "../../../fixtures/forAll.ts";

test("chips that have room stand beside their places", () => {
  expect(chipTops([10, 100, 40], 20, 200)).toEqual([10, 100, 40]);
});

test("chips that would lie on each other move apart, half up and half down", () => {
  expect(chipTops([100, 110], 20, 200)).toEqual([95, 115]);
  expect(chipTops([100, 100, 100], 20, 200)).toEqual([80, 100, 120]);
});

test("chips stay on the page", () => {
  expect(chipTops([0, 2], 20, 200)).toEqual([0, 20]);
  expect(chipTops([195, 190], 20, 200)).toEqual([180, 160]);
});

test("no two chips lie on each other, and all keep the order of their places, where the page has room", () => {
  forAll(fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 30 }), (tops) => {
    const placed = chipTops(tops, 25, 842);
    const order = tops.map((top, at) => ({ top, chip: placed[at] ?? 0 })).toSorted((a, b) => a.chip - b.chip);
    for (const [at, { top, chip }] of order.entries()) {
      expect(chip).toBeGreaterThanOrEqual(0);
      expect(chip).toBeLessThanOrEqual(842 - 25);
      const above = order[at - 1];
      if (above === undefined) continue;
      expect(chip - above.chip).toBeGreaterThanOrEqual(25 - 1e-6);
      expect(top).toBeGreaterThanOrEqual(above.top);
    }
  });
});
