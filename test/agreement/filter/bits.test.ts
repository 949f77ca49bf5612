import { expect, test } from "vitest";
import {
  addBit,
  allBits,
  anyOf,
  bothOf,
  countBoth,
  hasBit,
  noBits,
} from "../../../src/agreement/filter/bits.ts";

const COUNT = 70;

function setOf(...places: readonly number[]) {
  const bits = noBits(COUNT);
  for (const place of places) addBit(bits, place);
  return bits;
}

test("a set has the places that were added, at the edges of its words too", () => {
  const places = [0, 31, 32, 63, 64, 69];
  const bits = setOf(...places);
  expect(Array.from({ length: COUNT }, (_, place) => place).filter((place) => hasBit(bits, place))).toEqual(
    places,
  );
  expect(countBoth(bits, allBits(COUNT))).toBe(places.length);
});

test.each([0, 1, 31, 32, 33, 64, 10_000])("all of %i places are as many", (count) => {
  expect(countBoth(allBits(count), allBits(count))).toBe(count);
});

test("sets are joined and cut", () => {
  const [one, other] = [setOf(1, 40, 69), setOf(2, 40, 69)];
  expect(bothOf(one, other)).toEqual(setOf(40, 69));
  expect(anyOf([one, other], COUNT)).toEqual(setOf(1, 2, 40, 69));
  expect(anyOf([], COUNT)).toEqual(noBits(COUNT));
});
