import { describe, expect, it } from "vitest";
import { mutantsOf } from "./mutants.ts";

/** Every changed form of a text. */
function changed(text: string): readonly string[] {
  return mutantsOf("x.ts", text).map(
    ({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
  );
}

describe("the changes of a mutation run", () => {
  it.each([
    ["a < b;", "a <= b;"],
    ["a && b;", "a || b;"],
    ["a ?? b;", "a;"],
    ["!a;", "a;"],
    ["a * 75;", "a * 76;"],
    ["a = true;", "a = false;"],
    ['a === "x";', 'a === "";'],
    ["a ? b : c;", "false ? b : c;"],
    ["while (a) b = 1;", "while (false) b = 1;"],
    ["range.max;", "range.min;"],
    ["years.at(-1);", "years.at(0);"],
    ["items.some(isOld);", "items.every(isOld);"],
    ["items.sort(byName);", "items;"],
    ["encoder.encode(letter);", "letter;"],
    ["a = [...new Set(b)];", "a = [...b];"],
    ["a = { to: b.c };", "a = { to: undefined };"],
    ["/a|b(?:c|d)/u;", "/a/u;"],
    ["/^a/;", "/a/;"],
    ["add(a, b);", ";"],
  ])("%s may become %s", (text, expected) => {
    expect(changed(text)).toContain(expected);
  });

  it.each(['import "a";', 'export { a } from "b";', 'let a: "b";', 'throw new Error("a");', "a + `b`;"])(
    "%s is left alone",
    (text) => {
      expect(changed(text)).toEqual([]);
    },
  );

  it("name their line", () => {
    expect(mutantsOf("x.ts", "\n\na = 1;").map(({ line }) => line)).toContain(3);
  });
});
