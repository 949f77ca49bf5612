import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uncorrected } from "../../../src/agreement/corrections/applyCorrections.ts";
import { isComputed } from "../../../src/agreement/corrections/computedAnew.ts";
import { correct, correctAll } from "../../../src/agreement/corrections/correct.ts";
import { factAt, valueAt } from "../../../src/agreement/corrections/factPath.ts";
import { replayCorrections } from "../../../src/agreement/corrections/replay.ts";
import { parseFollowUp } from "../../../src/agreement/format/parse.ts";
import type { FollowUpFacts, Lineage } from "../../../src/agreement/format/schema.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const realFacts = realFollowUp.facts;
const TODAY = "2026-03-01";

/** Corrections of the kinds that a clerk makes, at any place of the real feed. */
const wishes = fc.array(
  fc.oneof(
    fc.record({
      path: fc
        .tuple(fc.nat(31), fc.nat(3))
        .map(([initiative, row]) => `initiatives[${initiative}].milestones[${row}].smiley`),
      became: fc.constantFrom("glad", "neutral", "sur", null),
    }),
    fc.record({
      path: fc.nat(31).map((initiative) => `initiatives[${initiative}].title`),
      became: fc.string({ minLength: 1 }).map((text) => `Ny ${text}`),
    }),
    fc.record({
      path: fc.nat(31).map((initiative) => `initiatives[${initiative}].thread`),
      became: fc.constantFrom("7.03-et-andet-navn", "flere-boliger", null),
    }),
    fc.record({
      path: fc.nat(31).map((initiative) => `initiatives[${initiative}].lineage`),
      became: fc.constantFrom<Lineage | null>(
        { is: "same", of: ["flere-boliger"] },
        { is: "merged", of: ["flere-boliger", "7.03-et-andet-navn"] },
        { is: "new", of: [] },
        null,
      ),
    }),
    fc.record({
      path: fc.nat(3).map((round) => `rounds[${round}].date`),
      became: fc.constantFrom("2017-03-31", "2017-12-31", null),
    }),
    fc.record({
      path: fc.nat(31).map((initiative) => `initiatives[${initiative}].theme`),
      became: fc.constantFrom(...realFacts.themes.map(({ id }) => id)),
    }),
  ),
  { maxLength: 12 },
);

type Wishes = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

/** The facts with every wish that fits. */
function corrected(wished: Wishes, facts: FollowUpFacts = realFacts): FollowUpFacts {
  return wished.reduce((current, wish) => {
    const next = correct(current, { ...wish, why: null, when: TODAY });
    return next.ok ? next.facts : current;
  }, facts);
}

describe("corrections", () => {
  it("stand in a valid feed, which has what each became", () => {
    forAll(wishes, (wished) => {
      const facts = corrected(wished);
      expect(parseFollowUp(facts).ok).toBe(true);
      for (const { path, was, became } of facts.corrections ?? []) {
        expect(factAt(facts, path)).toEqual(became);
        expect(factAt(realFacts, path)).toEqual(was);
      }
    });
  });

  it("are taken back without a trace", () => {
    forAll(wishes, (wished) => {
      expect(uncorrected(corrected(wished))).toEqual(realFacts);
    });
  });

  it("are made again in the same document imported anew", () => {
    forAll(wishes, (wished) => {
      const earlier = corrected(wished);
      const { facts, lost, settled } = replayCorrections(earlier, realFacts);
      expect(facts).toEqual(earlier);
      expect([lost, settled]).toEqual([[], []]);
    });
  });

  it("find their initiative wherever it has moved", () => {
    forAll(wishes, (wished) => {
      const earlier = corrected(wished);
      const fresh = { ...realFacts, initiatives: [...realFacts.initiatives].reverse() };
      const { facts, lost } = replayCorrections(earlier, fresh);
      expect(lost).toEqual([]);
      expect([...facts.initiatives].reverse()).toEqual(earlier.initiatives);
    });
  });

  it("are reported where the document now reads otherwise, and where it says the same itself", () => {
    const path = "initiatives[0].title";
    const earlier = corrected([{ path, became: "Rettet" }]);
    const otherwise = corrected([{ path, became: "Omskrevet" }]);
    const [reads, agrees, gone] = [
      replayCorrections(earlier, uncorrectedAs(otherwise)),
      replayCorrections(earlier, uncorrectedAs(earlier)),
      replayCorrections(earlier, { ...realFacts, initiatives: realFacts.initiatives.slice(1) }),
    ];
    expect(reads.lost.map((correction) => correction.path)).toEqual([path]);
    expect(reads.facts.initiatives[0]?.title).toBe("Omskrevet");
    expect(agrees.settled).toHaveLength(1);
    expect(agrees.facts.corrections).toBeUndefined();
    expect(gone.lost).toHaveLength(1);
  });

  it("keep the first value through several, and vanish when it is put back", () => {
    const path = "initiatives[2].title";
    const [first, second] = ["A", "B"];
    const twice = corrected([
      { path, became: first },
      { path, became: second },
    ]);
    expect(twice.corrections).toEqual([
      { path, was: realFacts.initiatives[2]?.title, became: second, why: null, when: TODAY },
    ]);
    expect(corrected([{ path, became: realFacts.initiatives[2]?.title ?? "" }], twice)).toEqual(realFacts);
  });

  it.each([
    ["initiatives[0].id", "x"],
    ["initiatives[99].title", "x"],
    ["__proto__.title", "x"],
    ["initiatives[0].title", " "],
    ["initiatives[0].theme", "findes ikke"],
    ["initiatives[0].milestones[0].smiley", "vred"],
    ["rounds[0].date", "2017-02-30"],
  ])("refuse %s = %s", (path, became) => {
    expect(correct(realFacts, { path, became, why: null, when: TODAY }).ok).toBe(false);
  });
});

it("a feed whose corrections do not tell the truth is refused", () => {
  const correction = { path: "initiatives[0].title", was: "A", became: "B", why: null, when: TODAY };
  const codes = (corrections: readonly unknown[]) => {
    const parsed = parseFollowUp({ ...realFacts, corrections });
    return parsed.ok || parsed.newerVersion !== null ? [] : parsed.problems.map(({ code }) => code);
  };
  expect(codes([correction])).toEqual(["correction-not-made"]);
  expect(codes([{ ...correction, path: "initiatives[99].title" }])).toEqual(["correction-misplaced"]);
  expect(codes([{ ...correction, path: "__proto__" }])).toEqual(["correction-misplaced"]);
});

/** The same facts as a document would state them: without a word of corrections. */
function uncorrectedAs({ corrections: _, ...facts }: FollowUpFacts): FollowUpFacts {
  return facts;
}

describe("amounts that were computed", () => {
  const wish = (path: string, became: number) => ({ path, became, why: null, when: TODAY });
  const figures = realFacts.initiatives.flatMap(({ economy }, index) =>
    (economy?.figures ?? []).map((figure, at) => ({
      place: `initiatives[${index}].economy.figures[${at}]`,
      figure,
    })),
  );
  const computed = figures.filter(({ figure }) => figure.outcome?.how === "computed");
  const bySmiley = figures.filter(({ figure }) => figure.outcome?.how === "by-smiley");
  const kroner = fc.integer({ min: 0, max: 50_000_000 });

  it("follow the target and the stated deviation, and what is taken back", () => {
    expect(computed.length).toBeGreaterThan(2);
    forAll(fc.constantFrom(...computed), kroner, kroner, kroner, ({ place }, target, a, b) => {
      const all = correctAll(realFacts, [
        wish(`${place}.target`, target),
        wish(`${place}.deviation.min`, Math.min(a, b)),
        wish(`${place}.deviation.max`, Math.max(a, b)),
      ]);
      if (!all.ok) throw new Error(JSON.stringify(all.problems));
      expect(valueAt(all.facts, `${place}.outcome`)).toEqual({
        min: target - Math.max(a, b),
        max: target - Math.min(a, b),
        how: "computed",
      });
      const { facts, lost, settled } = replayCorrections(all.facts, realFacts);
      expect([facts, lost, settled]).toEqual([all.facts, [], []]);
      expect(uncorrected(all.facts)).toEqual(realFacts);
      const back = correctAll(
        all.facts,
        ["target", "deviation.min", "deviation.max"].map((end) =>
          wish(`${place}.${end}`, Number(valueAt(realFacts, `${place}.${end}`))),
        ),
      );
      expect(back.ok && back.facts).toEqual(realFacts);
    });
  });

  it("follow the target where a glad smiley alone says that it was reached", () => {
    expect(bySmiley.length).toBeGreaterThan(2);
    for (const { place } of bySmiley) {
      const result = correct(realFacts, wish(`${place}.target`, 1_234_000));
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      expect(valueAt(result.facts, `${place}.outcome`)).toEqual({
        min: 1_234_000,
        max: 1_234_000,
        how: "by-smiley",
      });
      expect(valueAt(result.facts, `${place}.deviation`)).toMatchObject({ min: 0, max: 0 });
    }
  });

  it("cannot be corrected by themselves, nor be left without their target", () => {
    for (const { place, figure } of computed) {
      const own = correct(realFacts, wish(`${place}.outcome.max`, 49_000_000));
      expect(own.ok && own.facts).toEqual(realFacts);
      expect(isComputed(realFacts, `${place}.outcome.max`)).toBe(true);
      expect(isComputed(realFacts, `${place}.deviation.max`)).toBe(figure.deviation?.how !== "stated");
      expect(correct(realFacts, { path: `${place}.target`, became: null, why: null, when: TODAY }).ok).toBe(
        false,
      );
    }
  });
});
