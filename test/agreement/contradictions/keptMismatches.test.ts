/** What a refresh leaves unchanged is not questioned again, and what is kept of it is what would be found anew. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  areMismatchesKnown,
  mismatchesOf,
} from "../../../src/agreement/contradictions/findContradictions.ts";
import { buildFollowUp, type FollowUp } from "../../../src/agreement/followUp.ts";
import type { FollowUpFacts, Initiative } from "../../../src/agreement/format/schema.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { talkativeFollowUp } from "../../fixtures/talkativeFollowUp.ts";

function mismatchesIn(followUp: FollowUp) {
  return followUp.initiatives.map((initiative) => mismatchesOf(followUp, initiative));
}

/** What is found where nothing was found before. */
function foundAnew(facts: FollowUpFacts) {
  const { id: _, ...others } = structuredClone(facts);
  return mismatchesIn(buildFollowUp({ ...others, id: "anden" }));
}

/** The same follow-up with its first initiative in another way. */
function withFirst(followUp: FollowUp, change: (initiative: Initiative) => Initiative): FollowUp {
  const [first, ...others] = followUp.facts.initiatives;
  if (first === undefined) return followUp;
  return buildFollowUp({ ...followUp.facts, initiatives: [change(first), ...others] });
}

/** A reading of its own: another test may have asked about the shared one, and about another with its id since. */
function realReadingAskedAbout(): FollowUp {
  const followUp = buildFollowUp(realFollowUp.facts);
  mismatchesIn(followUp);
  return followUp;
}

test("only a changed initiative's texts are read again", () => {
  const next = withFirst(realReadingAskedAbout(), (first) => ({ ...first, remarks: "Andet" }));
  expect(next.initiatives.filter((initiative) => !areMismatchesKnown(next, initiative))).toEqual([
    next.initiatives[0],
  ]);
});

test("all are read again where the document's date is another, or another round is the latest reported", () => {
  realReadingAskedAbout();
  const later = buildFollowUp({ ...realFollowUp.facts, asOf: "2020-01-01" });
  expect(later.initiatives.filter((initiative) => areMismatchesKnown(later, initiative))).toEqual([]);
  const latest = realFollowUp.rounds.at(-1)?.id;
  const earlier = buildFollowUp({
    ...realFollowUp.facts,
    initiatives: realFollowUp.initiatives.map((initiative) => ({
      ...initiative,
      milestones: initiative.milestones.filter(({ round }) => round !== latest),
    })),
  });
  expect(mismatchesIn(earlier)).toEqual(foundAnew(earlier.facts));
});

test("whatever changes in one initiative, all mismatches are those that would be found anew", () => {
  fc.assert(
    fc.property(talkativeFollowUp, talkativeFollowUp, (followUp, other) => {
      const [second] = other.initiatives;
      mismatchesIn(followUp);
      const next = withFirst(followUp, (first) => ({
        ...(second ?? first),
        id: first.id,
        theme: first.theme,
      }));
      expect(mismatchesIn(next)).toEqual(foundAnew(next.facts));
    }),
    { numRuns: 50 },
  );
});

test("a number that another initiative takes as well, or no longer, is told of both", () => {
  const [, second] = realFollowUp.initiatives;
  const doubled = withFirst(realReadingAskedAbout(), (first) => ({
    ...first,
    number: second?.number ?? null,
  }));
  expect(
    mismatchesIn(doubled)
      .slice(0, 2)
      .map((found) => found.some(({ rule }) => rule === "number-used-twice")),
  ).toEqual([true, true]);
  const back = buildFollowUp(realFollowUp.facts);
  expect(mismatchesIn(back)).toEqual(mismatchesIn(realFollowUp));
});
