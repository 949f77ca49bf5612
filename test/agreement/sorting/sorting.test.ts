import fc from "fast-check";
import { expect, test } from "vitest";
import { notMetSince } from "../../../src/agreement/effort/standing.ts";
import { chairOrder } from "../../../src/agreement/presentation/agenda.ts";
import { SORT_KEYS, type SortKey, sortInitiatives } from "../../../src/agreement/sorting/sorting.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { type Given, inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const by = (key: SortKey, descending = false) =>
  sortInitiatives(realFollowUp, realFollowUp.initiatives, [{ key, descending }]);

test("numbers are counted, and titles follow where there are none", () => {
  const sorted = by("initiative");
  expect(sorted.flatMap(({ number }) => number ?? [])).toEqual([
    ...[
      "5.03",
      "5.04",
      "6.01",
      "6.11",
      "6.12",
      "6.13",
      "6.18",
      "6.20",
      "7.01",
      "7.02",
      "7.03",
      "7.04",
      "7.05",
    ],
    ...["7.06", "7.07", "7.07", "7.09", "7.11", "8.01", "8.03", "8.04"],
  ]);
  expect(sorted.slice(-3).map(({ title }) => title)).toEqual([
    "Reduktion i udbetaling af overarbejde - Bedre planlægning (Sparekataloget 3.03)",
    "UCC - botilbud (grundkapitaltilskud)",
    "UCC - hjemfaldspligt",
  ]);
});

test("descending, the longest delayed come first; those that are not delayed come last in both directions", () => {
  const rounds = realFollowUp.rounds.length;
  const lengths = (descending: boolean) =>
    by("delay", descending).map((initiative) => {
      const since = notMetSince(realFollowUp, initiative);
      return since === null ? null : rounds - since;
    });
  const nobody = Array.from({ length: 24 }, () => null);
  expect(lengths(true)).toEqual([4, 3, 3, 2, 2, 2, 1, 1, ...nobody]);
  expect(lengths(false)).toEqual([1, 1, 2, 2, 2, 3, 3, 4, ...nobody]);
});

test("descending, the worst comes first", () => {
  expect(by("standing", true)[0]?.title).toContain("UCC");
});

test("by deviation the list stands as a meeting takes it up", () => {
  const sorted = by("deviation");
  expect(sorted).toEqual(chairOrder(realFollowUp, realFollowUp.initiatives));
  expect(sorted.slice(0, 5).map(({ number, title }) => number ?? title)).toEqual([
    ...["7.03", "7.07", "7.07", "UCC - botilbud (grundkapitaltilskud)"],
    "7.06",
  ]);
});

const arbitrarySortings = fc.uniqueArray(
  fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
  { selector: ({ key }) => key, maxLength: 3 },
);

test("sorting loses nothing, keeps ties in their order, and sorting what is sorted changes nothing", () => {
  forAll(arbitraryFollowUp, arbitrarySortings, (followUp, sortings) => {
    const sorted = sortInitiatives(followUp, followUp.initiatives, sortings);
    expect(new Set(sorted)).toEqual(new Set(followUp.initiatives));
    expect(sorted).toHaveLength(followUp.initiatives.length);
    expect(sortInitiatives(followUp, sorted, sortings)).toEqual(sorted);
    expect(sortInitiatives(followUp, followUp.initiatives, [])).toEqual(followUp.initiatives);
  });
});

test("a second key decides only where the first ties", () => {
  forAll(arbitraryFollowUp, arbitrarySortings, (followUp, sortings) => {
    const [first, ...rest] = sortings;
    if (first === undefined) return;
    // Sorting by the later keys first and then by the first one is the same, since ties keep their order.
    const inSteps = sortInitiatives(followUp, sortInitiatives(followUp, followUp.initiatives, rest), [first]);
    expect(sortInitiatives(followUp, followUp.initiatives, sortings)).toEqual(inSteps);
  });
});

/** The titles of invented initiatives in the order of a key. */
function titlesBy(key: SortKey, given: readonly Given[], descending = false): readonly string[] {
  const followUp = inventedFollowUp(given);
  return sortInitiatives(followUp, followUp.initiatives, [{ key, descending }]).map(({ title }) => title);
}

test("centres are in Danish alphabetical order; initiatives without a centre come last in both directions", () => {
  const given = [
    { title: "ingen", responsible: [] },
    { title: "å", responsible: ["Aabenraa"] },
    { title: "b og å", responsible: ["Byg", "Aabenraa"] },
    { title: "b og c", responsible: ["Byg", "Center"] },
    { title: "bad", responsible: ["Bad"] },
    { title: "by", responsible: ["By"] },
    { title: "by og zoo", responsible: ["By", "Zoo"] },
  ];
  expect(titlesBy("centre", given)).toEqual(["bad", "by", "by og zoo", "b og c", "b og å", "å", "ingen"]);
  expect(titlesBy("centre", given, true)).toEqual([
    "å",
    "b og å",
    "b og c",
    "by og zoo",
    "by",
    "bad",
    "ingen",
  ]);
});

test("titles decide between initiatives without a number, by the value of what they count", () => {
  const given = ["Fase 10", "Århus", "Fase 9", "Zoo"].map((title) => ({ title, number: null }));
  expect(titlesBy("initiative", [...given, { title: "Sidst", number: "9.1" }])).toEqual([
    "Sidst",
    "Fase 9",
    "Fase 10",
    "Zoo",
    "Århus",
  ]);
});

test("the figure that misses most kroner decides; better than agreed comes below as agreed", () => {
  const missing = (title: string, ...kroner: readonly number[]) => ({
    title,
    economy: {
      figures: kroner.map((min) => ({
        target: 100,
        deviation: { min, max: min + 1, how: "stated" as const },
      })),
    },
  });
  const given = [
    missing("intet"),
    missing("5", 1, 5),
    missing("bedre", -9),
    missing("7", 7, 2),
    missing("0", -1),
  ];
  expect(titlesBy("missing", given, true)).toEqual(["7", "5", "0", "bedre", "intet"]);
  expect(titlesBy("missing", given)).toEqual(["bedre", "0", "5", "7", "intet"]);
});

test("what misses an amount that nobody knows stands between what misses one and what misses none", () => {
  const given = [
    { title: "intet" },
    { title: "ukendt", economy: { smiley: "sur" as const } },
    {
      title: "3",
      economy: { figures: [{ target: 9, deviation: { min: 3, max: 3, how: "stated" as const } }] },
    },
    {
      title: "0",
      economy: { figures: [{ target: 9, deviation: { min: 0, max: 0, how: "stated" as const } }] },
    },
  ];
  expect(titlesBy("missing", given, true)).toEqual(["3", "ukendt", "0", "intet"]);
  expect(titlesBy("missing", given)).toEqual(["0", "ukendt", "3", "intet"]);
});

test("standing and economy are ordered from best to worst; an initiative without an economy comes last in both directions", () => {
  const rated = (title: string, smiley: "glad" | "neutral" | "sur") => ({
    title,
    milestones: [null, null, null, { text: "Plan.", smiley }],
    economy: { smiley: smiley === "neutral" ? null : smiley },
  });
  const given = [rated("neutral", "neutral"), rated("sur", "sur"), rated("glad", "glad")];
  expect(titlesBy("standing", given)).toEqual(["glad", "neutral", "sur"]);
  expect(titlesBy("standing", given, true)).toEqual(["sur", "neutral", "glad"]);
  expect(titlesBy("economy", given)).toEqual(["glad", "sur", "neutral"]);
  expect(titlesBy("economy", given, true)).toEqual(["sur", "glad", "neutral"]);
});

test("those that tie by a name share a place, so that the next key decides", () => {
  const given = [
    { title: "b", number: "2.1", responsible: ["By"] },
    { title: "a", number: "1.1", responsible: ["By"] },
    { title: "c", number: "0.1", responsible: ["Zoo"] },
  ];
  const followUp = inventedFollowUp(given);
  const sorted = sortInitiatives(followUp, followUp.initiatives, [
    { key: "centre", descending: false },
    { key: "initiative", descending: false },
  ]);
  expect(sorted.map(({ title }) => title)).toEqual(["a", "b", "c"]);
});
