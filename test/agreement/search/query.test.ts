import fc from "fast-check";
import { expect, test } from "vitest";
import { anyOf, parseQuery } from "../../../src/agreement/search/query.ts";

const terms = (query: string) =>
  parseQuery(query).map((all) => all.map(({ word, parts }) => word ?? parts?.join("+")));

test.each([
  ["femte ferieuge", [["femte", "ferieuge"]]],
  ['"femte ferieuge"', [["femte+ferieuge"]]],
  ["'femte ferieuge' løn", [["femte+ferieuge", "loen"]]],
  ["«femte ferieuge», løn!", [["femte+ferieuge", "loen"]]],
  ["»femte ferieuge«", [["femte+ferieuge"]]],
  ["“femte ferieuge”", [["femte+ferieuge"]]],
  ["„femte ferieuge“", [["femte+ferieuge"]]],
  ['"femte ferie', [["femte+ferie"]]],
  ['"ferieuge"', [["ferieuge"]]],
  ["'t er o'hara", [["t", "er", "o'hara"]]],
  ["5.03. (UCC)?", [["5.03", "ucc"]]],
  ["løn|ferie uge", [["loen"], ["ferie", "uge"]]],
  ["| - , |", []],
  ["", []],
])("%j asks for %j", (query, expected) => {
  expect(terms(query)).toEqual(expected);
});

test.each([
  ["fujitsu, bedrageri", "fujitsu | bedrageri"],
  ['"femte ferieuge" løn', '"femte ferieuge" | løn'],
  ["fujitsu", null],
  ["fujitsu | bedrageri", null],
  [" - ", null],
])("any word of %j is %j", (query, any) => {
  expect(anyOf(query)).toBe(any);
});

test("whatever is typed is read, and what is found by all words is found by any", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aæ-|\"'«»“„ .,(") }), (query) => {
      const any = anyOf(query);
      if (any !== null) expect(parseQuery(any).flat()).toEqual(parseQuery(query).flat());
    }),
    { numRuns: 500 },
  );
});
