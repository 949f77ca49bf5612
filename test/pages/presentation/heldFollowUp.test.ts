import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FollowUp } from "../../../src/agreement/followUp.ts";
import { presentationParameters } from "../../../src/links/laterScreens.ts";
import { readParameters } from "../../../src/links/parameters.ts";
import { deckOf, slideName } from "../../../src/links/presentation.ts";
import { heldFollowUp } from "../../../src/pages/presentation/heldFollowUp.ts";
import { municipalityUnion, municipalityWith } from "../../fixtures/municipalityUnion.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

/** The union after some of its committees have come or failed, in some order, the first of which has come. */
const growth = fc
  .tuple(
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
    fc.uniqueArray(fc.nat(6), { maxLength: 6 }),
  )
  .map(([order, failing]) => {
    const [first] = order;
    const failed = new Set(failing.filter((place) => place !== first));
    return order.map((_, count) => {
      const come = new Set(order.slice(0, count + 1));
      return municipalityWith((place) =>
        come.has(place) ? (failed.has(place) ? "failed" : null) : "pending",
      );
    });
  });

/** What the slides hold after each step, begun early at one of them or not at all. */
function heldAlong(steps: readonly FollowUp[], begunAt: number | null): readonly (FollowUp | null)[] {
  let held: FollowUp | null = null;
  return steps.map((newest, at) => {
    held = heldFollowUp(held, newest);
    if (at === begunAt) held ??= newest;
    return held;
  });
}

describe("the slides of a whole agreement whose follow-ups come one by one", () => {
  test("wait until each has come or failed, however they come", () => {
    fc.assert(
      fc.property(growth, (steps) => {
        const held = heldAlong(steps, null);
        expect(held.slice(0, -1)).toEqual(steps.slice(0, -1).map(() => null));
        expect(held.at(-1)).toBe(steps.at(-1));
      }),
      { numRuns: 20 },
    );
  });

  test("that begin early hold what there was, and then, all at once, what came", () => {
    fc.assert(
      fc.property(growth, fc.nat(5), (steps, begunAt) => {
        const held = heldAlong(steps, begunAt);
        expect(new Set(held.slice(begunAt, -1))).toEqual(new Set([steps[begunAt]]));
        expect(held.at(-1)).toBe(steps.at(-1));
      }),
      { numRuns: 20 },
    );
  });

  test("stay as they are through a refresh, unless it brings a committee that they lack", () => {
    const refreshed = municipalityWith(() => null);
    expect(heldFollowUp(municipalityUnion, refreshed)).toBe(municipalityUnion);
    const part = municipalityWith((place) => (place === 3 ? "failed" : null));
    expect(heldFollowUp(municipalityUnion, part)).toBe(municipalityUnion);
    expect(
      heldFollowUp(
        part,
        municipalityWith((place) => (place === 3 ? "failed" : null)),
      ),
    ).toBe(part);
    expect(heldFollowUp(part, refreshed)).toBe(refreshed);
  });

  test("are another follow-up's at once, and a single one's as ever", () => {
    expect(heldFollowUp(null, realFollowUp)).toBe(realFollowUp);
    expect(heldFollowUp(realFollowUp, { ...realFollowUp })).toBe(realFollowUp);
    expect(heldFollowUp(realFollowUp, municipalityUnion)).toBe(municipalityUnion);
    expect(
      heldFollowUp(
        realFollowUp,
        municipalityWith((place) => (place === 0 ? null : "pending")),
      ),
    ).toBeNull();
  });

  test("keep the name of each slide that was shown, so that nobody loses the place", () => {
    const { values } = readParameters(presentationParameters, {});
    const namesOf = (followUp: FollowUp) => {
      const { main, appendix } = deckOf(followUp, values);
      return [...main, ...appendix].map(slideName);
    };
    const all = new Set(namesOf(municipalityUnion));
    for (const only of [0, 1, 2, 3, 4, 5, 6]) {
      const part = municipalityWith((place) => (place === only ? null : "pending"));
      expect(namesOf(part).filter((name) => !all.has(name))).toEqual([]);
    }
  });
});
