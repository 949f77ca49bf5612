import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countByRound,
  countByThemeAndRound,
  countMilestones,
  countSmileys,
  metShare,
  notMetCount,
  RATING_KEYS,
  ratedCount,
  type SmileyCounts,
  worstRating,
} from "../../../src/agreement/effort/counts.ts";
import { ratingsOf } from "../../../src/agreement/effort/ratings.ts";
import { arbitraryFollowUp, arbitraryRating } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { rawSmileys } from "../../fixtures/rawDocument.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const numbers = (counts: SmileyCounts) => RATING_KEYS.map((key) => counts[key]);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe("on the real document", () => {
  test("all milestones", () => {
    expect(numbers(countMilestones(realFollowUp.initiatives))).toEqual([80, 20, 7, 21]);
    expect(countMilestones(realFollowUp.initiatives)).toEqual(
      countSmileys(rawSmileys.flatMap(({ rounds }) => rounds)),
    );
  });

  test("by round", () => {
    expect(countByRound(realFollowUp).map(numbers)).toEqual([
      [24, 5, 0, 3],
      [18, 7, 1, 6],
      [19, 6, 2, 5],
      [19, 2, 4, 7],
    ]);
  });

  test("a share names what is not rated", () => {
    const atYearEnd = countByRound(realFollowUp)[3];
    expect(atYearEnd && metShare(atYearEnd)).toEqual({ met: 19, rated: 25, total: 32 });
  });

  test("the worst smiley of each theme in each round", () => {
    const worst = [...countByThemeAndRound(realFollowUp).values()].map((rounds) => rounds.map(worstRating));
    expect(worst).toEqual([
      ["glad", "neutral", "neutral", "neutral"],
      ["neutral", "neutral", "glad", "glad"],
      ["glad", "neutral", "neutral", "sur"],
      ["neutral", "sur", "sur", "sur"],
    ]);
  });
});

test("rated and not rated make up the whole, met and not met make up the rated", () => {
  forAll(fc.array(arbitraryRating), (ratings) => {
    const counts = countSmileys(ratings);
    expect(sum(numbers(counts))).toBe(ratings.length);
    expect(ratedCount(counts)).toBe(ratings.filter((rating) => rating !== null).length);
    expect(metShare(counts)).toEqual({
      met: ratedCount(counts) - notMetCount(counts),
      rated: ratedCount(counts),
      total: ratings.length,
    });
  });
});

test("without ratings there is no worst smiley and no share, rather than a good one", () => {
  const counts = countSmileys([null, null]);
  expect(worstRating(counts)).toBeNull();
  expect(metShare(counts)).toEqual({ met: 0, rated: 0, total: 2 });
});

test("every heatmap counts each cell once: by theme, by round and in all", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    const all = countSmileys(followUp.initiatives.flatMap((initiative) => ratingsOf(followUp, initiative)));
    const themes = [...countByThemeAndRound(followUp).values()].flat();
    for (const key of RATING_KEYS) {
      expect(sum(countByRound(followUp).map((counts) => counts[key]))).toBe(all[key]);
      expect(sum(themes.map((counts) => counts[key]))).toBe(all[key]);
    }
    expect(sum(numbers(all))).toBe(followUp.initiatives.length * followUp.rounds.length);
  });
});
