import { describe, expect, test } from "vitest";
import { isAllReplaced, replacedAtOnce, yearSteps } from "../../../src/agreement/years/yearSteps.ts";
import { firstYear as first, nextYear, rated, stepsOf } from "../../fixtures/followingYears.ts";
import { latestFollowUps as latest, yearsOf } from "../../fixtures/yearsOf.ts";

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
  const steps = series.flatMap((one) => yearSteps(one, years, "results"));
  expect(replacedAtOnce(steps)).toBe(
    steps.some(({ returning }) => returning > 0) ? "elsewhere" : "everywhere",
  );
});

describe("from one year to the next", () => {
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
      smileys: {
        glad: { results: 5, composition: 12 },
        neutral: { results: 0, composition: 0 },
        sur: { results: -5, composition: -12 },
        none: { results: 0, composition: 0 },
      },
      delayed: { results: -5, composition: -12 },
      apart: [],
    });
  });

  test("neutral and sur are told apart", () => {
    const before = rated(32, "sur")(structuredClone(first));
    const after = nextYear(32, (facts) => {
      const all = rated(32, "sur")(facts);
      return {
        ...all,
        initiatives: all.initiatives.map((one, index) =>
          index < 3
            ? { ...one, milestones: one.milestones.map((each) => ({ ...each, smiley: "neutral" as const })) }
            : one,
        ),
      };
    });
    expect(stepsOf("results", before, after)[0]?.smileys).toEqual({
      glad: { results: 0, composition: 0 },
      neutral: { results: 3, composition: 0 },
      sur: { results: -3, composition: 0 },
      none: { results: 0, composition: 0 },
    });
  });

  test("that none returns is worth saying once where several steps have nothing else to say", () => {
    const none = stepsOf("results", first, nextYear(0));
    const one = stepsOf("results", first, nextYear(1));
    const gap = stepsOf("results", first, { ...nextYear(0), budgetYear: 2028 });
    expect([none, one, gap].map((steps) => steps.map(isAllReplaced))).toEqual([
      [true],
      [false],
      [false, false],
    ]);
    expect(replacedAtOnce(none)).toBeNull();
    expect(replacedAtOnce([...none, ...gap])).toBeNull();
    expect(replacedAtOnce([...none, ...none, ...gap])).toBe("everywhere");
    expect(replacedAtOnce([...none, ...none, ...one])).toBe("elsewhere");
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
    expect(step?.smileys).toBeNull();
    expect(step?.delayed).toBeNull();
  });

  test("an initiative is the same by its thread under another title, with its savings, and by its title under another thread", () => {
    const before = rated(32, "sur")(structuredClone(first));
    const renamed = nextYear(0, (facts) => ({
      ...rated(32, "sur")(facts),
      initiatives: facts.initiatives.map((one, index) => ({
        ...one,
        thread: index < 20 ? (before.initiatives[index]?.thread ?? null) : null,
      })),
    }));
    expect(before.initiatives.slice(0, 20).every(({ thread }) => thread !== null)).toBe(true);
    const [step] = stepsOf("results", before, renamed);
    expect(step).toMatchObject({ returning: 20, came: 12, gone: 12, apart: [] });
    const [unchanged, savings] = [nextYear(32), nextYear(0)].map((after) => {
      const initiatives = after.initiatives.map((one, index) => ({
        ...one,
        thread: before.initiatives[index]?.thread ?? null,
      }));
      return stepsOf("savings", before, { ...after, initiatives })[0]?.savings;
    });
    expect(savings?.[1]?.agreed).not.toBeUndefined();
    expect(savings).toEqual(unchanged);
    const rethreaded = nextYear(32, (facts) => ({
      ...facts,
      initiatives: facts.initiatives.map((one, index) => ({ ...one, thread: `ny-${index}` })),
    }));
    expect(stepsOf("results", before, rethreaded)[0]?.returning).toBe(32);
  });

  test("two initiatives of one name and thread in a year are nobody's in another", () => {
    const twice = structuredClone(first);
    const [one, other] = twice.initiatives;
    if (one === undefined || other === undefined) throw new Error("There are 32.");
    other.title = one.title;
    other.thread = one.thread;
    const [step] = stepsOf("results", twice, { ...structuredClone(first), id: "next", budgetYear: 2027 });
    expect(step?.returning).toBe(30);
  });
});
