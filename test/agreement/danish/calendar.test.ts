import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayOf, lastOfMonth, mondayOf } from "../../../src/agreement/danish/calendar.ts";
import { forAll } from "../../fixtures/forAll.ts";

test.each([
  [2018, 2, 28, "2018-02-28"],
  [2018, 2, 29, null],
  [2020, 2, 29, "2020-02-29"],
  [2018, 4, 31, null],
  [2018, 0, 1, null],
  [2018, 1, 0, null],
  [2018, 13, 1, null],
  // 31 days of a month that is not there, which would be another month's last day.
  [2018, 12, 32, null],
])("year %i, month %i, day %i is %s", (year, month, day, expected) => {
  expect(dayOf(year, month, day)).toBe(expected);
});

test.each([
  [2018, 1, "2018-01-01"],
  [2016, 1, "2016-01-04"],
  [2020, 1, "2019-12-30"],
  [2020, 53, "2020-12-28"],
  [2018, 52, "2018-12-24"],
  [2018, 53, null],
  [2018, 0, null],
])("in %i, week %i begins on %s", (year, week, expected) => {
  expect(mondayOf(year, week)).toBe(expected);
});

test("a month's last day is the one before the next month's first", () => {
  forAll(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
    expect(addDays(lastOfMonth(year, month), 1).slice(-3)).toBe("-01");
    expect(lastOfMonth(year, month)).toContain(`${year}-${String(month).padStart(2, "0")}`);
  });
});
