import fc from "fast-check";
import { expect, test } from "vitest";
import { addPlaces, PlacesWriter } from "../../../src/agreement/archive/places.ts";
import { noBits, placesIn } from "../../../src/agreement/filter/bits.ts";

const MOST = 4000;

function written(numbers: readonly number[]): Uint8Array {
  const writer = new PlacesWriter();
  for (const number of numbers) writer.add(number);
  return writer.bytes();
}

function read(bytes: Uint8Array, offset = 0): readonly number[] {
  const bits = noBits(MOST + offset);
  addPlaces(bytes, bits, offset);
  return placesIn(bits);
}

const upTo = (end: number) => Array.from({ length: end }, (_, number) => number);

test.each([
  ["none", [], 0],
  ["a few", [3, 700, 3999], 6],
  ["every other one", upTo(4000).filter((number) => number % 2 === 0), 501],
  ["all", upTo(4000), 3],
  ["all but two", upTo(4000).filter((number) => number !== 17 && number !== 3000), 6],
])("%s of 4,000 come back, and take few bytes", (_, numbers, bytes) => {
  const places = written(numbers);
  expect(read(places)).toEqual(numbers);
  expect(places).toHaveLength(bytes);
});

test("whatever numbers there are come back, moved by a multiple of eight", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(MOST - 1), { maxLength: 600 }),
      fc.boolean(),
      fc.nat(40),
      (some, isWithout, eights) => {
        const numbers = upTo(MOST).filter((number) => some.includes(number) !== isWithout);
        expect(read(written(numbers), 8 * eights)).toEqual(numbers.map((number) => number + 8 * eights));
      },
    ),
    { numRuns: 30 },
  );
});
