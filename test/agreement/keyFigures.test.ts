import { expect, test } from "vitest";
import { deviatingInitiatives } from "../../src/agreement/deviations.ts";
import { savingsTotal } from "../../src/agreement/economy/totals.ts";
import { keyFigures } from "../../src/agreement/keyFigures.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { agreementOf } from "../fixtures/smallFollowUp.ts";

test("the key figures of the real document", () => {
  const { met, delayed, savings, moved } = keyFigures(realFollowUp);
  expect(met).toMatchObject({
    round: "31.12.2017",
    counts: { glad: 19, neutral: 2, sur: 4, none: 7 },
    share: { met: 19, rated: 25, total: 32 },
    before: { met: 19, rated: 27, total: 32 },
  });
  expect(delayed).toEqual({
    delayed: 8,
    total: 32,
    offTrack: 4,
    deviating: deviatingInitiatives(realFollowUp),
    latestKnown: { glad: 23, neutral: 4, sur: 4, none: 1 },
  });
  expect(savings).toEqual(savingsTotal(realFollowUp));
  expect(moved).toEqual({
    before: "3. budgetopfølgning 2017",
    rated: 29,
    total: 32,
    worse: 3,
    newlySur: 3,
    better: 3,
    noLongerRated: 4,
    unrated: 7,
  });
});

test("with a single round there is no change to count", () => {
  const { met, moved } = keyFigures(agreementOf({ a1: ["glad"], a2: [null] }));
  expect(met).toMatchObject({ round: "Runde 1", share: { met: 1, rated: 1, total: 2 }, before: null });
  expect(moved).toBeNull();
});

test("changes are counted between the last two rounds, from the last known smiley", () => {
  const { moved } = keyFigures(
    agreementOf({ a1: ["sur", "glad", "glad"], a2: ["glad", "glad", "neutral"], a3: ["glad", null, "sur"] }),
  );
  expect(moved).toEqual({
    before: "Runde 2",
    rated: 3,
    total: 3,
    worse: 2,
    newlySur: 1,
    better: 0,
    noLongerRated: 0,
    unrated: 0,
  });
});

test("without any rating the number of delayed initiatives is unknown", () => {
  const { delayed, moved } = keyFigures(agreementOf({ a1: [null, null], a2: [null, null] }));
  expect(delayed).toMatchObject({ delayed: null, total: 2 });
  expect(moved).toMatchObject({ rated: 0, total: 2 });
});
