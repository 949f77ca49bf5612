import { expect, test } from "vitest";
import { mayStartFormula, withoutFormula } from "../../src/export/formulas.ts";
import { anyText } from "../fixtures/anyText.ts";
import { forAll } from "../fixtures/forAll.ts";

test.each([
  "=1+1",
  '=cmd|"/c calc"!A1',
  "+1",
  "-1",
  "-",
  "@SUM(A1)",
  "\t=1",
  "\ttekst",
  "\r=1",
  "\ntekst",
  "  =1",
  "\u00a0=1",
  "\u3000=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
  "﹦1",
  "\u22121",
  "\u202e=1",
  "\u200b\ufeff=1",
  "\u0000=1",
  "\u0301=1",
])("%j may be taken for a formula, and an apostrophe before it says that it is none", (text) => {
  expect(mayStartFormula(text)).toBe(true);
  expect(mayStartFormula(withoutFormula(text))).toBe(false);
});

test.each([
  "",
  "tekst",
  "1-2",
  "7.06",
  "a=b",
  "a =b",
  // One letter that is written as three, of which the first decides.
  "\u2a74 1",
  "tekst\t=1",
  "– 2017",
  "(−1)",
  "'=1",
  "<img onerror>",
  "2 + 2",
  "\u202etekst",
])("%j is only text", (text) => {
  expect(withoutFormula(text)).toBe(text);
});

test("whatever a text is, it comes out as itself or with one apostrophe more, and never as a formula", () => {
  forAll(anyText, (text) => {
    const safe = withoutFormula(text);
    expect([text, `'${text}`]).toContain(safe);
    expect(mayStartFormula(safe)).toBe(false);
  });
});
