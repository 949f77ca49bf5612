import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CONTRADICTION_LEVELS,
  CONTRADICTION_RULES,
} from "../../../src/agreement/contradictions/contradiction.ts";
import { contradictionsOf } from "../../../src/agreement/contradictions/findContradictions.ts";
import { RULES } from "../../../src/agreement/contradictions/registry.ts";
import { CHANGES, groupByChange } from "../../../src/agreement/effort/change.ts";
import { DELAY_RULES, delayCounts, delayedInitiatives } from "../../../src/agreement/effort/delay.ts";
import {
  CRITERIA,
  CRITERION_KEYS,
  type CriterionKey,
  type InitiativeFilter,
} from "../../../src/agreement/filter/criteria.ts";
import { facetCounts } from "../../../src/agreement/filter/facets.ts";
import {
  activeKeys,
  choosing,
  chosenIn,
  filterInitiatives,
  NO_FILTER,
} from "../../../src/agreement/filter/filter.ts";
import { knownFilter } from "../../../src/agreement/filter/knownFilter.ts";
import type { FollowUp } from "../../../src/agreement/followUp.ts";
import { MEASURES } from "../../../src/agreement/format/schema.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const only = (filter: Partial<InitiativeFilter>) =>
  filterInitiatives(realFollowUp, { ...NO_FILTER, ...filter }).map(({ number, title }) => number ?? title);

describe("on the real document, the common questions", () => {
  test("delayed now", () => {
    expect(only({ delay: "latest-known" })).toHaveLength(8);
  });
  test("off track", () => {
    expect(only({ standings: ["off-track"] })).toEqual([
      "7.03",
      "7.07",
      "7.07",
      "UCC - botilbud (grundkapitaltilskud)",
    ]);
  });
  test("worse since the last round", () => {
    expect(only({ change: ["worse"] })).toEqual(["7.03", "7.07", "7.07"]);
  });
  test("recovered", () => {
    expect(only({ standings: ["recovered"] })).toHaveLength(8);
  });
  test("silent", () => {
    expect(only({ silent: true })).toHaveLength(7);
  });
  test("money missing", () => {
    expect(only({ economy: ["missing"] })).toHaveLength(3);
  });
  test("neutral or sur in the second round, of one theme and centre", () => {
    expect(only({ round: "2", smiley: ["neutral", "sur"], themes: ["7"], centres: ["ejendomme"] })).toEqual([
      "7.03",
      "7.09",
    ]);
  });
});

test("a change leads to the chosen round, from the one before or the one named", () => {
  const changed = (rounds: Partial<InitiativeFilter>) => only({ change: ["worse"], ...rounds });
  expect(changed({ round: "3" })).toEqual(changed({ round: "3", since: "2" }));
  expect(changed({ round: "3" })).not.toEqual(changed({}));
  expect(changed({ since: "1" })).toEqual(
    changed({ round: realFollowUp.rounds.at(-1)?.id ?? "", since: "1" }),
  );
  expect(changed({ since: "1" })).not.toEqual(changed({}));
});

test("an unknown round has no smileys, an unknown theme no initiatives", () => {
  expect(only({ round: "99", smiley: ["glad", "neutral", "sur"] })).toEqual([]);
  expect(only({ themes: ["99"] })).toEqual([]);
});

const FACET_KEYS = CRITERION_KEYS.filter((key) => CRITERIA[key].facet !== null);

/** Values for every criterion: its offered choices, or examples where it offers none, and now and then the empty value. */
const arbitraryFilter = (followUp: FollowUp): fc.Arbitrary<InitiativeFilter> => {
  const round = fc.constantFrom(...followUp.rounds.map(({ id }) => id), null, "unknown");
  const offered = Object.fromEntries(
    FACET_KEYS.map((key) => {
      const choices: readonly string[] = CRITERIA[key].facet?.choices(followUp) ?? [];
      const chosen = fc.subarray(choices.filter((choice) => choice !== "off"));
      return [key, chosen.map((some) => choosing<CriterionKey>(key, some)[key])];
    }),
  );
  const others = {
    query: fc.constantFrom("", "", "økonomi", "pulje hr"),
    contradictions: fc.subarray(["mismatch", "same-text-again", "note-without-smiley"] as const),
    picked: fc.oneof(fc.constant([]), fc.subarray(followUp.initiatives.map(({ id }) => id))),
    round,
    since: round,
  };
  return fc
    .tuple(fc.record(offered), fc.record(others))
    .map(([some, more]): InitiativeFilter => ({ ...NO_FILTER, ...some, ...more }));
};

/** Filters that set any parts of the filter and leave the others empty, so that something is often left over. */
const followUpAndFilter = arbitraryFollowUp.chain((followUp) =>
  fc
    .tuple(
      arbitraryFilter(followUp),
      fc.subarray(Object.keys(NO_FILTER) as (keyof InitiativeFilter)[], { maxLength: 4 }),
    )
    .map(([filter, parts]): readonly [FollowUp, InitiativeFilter] => [
      followUp,
      { ...NO_FILTER, ...Object.fromEntries(parts.map((part) => [part, filter[part]])) },
    ]),
);

test("the count beside a choice is what the list shows when it is chosen", () => {
  fc.assert(
    fc.property(followUpAndFilter, ([followUp, filter]) => {
      const facets = facetCounts(followUp, filter);
      expect(Object.keys(facets)).toEqual(FACET_KEYS);
      for (const [key, counts] of Object.entries(facets) as [CriterionKey, ReadonlyMap<string, number>][]) {
        for (const [choice, shown] of counts) {
          const chosen = choosing<CriterionKey>(key, choice === "off" ? [] : [choice]);
          expect(filterInitiatives(followUp, { ...filter, ...chosen })).toHaveLength(shown);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("every facet offers all its choices, also those that would show nothing", () => {
  const facets = facetCounts(realFollowUp, { ...NO_FILTER, query: "xyzzy" });
  expect([...facets.delay.keys()]).toEqual(["off", ...DELAY_RULES]);
  expect([...facets.measures.keys()]).toEqual(MEASURES);
  expect([...facets.themes]).toEqual([
    ["5", 0],
    ["6", 0],
    ["7", 0],
    ["8", 0],
  ]);
});

test("a filter only leaves out, keeps the order, and admits by a delay rule exactly its delayed", () => {
  forAll(followUpAndFilter, ([followUp, filter]) => {
    const shown = new Set(filterInitiatives(followUp, filter));
    expect([...shown]).toEqual(followUp.initiatives.filter((initiative) => shown.has(initiative)));
    expect(filterInitiatives(followUp, NO_FILTER)).toEqual(followUp.initiatives);
  });
  for (const rule of DELAY_RULES) {
    const listed = filterInitiatives(realFollowUp, { ...NO_FILTER, delay: rule });
    expect(listed).toEqual(delayedInitiatives(realFollowUp, rule));
    expect(listed).toHaveLength(delayCounts(realFollowUp)[rule] ?? -1);
  }
});

test("a part of a filter is the choices it consists of", () => {
  forAll(followUpAndFilter, ([, filter]) => {
    for (const key of CRITERION_KEYS) {
      expect(choosing(key, chosenIn(filter, key))).toEqual({ [key]: filter[key] });
      expect(choosing(key, [])).toEqual({ [key]: NO_FILTER[key] });
    }
  });
  expect(activeKeys(NO_FILTER)).toEqual([]);
  expect(activeKeys({ ...NO_FILTER, query: " ", round: "2", silent: true, picked: ["7.03"] })).toEqual([
    "silent",
    "picked",
  ]);
});

test("ids that the follow-up does not have are left out and named, whatever names them", () => {
  const filter = {
    ...NO_FILTER,
    themes: ["7", "99"],
    funding: ["99"],
    picked: ["9.99"],
    round: "9",
    since: "1",
    smiley: ["sur" as const],
  };
  const { known, unknown } = knownFilter(realFollowUp, filter);
  expect({ ...filter, ...known }).toEqual({
    ...NO_FILTER,
    themes: ["7"],
    since: "1",
    smiley: ["sur"],
  });
  expect(unknown).toEqual([
    { key: "themes", ids: ["99"] },
    { key: "funding", ids: ["99"] },
    { key: "picked", ids: ["9.99"] },
    { key: "round", ids: ["9"] },
  ]);
});

test("a change is asked between the two rounds that are named, the one before where the earlier is not", () => {
  for (const [from, to] of [
    ["1", "2"],
    ["1", "3"],
    ["3", "4"],
  ] as const) {
    const place = (round: string) => realFollowUp.roundIndex.get(round) ?? -1;
    for (const change of CHANGES) {
      const listed = filterInitiatives(realFollowUp, {
        ...NO_FILTER,
        since: from,
        round: to,
        change: [change],
      });
      expect(listed).toEqual(groupByChange(realFollowUp, place(from), place(to))[change]);
    }
  }
  expect(only({ round: "2", change: ["better", "worse"] })).toEqual(
    only({ since: "1", round: "2", change: ["better", "worse"] }),
  );
});

test("a contradiction is asked for by its rule or its level", () => {
  const by = (rule: InitiativeFilter["contradictions"][number]) =>
    filterInitiatives(realFollowUp, { ...NO_FILTER, contradictions: [rule] });
  const concerned = (rules: readonly string[]) =>
    realFollowUp.initiatives.filter((initiative) =>
      contradictionsOf(realFollowUp, initiative).some(({ rule }) => rules.includes(rule)),
    );
  for (const level of CONTRADICTION_LEVELS) {
    expect(by(level)).toEqual(concerned(CONTRADICTION_RULES.filter((rule) => RULES[rule].level === level)));
  }
  for (const rule of CONTRADICTION_RULES) expect(by(rule)).toEqual(concerned([rule]));
});

test("a query of white space admits all", () => {
  expect(only({ query: " \u00a0" })).toHaveLength(realFollowUp.initiatives.length);
});

test("what another question picked out is all that is admitted", () => {
  expect(only({ picked: ["7.06", "ukendt"] })).toEqual(["7.06"]);
});
