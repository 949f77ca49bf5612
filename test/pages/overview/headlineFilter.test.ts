import { describe, expect, test } from "vitest";
import { filterInitiatives, NO_FILTER } from "../../../src/agreement/filter/filter.ts";
import { headline } from "../../../src/agreement/headline.ts";
import { headlineFilter } from "../../../src/pages/overview/headlineFilter.ts";
import { MOCK_FEEDS } from "../../fixtures/mockFeeds.ts";

describe.each(Object.entries(MOCK_FEEDS))("each part leads to exactly those it counts: %s", (_, followUp) => {
  const facts = headline(followUp);
  const expected = {
    sur: facts.sur.now.length > 0 ? facts.sur.now : facts.sur.earlier,
    newlySur: facts.sur.newly,
    neutral: facts.neutral,
    others: facts.money.others,
    silent: facts.silent.all,
    lost: facts.silent.lost,
  };
  // What is empty has no part.
  const linked = Object.entries(expected).filter(([, initiatives]) => initiatives.length > 0) as [
    keyof typeof expected,
    (typeof expected)["sur"],
  ][];

  test("lists agree", () => {
    for (const [list, initiatives] of linked) {
      const filter = { ...NO_FILTER, ...headlineFilter(facts, list) };
      const ids = (all: typeof initiatives) => all.map(({ id }) => id);
      expect(ids(filterInitiatives(followUp, filter)), list).toEqual(ids(initiatives));
    }
  });
});

test("what is said of savings leads to the economy", () => {
  const [real] = Object.values(MOCK_FEEDS);
  if (real === undefined) throw new Error("there are feeds");
  expect(headlineFilter(headline(real), "missing")).toBeNull();
});
