/** Lines that begin the items of a list, and those that only begin with a number. */
import { expect, test } from "vitest";
import { beginsItem, itemNumber, numberedItems } from "../../../src/import/words/listItem.ts";

test.each(["• Planen", "- Planen", "– Planen", "o Planen", "1) Planen", "b) planen", "* Planen"])(
  "%s begins an item by its sign",
  (text) => {
    expect(beginsItem(text)).toBe(true);
  },
);

test.each(["Planen", "ombygning", "-5 grader", "1. Planen", "ab) planen"])("%s does not", (text) => {
  expect(beginsItem(text)).toBe(false);
});

test.each([
  ["1. planen", 1],
  ["12. Planen er lagt", 12],
  ["1. budgetopfølgning 2025", null],
  ["2. kvartal, som det er", null],
  ["3. maj bliver den lagt", null],
  ["1,5 mio. kr.", null],
  ["Planen", null],
])("%s: %j", (text, number) => {
  expect(itemNumber(text)).toBe(number);
});

test("numbers begin items where they count on from 1", () => {
  const items = (...texts: string[]) => [...numberedItems(texts)];
  expect(items("Der er:", "1. plan", "om alt", "2. pris", "3. tid", "1. a", "2. b")).toEqual([1, 3, 4, 5, 6]);
  expect(items("Det er nr.", "1. i rækken")).toEqual([]);
  expect(items("Se punkt", "2. og", "3. også")).toEqual([]);
  expect(items("Planen")).toEqual([]);
});
