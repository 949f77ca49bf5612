import { describe, expect, test } from "vitest";
import { madeUpFollowUps } from "../../../mocks/municipality/agreements.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { followUpTotals } from "../../../src/agreement/portfolio/followUpTotals.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

test("the real follow-up's totals are those of its own screens", () => {
  const { rounds, delayed, deviating, attention, savings } = followUpTotals(realFollowUp);
  expect(rounds.map(({ label, smileys }) => [label, ...Object.values(smileys)])).toEqual([
    ["1. budgetopfølgning 2017", 24, 5, 0, 3],
    ["2. budgetopfølgning 2017", 18, 7, 1, 6],
    ["3. budgetopfølgning 2017", 19, 6, 2, 5],
    ["31.12.2017", 19, 2, 4, 7],
  ]);
  expect([delayed, deviating]).toEqual([8, 11]);
  expect(attention.map(({ number, smiley }) => [number, smiley])).toEqual([
    ["7.03", "sur"],
    ["7.07", "sur"],
    ["7.07", "sur"],
    [null, "sur"],
    ["7.06", "glad"],
  ]);
  expect(savings).toMatchObject({
    agreed: 15_150_000,
    reached: { min: 13_624_000, max: 13_924_000 },
    bySmiley: { min: 7_500_000, max: 7_500_000 },
    missing: { min: 1_226_000, max: 1_526_000 },
  });
});

/** The smileys of one round counted anew, initiative by initiative. */
function countAnew({ initiatives }: FollowUpFacts, round: string) {
  const counts = { glad: 0, neutral: 0, sur: 0, none: 0 };
  for (const { milestones } of initiatives) {
    counts[milestones.find((one) => one.round === round)?.smiley ?? "none"] += 1;
  }
  return counts;
}

describe("of made-up follow-ups", () => {
  const all = madeUpFollowUps({ seed: 3, years: 1, committees: 3 }).map(({ facts }) => facts);
  test.each(all)("$id: each round's smileys, and who lacks money", (facts) => {
    const totals = followUpTotals(buildFollowUp(facts));
    for (const { id, smileys } of totals.rounds) expect(smileys).toEqual(countAnew(facts, id));
    expect(totals.attention.length).toBe(Math.min(5, totals.deviating));
    for (const { id, economy } of totals.attention) {
      expect(economy).toBe(facts.initiatives.find((one) => one.id === id)?.economy?.smiley ?? null);
    }
  });
});
