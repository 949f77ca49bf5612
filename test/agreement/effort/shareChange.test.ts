import fc from "fast-check";
import { expect, test } from "vitest";
import { shareChange } from "../../../src/agreement/effort/shareChange.ts";
import { arbitraryFollowUpAndRounds } from "../../fixtures/arbitraryFollowUp.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";

test("the rise from 70 to 76 % glad in the real document is not what was delivered", () => {
  expect(shareChange(realFollowUp, 2, 3)).toEqual({
    before: { met: 19, rated: 27, total: 32 },
    after: { met: 19, rated: 25, total: 32 },
    delivered: 2,
    slipped: 0,
    stoppedRated: { met: 2, notMet: 2 },
    startedRated: { met: 0, notMet: 2 },
    ratedAgain: 2,
    ratedInBoth: { before: { met: 17, rated: 23, total: 23 }, after: { met: 19, rated: 23, total: 23 } },
  });
});

test("the moves account for the change without a remainder", () => {
  fc.assert(
    fc.property(arbitraryFollowUpAndRounds, ([followUp, from, to]) => {
      const { before, after, delivered, slipped, stoppedRated, startedRated, ratedInBoth } = shareChange(
        followUp,
        from,
        to,
      );
      expect(after.met).toBe(before.met + delivered - slipped - stoppedRated.met + startedRated.met);
      expect(after.rated).toBe(
        before.rated - stoppedRated.met - stoppedRated.notMet + startedRated.met + startedRated.notMet,
      );
      expect(ratedInBoth.after.met - ratedInBoth.before.met).toBe(delivered - slipped);
      expect(ratedInBoth.after.rated).toBe(ratedInBoth.before.rated);
    }),
  );
});

test("what began being rated had a smiley in an earlier round or has its first", () => {
  const followUp = agreementOf({
    a1: ["glad", null, "sur"],
    a2: [null, null, "glad"],
    a3: ["glad", "glad", "sur"],
  });
  expect(shareChange(followUp, 1, 2)).toMatchObject({
    slipped: 1,
    startedRated: { met: 1, notMet: 1 },
    ratedAgain: 1,
  });
});

test("the other way round, what was delivered has slipped and what stopped has started", () => {
  fc.assert(
    fc.property(arbitraryFollowUpAndRounds, ([followUp, from, to]) => {
      const there = shareChange(followUp, from, to);
      const back = shareChange(followUp, to, from);
      expect(back.slipped).toBe(there.delivered);
      expect(back.startedRated).toEqual(there.stoppedRated);
      expect(back.before).toEqual(there.after);
    }),
  );
});
