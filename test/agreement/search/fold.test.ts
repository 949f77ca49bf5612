import fc from "fast-check";
import { expect, test } from "vitest";
import { foldedOrigins, foldWord } from "../../../src/agreement/search/fold.ts";

test.each([
  ["Økonomi", "oekonomi"],
  ["ØKONOMI", "økonomi"],
  ["Åbenrå", "aabenraa"],
  ["Åben", "A\u030aben"],
  ["ærø", "aeroe"],
  ["Malmö", "Malmø"],
  ["Händel", "Hændel"],
  ["HR-nøgletal", "hrnøgletal"],
  ["HR\u2011nøgletal", "HR–nøgletal"],
  ["budget\u00adopfølgning", "budgetopfølgning"],
  ["entré", "entre"],
  ["\ufb01nansiering", "finansiering"],
  ["”Uddannelse", '"Uddannelse'],
])("%s and %s are one word", (a, b) => {
  expect(foldWord(a)).toBe(foldWord(b));
});

test.each([
  ["ar", "år"],
  ["ol", "øl"],
  ["3.03", "303"],
])("%s and %s are two words", (a, b) => {
  expect(foldWord(a)).not.toBe(foldWord(b));
});

const word = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."aAåÅøæ-–ä́̊ς\u00ad"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
});

test("folding again changes nothing", () => {
  fc.assert(
    fc.property(word, (any) => {
      expect(foldWord(foldWord(any))).toBe(foldWord(any));
    }),
    { numRuns: 500 },
  );
});

test("every folded character knows the letter it comes from", () => {
  fc.assert(
    fc.property(word, (any) => {
      const origins = foldedOrigins(any);
      expect(origins).toHaveLength(foldWord(any).length);
      const letters = [...new Map(origins.map((origin) => [origin[0], origin])).values()];
      expect(letters.map(([from, to]) => foldWord(any.slice(from, to))).join("")).toBe(foldWord(any));
    }),
    { numRuns: 500 },
  );
});
