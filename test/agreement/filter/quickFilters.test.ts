import { describe, expect, test } from "vitest";
import { filterInitiatives, NO_FILTER } from "../../../src/agreement/filter/filter.ts";
import {
  isPressed,
  isQuickChoice,
  QUICK_FILTER_NAMES,
  QUICK_FILTERS,
  toggled,
} from "../../../src/agreement/filter/quickFilters.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

test("each shows what its question counts on the real document", () => {
  const counts = QUICK_FILTER_NAMES.map((name) => [
    name,
    filterInitiatives(realFollowUp, { ...NO_FILTER, ...QUICK_FILTERS[name] }).length,
  ]);
  expect(Object.fromEntries(counts)).toEqual({
    deviating: 11,
    offTrack: 4,
    recovered: 8,
    worse: 3,
    newlySur: 3,
    silent: 7,
    missing: 3,
  });
});

describe("pressing a quick filter", () => {
  const filter = { ...NO_FILTER, delay: "ever", query: "UCC", themes: ["7"] } as const;

  test.each(QUICK_FILTER_NAMES)(
    "%s keeps every other choice, and pressed again leaves the filter as it was",
    (name) => {
      const pressed = toggled(filter, name);
      expect(pressed).toMatchObject({ delay: "ever", query: "UCC", themes: ["7"] });
      expect(isPressed(pressed, name)).toBe(true);
      // The newly sur are some of those that got worse, which stay asked for.
      const left = name === "newlySur" ? { ...filter, change: ["worse"] } : filter;
      expect(toggled(pressed, name)).toEqual(left);
    },
  );

  test("adds to the choices of the same criterion", () => {
    const both = toggled(toggled(filter, "offTrack"), "recovered");
    expect(both.standings).toEqual(["off-track", "recovered"]);
    expect(toggled(both, "offTrack").standings).toEqual(["recovered"]);
  });

  test("takes a choice off that another pressed one needs when nothing else is left to take off", () => {
    expect(toggled(toggled(filter, "newlySur"), "worse").change).toEqual([]);
  });
});

test("a choice is a quick filter's only while that filter is pressed as a whole", () => {
  const sur = { ...NO_FILTER, smiley: ["sur"] } as const;
  expect(isQuickChoice(sur, "smiley", "sur")).toBe(false);
  expect(isQuickChoice(toggled(sur, "newlySur"), "smiley", "sur")).toBe(true);
});
