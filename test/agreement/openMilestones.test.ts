import fc from "fast-check";
import { expect, test } from "vitest";
import { countAll, notMetCount } from "../../src/agreement/counts.ts";
import { openMilestones } from "../../src/agreement/openMilestones.ts";
import { ratingAt } from "../../src/agreement/ratings.ts";
import { arbitraryAgreement } from "../fixtures/arbitraryAgreement.ts";
import { realAgreement, realInitiative } from "../fixtures/realAgreement.ts";

test("a missed milestone stays open though the next one was met", () => {
  const open = openMilestones(realAgreement, [realInitiative("5.04")]);
  expect(open.map(({ roundIndex, milestone }) => [roundIndex, milestone.smiley])).toEqual([[2, "neutral"]]);
});

test("every milestone that was not met is open, and no other", () => {
  expect(openMilestones(realAgreement)).toHaveLength(27);
  fc.assert(
    fc.property(arbitraryAgreement, (agreement) => {
      const open = openMilestones(agreement);
      expect(open).toHaveLength(notMetCount(countAll(agreement)));
      for (const { initiative, milestone, roundIndex } of open) {
        expect(milestone.smiley).toBe(ratingAt(agreement, initiative, roundIndex));
      }
    }),
  );
});
