import fc from "fast-check";
import { expect, test } from "vitest";
import { repeatedKeySteps } from "../../../src/agreement/doubts/repeatedKeys.ts";
import { toTheEnd } from "../../../src/agreement/toTheEnd.ts";
import { forAll } from "../../fixtures/forAll.ts";

const repeatedIn = (text: string) =>
  toTheEnd(repeatedKeySteps(text)).problems.map(({ path, found, expected }) => [path, found, expected]);

test("a key that stands twice in one object is named by its path, with the value that is read and the one that is lost", () => {
  const text = `{"a": 1, "list": [{"b": "x"}, [], {"b" : [1, {"c": 2}], "d": {}, "b": null}], "a"
    : "sidst"}`;
  expect(repeatedIn(text)).toEqual([
    ["list[2].b", "null", "[…]"],
    ["a", '"sidst"', "1"],
  ]);
});

test("keys are told apart by what they mean, whatever stands in texts", () => {
  expect(repeatedIn('{"\\u0061": 1, "a": 2, "__proto__": {}, "x": "\\"a\\": {", "A": 3}')).toEqual([
    ["a", "2", "1"],
  ]);
});

test("no text that JSON.stringify writes has any, and each has one once its first key is written again", () => {
  forAll(fc.jsonValue(), fc.json(), (value, first) => {
    expect(repeatedIn(JSON.stringify(value, null, 1))).toEqual([]);
    const list = `[{"k":${first},"other":${JSON.stringify(value)},"k":7}]`;
    expect(repeatedIn(list).map(([path, found]) => [path, found])).toContainEqual(["[0].k", "7"]);
  });
});
