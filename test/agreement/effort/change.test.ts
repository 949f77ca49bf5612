import { describe, expect, test } from "vitest";
import {
  CHANGES,
  changeBetween,
  changeOf,
  comparedRatings,
  groupByChange,
  isNewlySur,
} from "../../../src/agreement/effort/change.ts";
import { ratingAt } from "../../../src/agreement/effort/ratings.ts";
import { arbitraryFollowUpAndRounds } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";

const OPPOSITE = {
  better: "worse",
  worse: "better",
  "first-rated": "no-longer-rated",
  "no-longer-rated": "first-rated",
  unchanged: "unchanged",
  unrated: "unrated",
} as const;

describe("on the real document", () => {
  const changes = groupByChange(realFollowUp, 2, 3);
  const names = (change: (typeof CHANGES)[number]) =>
    changes[change].map(({ number, title }) => number ?? title);

  test("from the third round to the year's end", () => {
    expect(names("worse")).toEqual(["7.03", "7.07", "7.07"]);
    expect(names("better")).toEqual([
      "5.04",
      "Effektivisering af anvendelse og indkøb af konsulenter og rådgivere (Sparekataloget 3.06) samt Mindre brug af eksterne konsulenter (Øvrige spareinitiativer)",
      "Nyt økonomisystem (Prisme2015)",
    ]);
    expect(names("no-longer-rated")).toEqual([
      "7.02",
      "7.11",
      "Ekstern rekruttering, mindre brug (Øvrige spareinitiativer)",
      "UCC - hjemfaldspligt",
    ]);
    expect(names("first-rated")).toEqual([]);
    expect(names("unrated")).toEqual(["6.01", "6.20", "Analyser på lønområdet"]);
    expect(names("unchanged")).toHaveLength(19);
    expect(changes.worse.every((initiative) => isNewlySur(realFollowUp, initiative, 2, 3))).toBe(true);
  });

  test("each part of 7.07 is measured from the last round in which it had a smiley", () => {
    const parts = realFollowUp.initiatives.filter(({ number }) => number === "7.07");
    expect(parts.map((initiative) => comparedRatings(realFollowUp, initiative, 2, 3))).toEqual([
      { from: { rating: "glad", roundIndex: 0 }, to: { rating: "sur", roundIndex: 3 } },
      { from: { rating: "glad", roundIndex: 1 }, to: { rating: "sur", roundIndex: 3 } },
    ]);
    expect(comparedRatings(realFollowUp, realInitiative("7.03"), 2, 3).from).toEqual({
      rating: "neutral",
      roundIndex: 2,
    });
  });

  test.each([
    { from: 0, to: 1, worse: 5, better: 1, unchanged: 19, first: 1, without: 6 },
    { from: 1, to: 2, worse: 4, better: 6, unchanged: 16, first: 1, without: 5 },
    { from: 2, to: 3, worse: 3, better: 3, unchanged: 19, first: 0, without: 7 },
    { from: 0, to: 3, worse: 5, better: 3, unchanged: 16, first: 1, without: 7 },
  ])("from round index $from to $to", ({ from, to, ...counts }) => {
    const groups = groupByChange(realFollowUp, from, to);
    expect({
      worse: groups.worse.length,
      better: groups.better.length,
      unchanged: groups.unchanged.length,
      first: groups["first-rated"].length,
      without: groups["no-longer-rated"].length + groups.unrated.length,
    }).toEqual(counts);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(32);
  });
});

test("a round without a smiley does not wash a slate clean", () => {
  const followUp = agreementOf({
    a1: ["glad", null, "sur"],
    a2: ["sur", null, "glad"],
    a3: ["sur", null, "sur"],
    a4: [null, null, "sur"],
    a5: ["glad", null, null],
    a6: ["neutral", "glad", null],
  });
  const changes = followUp.initiatives.map((initiative) => changeBetween(followUp, initiative, 1, 2));
  expect(changes).toEqual(["worse", "better", "unchanged", "first-rated", "unrated", "no-longer-rated"]);
});

test("newly sur is what got worse and is sur, neither what stayed sur nor what is sur for the first time", () => {
  const followUp = agreementOf({
    a1: ["glad", "sur"],
    a2: ["glad", "neutral"],
    a3: ["sur", "sur"],
    a4: [null, "sur"],
  });
  expect(followUp.initiatives.map((initiative) => isNewlySur(followUp, initiative, 0, 1))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  ["neutral", "glad", "better"],
  ["sur", "neutral", "better"],
  ["glad", "sur", "worse"],
  [null, "sur", "first-rated"],
  ["glad", null, "no-longer-rated"],
  ["sur", "sur", "unchanged"],
  [null, null, "unrated"],
] as const)("from %s to %s is %s", (before, after, change) => {
  expect(changeOf(before, after)).toBe(change);
});

test("without a smiley in the later round: exactly those that lost it and those without one in both", () => {
  forAll(arbitraryFollowUpAndRounds, ([followUp, one, other]) => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    const groups = groupByChange(followUp, from, to);
    expect(new Set([...groups["no-longer-rated"], ...groups.unrated])).toEqual(
      new Set(followUp.initiatives.filter((initiative) => ratingAt(followUp, initiative, to) === null)),
    );
  });
});

test("every initiative stands in one group, and the way back is the opposite", () => {
  forAll(arbitraryFollowUpAndRounds, ([followUp, from, to]) => {
    const groups = groupByChange(followUp, from, to);
    expect(new Set(CHANGES.flatMap((change) => groups[change]))).toEqual(new Set(followUp.initiatives));
    for (const change of CHANGES) {
      for (const initiative of groups[change]) {
        expect(changeBetween(followUp, initiative, to, from)).toBe(OPPOSITE[change]);
      }
    }
  });
});
