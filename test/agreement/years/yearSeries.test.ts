import { describe, expect, test } from "vitest";
import { nameId } from "../../../src/agreement/centres/centres.ts";
import { DELAY_RULES, type DelayRule } from "../../../src/agreement/effort/delay.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { YEAR_LEVELS } from "../../../src/agreement/years/yearRows.ts";
import { latestFollowUps as latest, yearsOf } from "../../fixtures/yearsOf.ts";

describe("the years of 84 follow-ups, counted anew from the feeds", () => {
  test.each(YEAR_LEVELS)("by %s: glad, neutral, sur and none of all initiatives", (level) => {
    const { years, series } = yearsOf(latest, level, "latest-known");
    expect(years).toEqual([2024, 2025, 2026]);
    expect(series.length).toBeGreaterThan(7);
    for (const { of, points } of series) {
      for (const [place, point] of points.entries()) {
        const smileys = latest
          .filter(({ budgetYear }) => budgetYear === years[place])
          .flatMap((facts) =>
            facts.initiatives
              .filter((initiative) => {
                if (of === null) return true;
                if (level === "committee") return nameId(facts.committee ?? "") === of.id;
                if (level === "centre") return initiative.responsible.some((name) => nameId(name) === of.id);
                return nameId(facts.themes.find(({ id }) => id === initiative.theme)?.title ?? "") === of.id;
              })
              .map(
                ({ milestones }) =>
                  milestones.find(({ round }) => round === facts.rounds.at(-1)?.id)?.smiley ?? "none",
              ),
          );
        if (smileys.length === 0) expect(point).toBeNull();
        else {
          const count = (key: string) => smileys.filter((one) => one === key).length;
          expect(point?.counts).toEqual({
            glad: count("glad"),
            neutral: count("neutral"),
            sur: count("sur"),
            none: count("none"),
          });
        }
      }
    }
  });

  test("all together are 224 a year", () => {
    const [all] = yearsOf(latest, "committee", "latest-known").series;
    expect(all?.of).toBeNull();
    expect(all?.points.map((point) => point?.initiatives.length)).toEqual([224, 224, 224]);
  });

  test.each(DELAY_RULES)("delayed by the rule %s", (rule) => {
    const { years, series } = yearsOf(latest, "committee", rule);
    const rated = (facts: FollowUpFacts, { milestones }: FollowUpFacts["initiatives"][number]) =>
      facts.rounds.map(({ id }) => milestones.find(({ round }) => round === id)?.smiley ?? null);
    const isBad = (smiley: string | null | undefined) => smiley === "neutral" || smiley === "sur";
    const judges: Record<
      DelayRule,
      (facts: FollowUpFacts, one: FollowUpFacts["initiatives"][number]) => boolean
    > = {
      "latest-known": (facts, one) => isBad(rated(facts, one).findLast((smiley) => smiley !== null)),
      "latest-round": (facts, one) => isBad(rated(facts, one).at(-1)),
      ever: (facts, one) => rated(facts, one).some(isBad),
      economy: (_, { economy }) => economy?.smiley === "sur",
      unrated: (facts, one) => rated(facts, one).at(-1) === null,
      shortfall: (_, { economy }) =>
        economy?.figures.some(({ target, outcome, deviation }) => {
          if (deviation !== null) return deviation.max > 0;
          return typeof target === "number" && outcome !== null && outcome.min < target;
        }) ?? false,
    };
    for (const { of, points } of series) {
      for (const [place, point] of points.entries()) {
        const own = latest.filter(
          ({ budgetYear, committee }) =>
            budgetYear === years[place] && (of === null || nameId(committee ?? "") === of.id),
        );
        const count = own.reduce(
          (sum, facts) => sum + facts.initiatives.filter((one) => judges[rule](facts, one)).length,
          0,
        );
        expect(point?.delayed).toBe(count);
      }
    }
  });

  test("savings agreed, reached, by evidence and missing, in kroner", () => {
    const { years, series } = yearsOf(latest, "committee", "latest-known");
    for (const { of, points } of series) {
      for (const [place, point] of points.entries()) {
        const figures = latest
          .filter(
            ({ budgetYear, committee }) =>
              budgetYear === years[place] && (of === null || nameId(committee ?? "") === of.id),
          )
          .flatMap(({ initiatives, budgetYear }) =>
            initiatives.flatMap(({ economy }) =>
              (economy?.figures ?? [])
                .filter(
                  ({ measure, basis, year }) =>
                    measure === "saving" && basis !== "gross" && (year ?? budgetYear) === budgetYear,
                )
                .map((figure) => ({ ...figure, smiley: economy?.smiley ?? null })),
            ),
          );
        const sum = (of: (figure: (typeof figures)[number]) => number) =>
          figures.reduce((total, figure) => total + of(figure), 0);
        const agreed = sum(({ target }) => (typeof target === "number" ? target : (target?.max ?? 0)));
        expect(point?.savings?.agreed).toBe(agreed);
        expect(agreed).toBeGreaterThan(1_000_000);
        const documented = sum(({ outcome }) =>
          outcome === null || outcome.how === "by-smiley" ? 0 : outcome.max,
        );
        const bySmiley = sum(({ outcome }) => (outcome?.how === "by-smiley" ? outcome.max : 0));
        expect(point?.savings?.documented?.max ?? 0).toBe(documented);
        expect(point?.savings?.bySmiley?.max ?? 0).toBe(bySmiley);
        expect(point?.savings?.reached?.max ?? 0).toBe(documented + bySmiley);
      }
    }
  });
});
