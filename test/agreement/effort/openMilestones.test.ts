import { expect, test } from "vitest";
import { countMilestones, notMetCount } from "../../../src/agreement/effort/counts.ts";
import { openMilestones } from "../../../src/agreement/effort/openMilestones.ts";
import { ratingAt } from "../../../src/agreement/effort/ratings.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

test("a missed milestone stays open though the next one was met", () => {
  const open = openMilestones(realFollowUp, [realInitiative("5.04")]);
  expect(open.map(({ roundIndex, milestone }) => [roundIndex, milestone.smiley])).toEqual([[2, "neutral"]]);
});

test("every milestone that was not met is open, and no other", () => {
  expect(openMilestones(realFollowUp)).toHaveLength(27);
  forAll(arbitraryFollowUp, (followUp) => {
    const open = openMilestones(followUp);
    expect(open).toHaveLength(notMetCount(countMilestones(followUp.initiatives)));
    for (const { initiative, milestone, roundIndex } of open) {
      expect(milestone.smiley).toBe(ratingAt(followUp, initiative, roundIndex));
    }
  });
});
