import fc from "fast-check";
import { expect, test } from "vitest";
import { compareNumbers, compareRatings } from "../../src/agreement/order.ts";
import { arbitraryAgreement, arbitraryRating } from "../fixtures/arbitraryAgreement.ts";
import { realAgreement } from "../fixtures/realAgreement.ts";

test("numbers sort as a reader counts, those without a number last", () => {
  expect(realAgreement.initiatives.toSorted(compareNumbers)).toEqual(realAgreement.initiatives);
  fc.assert(
    fc.property(arbitraryAgreement, (agreement) => {
      const order = ["5.03", "7.10", "10.01", null];
      const sorted = agreement.initiatives
        .toSorted(compareNumbers)
        .map(({ number }) => order.indexOf(number));
      expect(sorted).toEqual(sorted.toSorted());
    }),
  );
});

test("the worst smiley comes first, and a blank before glad", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(["sur", "neutral", null, "glad"] as const), (ratings) => {
      const all = ["sur", "neutral", null, "glad"] as const;
      expect(ratings.toSorted(compareRatings)).toEqual(all.filter((rating) => ratings.includes(rating)));
    }),
  );
  fc.assert(
    fc.property(arbitraryRating, arbitraryRating, (a, b) => {
      expect(Math.sign(compareRatings(a, b))).toBe(0 - Math.sign(compareRatings(b, a)));
    }),
  );
});
