import { describe, expect, it } from "vitest";
import { daysPassed } from "../../src/agreement/afterlife/daysPassed.ts";
import { daysSince } from "../../src/agreement/age.ts";
import { formatAgo } from "../../src/text/age.ts";

describe("how long ago a day was", () => {
  it.each([
    [0, "i dag"],
    [1, "i går"],
    [30, "for 30 dage siden"],
    [340, "for 340 dage siden"],
    [400, "for 400 dage siden"],
    [401, "for 1 år siden"],
    [730, "for 1 år siden"],
    [731, "for 2 år siden"],
    [3174, "for 8 år siden"],
  ])("%i days: %s", (days, words) => {
    expect(formatAgo(days, "da")).toBe(words);
  });

  it("is said in English, too", () => {
    expect([0, 1, 340, 3174].map((days) => formatAgo(days, "en"))).toEqual([
      "today",
      "yesterday",
      "340 days ago",
      "8 years ago",
    ]);
  });

  it("is not known where the device's clock is before it", () => {
    expect(daysSince("2018-03-23", "2018-03-22")).toBeNull();
    expect(daysSince("2018-03-23", "1970-01-01")).toBeNull();
  });

  it("counts days of the calendar, whatever hours a day has", () => {
    expect(daysSince("2018-03-23", "2018-03-23")).toBe(0);
    expect(daysSince("2018-03-24", "2018-03-26")).toBe(2);
    expect(daysSince("2018-03-23", "2019-02-26")).toBe(340);
  });
});

describe("a promise's date", () => {
  const april = { from: "2018-04-01", to: "2018-04-30", precision: "month" } as const;

  it("has passed the day after its last one", () => {
    expect(daysPassed({ date: april }, "2018-04-30")).toBeNull();
    expect(daysPassed({ date: april }, "2018-05-01")).toBe(1);
  });

  it("has not passed where it names none, or nobody knows what day it is", () => {
    expect(daysPassed({ date: null }, "2026-11-30")).toBeNull();
    expect(daysPassed({ date: april }, null)).toBeNull();
  });
});
