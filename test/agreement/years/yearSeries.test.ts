import { describe, expect, test } from "vitest";
import { madeUpFollowUps } from "../../../mocks/municipality/agreements.ts";
import type { ArchiveTable, ArchiveValue } from "../../../src/agreement/archive/archiveColumn.ts";
import { figureTable } from "../../../src/agreement/archive/figureTable.ts";
import { roundTable } from "../../../src/agreement/archive/roundTable.ts";
import { nameId } from "../../../src/agreement/centres/centres.ts";
import { DELAY_RULES, type DelayRule } from "../../../src/agreement/effort/delay.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import {
  FIGURE_COLUMNS,
  initiativeColumns,
  YEAR_LEVELS,
  yearFigures,
  yearInitiatives,
} from "../../../src/agreement/years/yearRows.ts";
import { yearSeries } from "../../../src/agreement/years/yearSeries.ts";
import { yearSteps } from "../../../src/agreement/years/yearSteps.ts";

const made = madeUpFollowUps({ seed: 1, authorities: 1, years: 3, committees: 7 }).map(({ facts }) => facts);
const latestOf = (facts: readonly FollowUpFacts[]) => facts.filter(({ sequence }) => sequence?.number === 4);

/** The rows of a table by the columns that are named, as the archive answers them. */
function rowsOf(table: ArchiveTable, columns: readonly string[]): readonly Record<string, ArchiveValue>[] {
  const own = columns.map((name) => table.columns.find((column) => column.name === name));
  return Array.from({ length: table.rows }, (_, row) =>
    Object.fromEntries(columns.map((name, place) => [name, own[place]?.values[row] ?? null])),
  );
}

function yearsOf(facts: readonly FollowUpFacts[], level: (typeof YEAR_LEVELS)[number], rule: DelayRule) {
  const followUps = facts.map((one) => ({ followUp: buildFollowUp(one), isLatest: true }));
  const rounds = rowsOf(roundTable(followUps), [...initiativeColumns(rule), "is_latest_round"]);
  return yearSeries(
    yearInitiatives(
      rounds.filter((row) => row["is_latest_round"] === true),
      rule,
    ),
    yearFigures(rowsOf(figureTable(followUps), FIGURE_COLUMNS)),
    level,
  );
}

describe("the years of 84 follow-ups, counted anew from the feeds", () => {
  const latest = latestOf(made);
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

  test("no two years have an initiative in common, so no line joins them", () => {
    const titles = (year: number) =>
      new Set(
        latest
          .filter(({ budgetYear }) => budgetYear === year)
          .flatMap(({ committee, initiatives }) => initiatives.map(({ title }) => `${committee} ${title}`)),
      );
    const { years, series } = yearsOf(latest, "committee", "latest-known");
    const [all] = series;
    if (all === undefined) throw new Error("There is one.");
    for (const step of yearSteps(all, years, "results")) {
      const common = [...titles(step.from)].filter((title) => titles(step.to).has(title)).length;
      expect(step.returning).toBe(common);
      expect(step.came).toBe(224 - common);
      expect(step.gone).toBe(224 - common);
      expect(step.apart).toEqual(["other-initiatives"]);
    }
  });
});

describe("from one year to the next", () => {
  const [first] = latestOf(made).filter(({ budgetYear }) => budgetYear === 2026);
  if (first === undefined) throw new Error("There are seven.");
  /** The same committee's follow-up a year later: the first `kept` initiatives stay, and `change` is made to them. */
  function nextYear(
    kept: number,
    change: (facts: FollowUpFacts) => FollowUpFacts = (facts) => facts,
  ): FollowUpFacts {
    const facts = structuredClone(first as FollowUpFacts);
    const initiatives = facts.initiatives.map((initiative, index) => ({
      ...initiative,
      title: index < kept ? initiative.title : `${initiative.title} i en ny form`,
      economy: initiative.economy && {
        ...initiative.economy,
        figures: initiative.economy.figures.map((figure) => ({ ...figure, year: null })),
      },
    }));
    return change({ ...facts, id: "next", budgetYear: 2027, initiatives });
  }
  /** All smileys of the last round are `smiley`, of the first `count` initiatives. */
  const rated = (count: number, smiley: "glad" | "sur") => (facts: FollowUpFacts) => ({
    ...facts,
    initiatives: facts.initiatives.map((initiative, index) =>
      index >= count
        ? initiative
        : {
            ...initiative,
            milestones: facts.rounds.map(({ id }) => ({
              round: id,
              text: "x",
              status: null,
              smiley,
              source: null,
            })),
          },
    ),
  });
  const stepsOf = (metric: Parameters<typeof yearSteps>[2], ...facts: readonly FollowUpFacts[]) => {
    const { years, series } = yearsOf(facts, "committee", "latest-known");
    return series[0] === undefined ? [] : yearSteps(series[0], years, metric);
  };

  test("a change of results is told apart from a change of composition, and both add up", () => {
    const before = rated(32, "sur")(structuredClone(first));
    // Of the 20 that stay 5 turn glad; 12 come in the place of 12, all of them glad.
    const after = nextYear(20, (facts) => {
      const all = rated(32, "sur")(facts);
      const isGlad = (index: number) => index < 5 || index >= 20;
      return {
        ...all,
        initiatives: all.initiatives.map((initiative, index) =>
          isGlad(index)
            ? {
                ...initiative,
                milestones: initiative.milestones.map((one) => ({ ...one, smiley: "glad" as const })),
              }
            : initiative,
        ),
      };
    });
    const [step] = stepsOf("results", before, after);
    expect(step).toMatchObject({
      returning: 20,
      came: 12,
      gone: 12,
      met: { results: 5, composition: 12 },
      notMet: { results: -5, composition: -12 },
      unrated: { results: 0, composition: 0 },
      delayed: { results: -5, composition: -12 },
      apart: [],
    });
  });

  test("fewer than half in common are not joined", () => {
    expect(stepsOf("results", first, nextYear(16))[0]?.apart).toEqual([]);
    expect(stepsOf("results", first, nextYear(15))[0]?.apart).toEqual(["other-initiatives"]);
  });

  test("a year without a follow-up is a gap, and so are two stages and a year without a smiley", () => {
    const later = { ...nextYear(32), budgetYear: 2028 };
    expect(stepsOf("results", first, later).map(({ apart }) => apart)).toEqual([
      ["no-follow-up"],
      ["no-follow-up"],
    ]);
    const running = nextYear(32, (facts) => ({
      ...facts,
      sequence: { number: 2, isLast: false },
      rounds: facts.rounds.slice(0, 2),
      initiatives: facts.initiatives.map((one) => ({ ...one, milestones: one.milestones.slice(0, 2) })),
    }));
    expect(stepsOf("results", first, running)[0]?.apart).toEqual(["other-stage"]);
    const silent = nextYear(32, (facts) => ({
      ...facts,
      initiatives: facts.initiatives.map((one) => ({
        ...one,
        milestones: one.milestones.map((milestone) => ({ ...milestone, smiley: null })),
      })),
    }));
    const [step] = stepsOf("delayed", first, silent);
    expect(step?.apart).toEqual(["nothing-rated"]);
    expect(step?.met).toBeNull();
  });

  test("savings are joined where all of them are known and mostly the same", () => {
    expect(stepsOf("savings", first, nextYear(32))[0]?.apart).toEqual([]);
    const bare = nextYear(32, (facts) => ({
      ...facts,
      initiatives: facts.initiatives.map((one) => ({ ...one, economy: null })),
    }));
    expect(stepsOf("savings", first, bare)[0]?.apart).toEqual(["no-savings"]);
    const unknown = nextYear(32, (facts) => ({
      ...facts,
      initiatives: facts.initiatives.map((one) => ({
        ...one,
        economy: one.economy && {
          ...one.economy,
          smiley: null,
          figures: one.economy.figures.map((figure) => ({ ...figure, outcome: null, deviation: null })),
        },
      })),
    }));
    expect(stepsOf("savings", first, unknown)[0]?.apart).toEqual(["unknown-savings"]);
  });

  test("two initiatives of one name in a year are nobody's in another", () => {
    const twice = structuredClone(first);
    const [one, other] = twice.initiatives;
    if (one === undefined || other === undefined) throw new Error("There are 32.");
    other.title = one.title;
    const [step] = stepsOf("results", twice, { ...structuredClone(first), id: "next", budgetYear: 2027 });
    expect(step?.returning).toBe(30);
  });
});
