import { expect, test } from "vitest";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { firstYear as first, nextYear, stepsOf } from "../../fixtures/followingYears.ts";

/** What the facts' net savings of the budget year come to, of some initiatives, where each is one figure. */
const kroner = (facts: FollowUpFacts, part: "target" | "outcome", isAsked: (title: string) => boolean) =>
  facts.initiatives
    .filter(({ title }) => isAsked(title))
    .flatMap(({ economy }) => economy?.figures ?? [])
    .filter(({ measure, basis }) => measure === "saving" && basis !== "gross")
    .reduce(
      (sum, { target, outcome }) => sum + (part === "target" ? Number(target) : (outcome?.min ?? 0)),
      0,
    );

test("savings in kroner are divided by the same rule, and the parts add up to the change", () => {
  const figure = (target: number, reached: number) => ({
    ...{
      measure: "saving" as const,
      basis: "net" as const,
      year: null,
      target,
      deviation: null,
      evidence: [],
    },
    outcome: { min: reached, max: reached, how: "stated" as const },
  });
  const priced = (facts: FollowUpFacts, factor: number): FollowUpFacts => ({
    ...facts,
    initiatives: facts.initiatives.map((one, index) => ({
      ...one,
      economy:
        index % 2 === 0
          ? {
              ...{ text: null, status: null, smiley: null, source: null },
              figures: [figure(1000 * (index + 1), 100 * factor * (index + 1))],
            }
          : null,
    })),
  });
  const before = priced(structuredClone(first), 3);
  // 20 stay, of the others each has another title; the targets stay, and more is reached.
  const after = priced(nextYear(20), 5);
  const titles = new Set(before.initiatives.map(({ title }) => title));
  const [step] = stepsOf("savings", before, after);
  for (const [part, difference] of [
    ["target", step?.agreed],
    ["outcome", step?.reached],
  ] as const) {
    const [was, is] = [before, after].map((facts) => kroner(facts, part, () => true));
    const returning = new Set(
      after.initiatives.map(({ title }) => title).filter((title) => titles.has(title)),
    );
    const [same, sameLater] = [before, after].map((facts) =>
      kroner(facts, part, (title) => returning.has(title)),
    );
    expect(difference?.results).toBe((sameLater ?? 0) - (same ?? 0));
    expect((difference?.results ?? 0) + (difference?.composition ?? 0)).toBe((is ?? 0) - (was ?? 0));
  }
  expect(step?.agreed).toEqual({ results: 0, composition: 0 });
  expect(step?.reached?.composition).toBeGreaterThan(0);
});

/** A year later, when nobody says what came of the savings. */
const unknown = nextYear(32, (facts) => ({
  ...facts,
  initiatives: facts.initiatives.map((one) => ({
    ...one,
    economy: one.economy && {
      ...one.economy,
      smiley: null,
      figures: one.economy.figures.map((each) => ({ ...each, outcome: null, deviation: null })),
    },
  })),
}));

test("a year whose savings are not all known has no divided change of what was reached", () => {
  expect(stepsOf("savings", first, unknown)[0]?.reached).toBeNull();
});

test("savings are joined where all of them are known and mostly the same", () => {
  expect(stepsOf("savings", first, nextYear(32))[0]?.apart).toEqual([]);
  const bare = nextYear(32, (facts) => ({
    ...facts,
    initiatives: facts.initiatives.map((one) => ({ ...one, economy: null })),
  }));
  expect(stepsOf("savings", first, bare)[0]?.apart).toEqual(["no-savings"]);
  expect(stepsOf("savings", first, unknown)[0]?.apart).toEqual(["unknown-savings"]);
});
