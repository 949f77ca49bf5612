import fc from "fast-check";
import { expect, test } from "vitest";
import { nameId } from "../../../src/agreement/centres/centres.ts";
import type { Contradiction } from "../../../src/agreement/contradictions/contradiction.ts";
import {
  findContradictions,
  initiativesIn,
} from "../../../src/agreement/contradictions/findContradictions.ts";
import {
  ALL_CONTRADICTIONS,
  areContradictionsFound,
  type ContradictionCounts,
  type ContradictionFilter,
  contradictionSteps,
  narrowContradictions,
} from "../../../src/agreement/contradictions/narrowContradictions.ts";
import { RULES } from "../../../src/agreement/contradictions/registry.ts";
import { buildFollowUp, type FollowUp } from "../../../src/agreement/followUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { municipalityUnion } from "../../fixtures/municipalityUnion.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { talkativeFollowUp } from "../../fixtures/talkativeFollowUp.ts";

/** The definition of a filter, one contradiction at a time. */
function passes(followUp: FollowUp, filter: ContradictionFilter, contradiction: Contradiction): boolean {
  const ids = [...initiativesIn(contradiction)];
  const concerned = followUp.initiatives.filter(({ id }) => ids.includes(id));
  return (
    [RULES[contradiction.rule].level, "all"].includes(filter.level) &&
    [contradiction.rule, "all"].includes(filter.rule) &&
    (filter.committee === null ||
      concerned.some(({ id }) => followUp.union?.partOf.get(id)?.id === filter.committee)) &&
    (filter.theme === null || concerned.some(({ theme }) => theme === filter.theme)) &&
    (filter.centre === null ||
      concerned.some(({ responsible }) => responsible.map(nameId).includes(filter.centre ?? ""))) &&
    (filter.initiative === null || ids.includes(filter.initiative))
  );
}

/** Some filter that contradictions of the follow-up may pass. */
function filterOf(followUp: FollowUp): fc.Arbitrary<ContradictionFilter> {
  const { counts } = narrowContradictions(followUp, ALL_CONTRADICTIONS);
  const idIn = (key: "committee" | "theme" | "centre") =>
    fc.constantFrom(null, ...[...counts[key].keys()].filter(Boolean));
  return fc.record({
    level: fc.constantFrom(...counts.level.keys()),
    rule: fc.constantFrom(...counts.rule.keys()),
    committee: idIn("committee"),
    theme: idIn("theme"),
    centre: idIn("centre"),
    initiative: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      fc.constantFrom(null, ...followUp.initiatives.map(({ id }) => id)),
    ),
  });
}

const someFollowUp = fc.oneof(talkativeFollowUp, fc.constant(realFollowUp), fc.constant(municipalityUnion));
const narrowed = someFollowUp.chain((followUp) =>
  filterOf(followUp).map((filter) => ({ followUp, filter, ...narrowContradictions(followUp, filter) })),
);

test("a filter admits what passes it, in the order of all", () => {
  forAll(narrowed, ({ followUp, filter, admitted }) => {
    expect(admitted).toEqual(findContradictions(followUp).filter((one) => passes(followUp, filter, one)));
  });
});

test("beside a choice stands how many it shows", () => {
  fc.assert(
    fc.property(narrowed, ({ followUp, filter, counts }) => {
      for (const key of Object.keys(counts) as (keyof ContradictionCounts)[]) {
        for (const [value, count] of counts[key]) {
          const choice = value === "" ? null : value;
          const other = { ...filter, ...(key === "level" ? { rule: "all" } : {}), [key]: choice };
          expect(
            narrowContradictions(followUp, other as ContradictionFilter).admitted.length,
            `${key} ${value}`,
          ).toBe(count);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("found in steps they are those that are found at once", () => {
  const inSteps = buildFollowUp(realFollowUp.facts);
  expect(areContradictionsFound(inSteps)).toBe(false);
  expect([...contradictionSteps(inSteps)].length).toBe(inSteps.initiatives.length);
  expect(areContradictionsFound(inSteps)).toBe(true);
  expect(findContradictions(inSteps)).toEqual(findContradictions(realFollowUp));
});
