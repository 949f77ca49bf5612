/** The day that a round's label names. */
import { expect, test } from "vitest";
import { labelDay } from "../../../src/import/words/labelDay.ts";

test.each([
  ["31.12.2024", "2024-12-31"],
  ["31.8.24", "2024-08-31"],
  ["pr. 31/8-24", "2024-08-31"],
  ["31-08-24", "2024-08-31"],
  ["31.2.24", null],
  ["2. budgetopfølgning 2024", null],
  ["1. kvartal 24", null],
])("%s: %s", (label, day) => {
  expect(labelDay(label)).toBe(day);
});
