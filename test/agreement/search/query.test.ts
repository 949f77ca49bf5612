import fc from "fast-check";
import { expect, test } from "vitest";
import { anyOf, parseQuery } from "../../../src/agreement/search/query.ts";

const terms = (query: string) =>
  parseQuery(query).map((all) =>
    all.map(({ word, parts, isExcluded }) => `${isExcluded ? "not " : ""}${word ?? parts?.join("+")}`),
  );

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
  ["løn ELLER ferie uge", [["loen"], ["ferie", "uge"]]],
  ["løn OR ferie", [["loen"], ["ferie"]]],
  ["løn ELLER", [["loen"]]],
  ["ELLER løn", [["eller", "loen"]]],
  ["løn eller ferie", [["loen", "eller", "ferie"]]],
  ['løn "ELLER" ferie', [["loen", "eller", "ferie"]]],
  ["løn -ferie", [["loen", "not ferie"]]],
  ["-ferie", [["not ferie"]]],
  ["løn \u2212ferie", [["loen", "not ferie"]]],
  ["løn –ferie", [["loen", "not ferie"]]],
  ["løn —ferie", [["loen", "not ferie"]]],
  ["løn --ferie", [["loen", "not ferie"]]],
  ["løn – ferie", [["loen", "ferie"]]],
  ['løn -"femte ferieuge"', [["loen", "not femte+ferieuge"]]],
  ["løn -»femte ferieuge«", [["loen", "not femte+ferieuge"]]],
  ["løn -HR-nøgletal", [["loen", "not hrnoegletal"]]],
  ["løn -(ferie),", [["loen", "not ferie"]]],
  ["løn|-ferie", [["loen"], ["not ferie"]]],
  ["løn - ferie", [["loen", "ferie"]]],
  ["børne- og unge", [["boerne", "og", "unge"]]],
  ["mål på -0,5 mio.", [["maal", "paa", "0,5", "mio"]]],
  ['"løn -ferie"', [["loen+ferie"]]],
  ["løn (-ferie)", [["loen", "ferie"]]],
  ["løn --ferie -", [["loen", "not ferie"]]],
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
  ["løn ferie -uge", "løn -uge | ferie -uge"],
  ["løn -ferie", null],
  ["-løn -ferie", null],
])("any word of %j is %j", (query, any) => {
  expect(anyOf(query)).toBe(any);
});

test("whatever is typed is read, and what is found by all words is found by any", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aæ-|\"'«»“„ .,(") }), (query) => {
      const any = anyOf(query);
      if (any === null) return;
      const sought = (asked: string) =>
        parseQuery(asked)
          .flat()
          .filter(({ isExcluded }) => !isExcluded);
      expect(sought(any)).toEqual(sought(query));
    }),
    { numRuns: 500 },
  );
});
