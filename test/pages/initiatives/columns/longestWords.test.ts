import { expect, test } from "vitest";
import { longestWords } from "../../../../src/pages/initiatives/columns/longestWords.ts";

test("the longest words of several texts, the longest first and each once", () => {
  const texts = [
    "Økonomi og Digitaliseringssekretariatet",
    "Organisationsudvikling, Økonomi",
    "Organisationsudvikling,",
  ];
  expect(longestWords(texts)).toBe("Digitaliseringssekretariatet Organisationsudvikling,");
});

test("no more than a browser has to measure, and none where all are short", () => {
  const many = Array.from({ length: 40 }, (_, index) => "x".repeat(12 + index));
  expect(longestWords(many).split(" ")).toEqual(many.slice(-5).toReversed());
  expect(longestWords(["By og Miljø"])).toBe("");
  expect(longestWords([])).toBe("");
});
