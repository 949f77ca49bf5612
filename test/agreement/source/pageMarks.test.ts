import { expect, test } from "vitest";
import { pageAt, pageMarks } from "../../../src/agreement/source/pageMarks.ts";

const FOOTER = (page: number) => `Ballerup Kommune, Økonomi og Styring - ${page} - Sagsid: 00.30.00-S00-6-16`;

test("a footer ends its page; pages whose footer the text lacks are not known", () => {
  expect(pageMarks(["a", FOOTER(3), "b", "c", FOOTER(36)])).toEqual([
    { line: 2, page: 3, ends: true },
    { line: 5, page: 36, ends: true },
  ]);
});

test("a form feed begins a page; without printed numbers they are counted", () => {
  expect(pageMarks(["a", "\fb", "c", "\fd", "\f"])).toEqual([
    { line: 1, page: 1, ends: false },
    { line: 2, page: 2, ends: false },
    { line: 4, page: 3, ends: false },
  ]);
});

test("printed numbers that all lie as far from the count say what the pages are called", () => {
  expect(pageMarks(["\fa", "Side 3 af 9", "\fb", "Side 4 af 9"]).map(({ page }) => page)).toEqual([3, 4]);
  expect(pageMarks(["\fa", "Side 3 af 9", "\fb", "Side 9 af 9"]).map(({ page }) => page)).toEqual([1, 2]);
});

test("a sentence about a page is no footer", () => {
  expect(pageMarks(["Det fremgår af side 3 i rapporten.", "Der var 2 - 3 - 4 sager."])).toEqual([]);
});

test("a line's page is known where its page begins at a form feed, or both page ends are", () => {
  const starts = pageMarks(["a", "\fb", "c"]);
  expect([1, 2, 3].map((line) => pageAt(starts, line))).toEqual([1, 2, 2]);
  const ends = pageMarks(["a", "- 3 -", "b", "- 4 -", "c", "- 6 -", "d"]);
  expect([1, 3, 4, 5, 7].map((line) => pageAt(ends, line))).toEqual([null, 4, 4, null, null]);
});
