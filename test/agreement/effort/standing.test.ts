import { describe, expect, test } from "vitest";
import { ratingsOf } from "../../../src/agreement/effort/ratings.ts";
import { isNotMet } from "../../../src/agreement/effort/smiley.ts";
import {
  latestKnown,
  notMetSince,
  ratedRoundsFrom,
  STANDINGS,
  silentSince,
  standingOf,
  surSince,
  wasEverNotMet,
} from "../../../src/agreement/effort/standing.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

describe("on the real document", () => {
  test("every initiative has one standing", () => {
    const count = (standing: string) =>
      realFollowUp.initiatives.filter((initiative) => standingOf(realFollowUp, initiative) === standing)
        .length;
    expect(STANDINGS.map((standing) => [standing, count(standing)])).toEqual([
      ["off-track", 4],
      ["behind", 4],
      ["never-rated", 1],
      ["recovered", 8],
      ["on-track", 15],
    ]);
  });

  test.each([
    ["5.03", 1],
    ["7.03", 1],
    ["Nyt økonomisystem", 2],
    ["UCC - botilbud", 2],
    ["UCC - hjemfaldspligt", 0],
    ["7.02", 2],
    ["6.11", null],
  ])("%s is behind since round index %s", (beginning, since) => {
    expect(notMetSince(realFollowUp, realInitiative(beginning))).toBe(since);
  });

  test.each([
    ["7.03", 3, 3],
    ["7.07 Næste fase af integrationsindsatsen - del 1", 3, 1],
    ["UCC - botilbud", 2, 2],
    ["Nyt økonomisystem", null, 2],
    ["UCC - hjemfaldspligt", null, 3],
    ["6.11", null, 0],
  ])(
    "%s is sur since round index %s; it was rated in %i rounds since it is delayed",
    (beginning, since, rounds) => {
      const initiative = realInitiative(beginning);
      expect(surSince(realFollowUp, initiative)).toBe(since);
      const delayed = notMetSince(realFollowUp, initiative);
      expect(delayed === null ? 0 : ratedRoundsFrom(realFollowUp, initiative, delayed)).toBe(rounds);
    },
  );

  test.each([
    ["6.01", 1],
    ["6.20", 1],
    ["7.02", 3],
    ["7.11", 3],
    ["Ekstern rekruttering", 3],
    ["UCC - hjemfaldspligt", 3],
    ["Analyser på lønområdet", 0],
    ["7.06", null],
  ])("%s is silent since round index %s", (beginning, since) => {
    expect(silentSince(realFollowUp, realInitiative(beginning))).toBe(since);
  });
});

test("standing, since when and silence agree with the row of smileys", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    for (const initiative of followUp.initiatives) {
      const row = ratingsOf(followUp, initiative);
      const known = row.filter((rating) => rating !== null);
      expect(latestKnown(followUp, initiative)?.rating).toBe(known.at(-1));
      expect(wasEverNotMet(followUp, initiative)).toBe(known.some(isNotMet));

      const since = notMetSince(followUp, initiative);
      expect(since === null).toBe(!isNotMet(known.at(-1) ?? null));
      if (since !== null) {
        expect(isNotMet(row[since] ?? null)).toBe(true);
        expect(row.slice(since)).not.toContain("glad");
        expect(row.slice(0, since).findLast((rating) => rating !== null) ?? "glad").toBe("glad");
      }

      const silent = silentSince(followUp, initiative);
      const ratedByAnyone = followUp.rounds.findLastIndex((_, round) =>
        followUp.initiatives.some((other) => ratingsOf(followUp, other)[round] !== null),
      );
      expect(silent === null).toBe((row[ratedByAnyone] ?? null) !== null);
      if (silent !== null) {
        expect(row.slice(silent).every((rating) => rating === null)).toBe(true);
        expect(silent === 0 || row[silent - 1] !== null).toBe(true);
      }
    }
  });
});
