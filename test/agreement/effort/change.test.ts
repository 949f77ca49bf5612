import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHANGES, changeBetween, changeOf, groupByChange } from "../../../src/agreement/effort/change.ts";
import { arbitraryFollowUpAndRounds } from "../../fixtures/arbitraryFollowUp.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

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
    expect(names("worse")).toEqual(["7.03"]);
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
    expect(names("first-rated")).toEqual(["7.07", "7.07"]);
    expect(names("unrated")).toEqual(["6.01", "6.20", "Analyser på lønområdet"]);
    expect(names("unchanged")).toHaveLength(19);
  });
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

test("every initiative is in one group, and comparing the other way round gives the opposite", () => {
  fc.assert(
    fc.property(arbitraryFollowUpAndRounds, ([followUp, from, to]) => {
      const groups = groupByChange(followUp, from, to);
      expect(new Set(CHANGES.flatMap((change) => groups[change]))).toEqual(new Set(followUp.initiatives));
      for (const change of CHANGES) {
        for (const initiative of groups[change]) {
          expect(changeBetween(followUp, initiative, to, from)).toBe(OPPOSITE[change]);
        }
      }
    }),
  );
});
