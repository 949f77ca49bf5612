import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { centresOf, contributorsOf, fundingOf } from "../../../src/agreement/centres/centres.ts";
import { CONTRADICTION_RULES } from "../../../src/agreement/contradictions/contradiction.ts";
import { contradictionsOf } from "../../../src/agreement/contradictions/findContradictions.ts";
import { ECONOMY_STATES } from "../../../src/agreement/economy/state.ts";
import { CHANGES, groupByChange } from "../../../src/agreement/effort/change.ts";
import { RATING_KEYS } from "../../../src/agreement/effort/counts.ts";
import { DELAY_RULES, delayCounts, delayedInitiatives } from "../../../src/agreement/effort/delay.ts";
import { STANDINGS } from "../../../src/agreement/effort/standing.ts";
import { facetCounts } from "../../../src/agreement/filter/facets.ts";
import { filterInitiatives, type InitiativeFilter, NO_FILTER } from "../../../src/agreement/filter/filter.ts";
import type { FollowUp } from "../../../src/agreement/followUp.ts";
import { MEASURES } from "../../../src/agreement/format/schema.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
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
    expect(only({ change: { from: null, to: null, changes: ["worse"] } })).toEqual(["7.03"]);
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
    expect(
      only({ smiley: { round: "2", ratings: ["neutral", "sur"] }, themes: ["7"], centres: ["ejendomme"] }),
    ).toEqual(["7.03", "7.09"]);
  });
});

test("an unknown round has no smileys, an unknown theme no initiatives", () => {
  expect(only({ smiley: { round: "99", ratings: ["glad", "neutral", "sur"] } })).toEqual([]);
  expect(only({ themes: ["99"] })).toEqual([]);
});

const arbitraryFilter = (followUp: FollowUp): fc.Arbitrary<InitiativeFilter> => {
  const ids = (named: readonly { readonly id: string }[]) => fc.subarray(named.map(({ id }) => id));
  const round = fc.constantFrom(...followUp.rounds.map(({ id }) => id), null, "unknown");
  const some = <T>(values: readonly T[]) => fc.subarray([...values]);
  return fc.record({
    delay: fc.constantFrom(...DELAY_RULES, null, null),
    query: fc.constantFrom("", "", "økonomi", "pulje hr"),
    themes: ids(followUp.themes),
    centres: ids(centresOf(followUp)),
    contributors: ids(contributorsOf(followUp)),
    funding: ids(fundingOf(followUp)),
    smiley: fc.record({ round, ratings: some(RATING_KEYS) }),
    change: fc.record({ from: round, to: round, changes: some(CHANGES) }),
    economy: some(ECONOMY_STATES),
    measures: fc.constantFrom([], ["saving" as const, "expense" as const]),
    standings: some(STANDINGS),
    silent: fc.constantFrom(false, false, true),
    contradictions: some(["any", "same-text-again", "note-without-smiley"] as const),
    within: fc.option(
      some(followUp.initiatives).map((list) => new Set(list.map(({ id }) => id))),
      { nil: null },
    ),
  });
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
      const agrees = <Choice extends string>(
        counts: ReadonlyMap<Choice, number>,
        choosing: (choice: Choice) => Partial<InitiativeFilter>,
      ) => {
        for (const [choice, shown] of counts) {
          expect(filterInitiatives(followUp, { ...filter, ...choosing(choice) })).toHaveLength(shown);
        }
      };
      const { smiley, change } = filter;
      agrees(facets.delay, (rule) => ({ delay: rule === "off" ? null : rule }));
      agrees(facets.themes, (id) => ({ themes: [id] }));
      agrees(facets.centres, (id) => ({ centres: [id] }));
      agrees(facets.contributors, (id) => ({ contributors: [id] }));
      agrees(facets.funding, (id) => ({ funding: [id] }));
      agrees(facets.smiley, (key) => ({ smiley: { ...smiley, ratings: [key] } }));
      agrees(facets.change, (key) => ({ change: { ...change, changes: [key] } }));
      agrees(facets.economy, (state) => ({ economy: [state] }));
      agrees(facets.measures, (measure) => ({ measures: [measure] }));
      agrees(facets.standings, (standing) => ({ standings: [standing] }));
      agrees(facets.silent, () => ({ silent: true }));
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
  fc.assert(
    fc.property(followUpAndFilter, ([followUp, filter]) => {
      const shown = new Set(filterInitiatives(followUp, filter));
      expect([...shown]).toEqual(followUp.initiatives.filter((initiative) => shown.has(initiative)));
      expect(filterInitiatives(followUp, NO_FILTER)).toEqual(followUp.initiatives);
    }),
  );
  for (const rule of DELAY_RULES) {
    const listed = filterInitiatives(realFollowUp, { ...NO_FILTER, delay: rule });
    expect(listed).toEqual(delayedInitiatives(realFollowUp, rule));
    expect(listed).toHaveLength(delayCounts(realFollowUp)[rule]);
  }
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
        change: { from, to, changes: [change] },
      });
      expect(listed).toEqual(groupByChange(realFollowUp, place(from), place(to))[change]);
    }
  }
  expect(only({ change: { from: null, to: "2", changes: ["better", "worse"] } })).toEqual(
    only({ change: { from: "1", to: "2", changes: ["better", "worse"] } }),
  );
});

test("a contradiction is asked for by its rule, or by whichever rule", () => {
  const by = (rule: InitiativeFilter["contradictions"][number]) =>
    filterInitiatives(realFollowUp, { ...NO_FILTER, contradictions: [rule] });
  const concerned = (rules: readonly string[]) =>
    realFollowUp.initiatives.filter((initiative) =>
      contradictionsOf(realFollowUp, initiative).some(({ rule }) => rules.includes(rule)),
    );
  expect(by("any")).toEqual(concerned(CONTRADICTION_RULES));
  for (const rule of CONTRADICTION_RULES) expect(by(rule)).toEqual(concerned([rule]));
});

test("a query of white space admits all", () => {
  expect(only({ query: " \u00a0" })).toHaveLength(realFollowUp.initiatives.length);
});

test("what another question picked out is all that is admitted", () => {
  expect(only({ within: new Set(["7.06", "ukendt"]) })).toEqual(["7.06"]);
  expect(only({ within: new Set() })).toEqual([]);
});
