import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeRegExp } from "../../../src/import/words/escapeRegExp.ts";
import { forAll } from "../../fixtures/forAll.ts";

test("any text as a pattern matches itself and nothing more", () => {
  forAll(fc.string({ maxLength: 20 }), (text) => {
    expect(new RegExp(`^${escapeRegExp(text)}$`, "u").test(text)).toBe(true);
    expect(new RegExp(`^${escapeRegExp(text)}$`, "u").test(`${text}x`)).toBe(false);
  });
});
