import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { madeUpFollowUps } from "../../../mocks/municipality/agreements.ts";
import { buildCatalogue, catalogueEntry } from "../../../src/agreement/portfolio/catalogue.ts";
import {
  deviatingOnly,
  newestDay,
  ordered,
  PORTFOLIO_ORDERS,
  type PortfolioAgreement,
  sumOf,
} from "../../../src/agreement/portfolio/portfolio.ts";
import { agreementsOf } from "../../../src/agreement/union/agreementsOf.ts";
import { forAll } from "../../fixtures/forAll.ts";

const made = madeUpFollowUps({ seed: 1, authorities: 2, years: 2, committees: 3 });
const { followUps } = buildCatalogue(made.map(({ facts }) => catalogueEntry(facts, `${facts.id}.json`)));

const namesOf = ({ newest }: PortfolioAgreement) => `${newest.authority} ${newest.budgetYear}`;

test("each committee stands once on its agreement, by its latest follow-up, those before it newest first", () => {
  const portfolio = agreementsOf(followUps);
  expect(new Set(portfolio.map(namesOf)).size).toBe(portfolio.length);
  expect(portfolio).toHaveLength(4);
  for (const { committees } of portfolio) {
    expect(committees.map(({ latest }) => latest.committee)).toEqual([
      "Børne- og Skoleudvalget",
      "Social- og Sundhedsudvalget",
      "Økonomiudvalget",
    ]);
    for (const { latest, earlier } of committees) {
      expect([latest, ...earlier].map(({ sequence }) => sequence?.number)).toEqual([4, 3, 2, 1]);
    }
  }
});

test("nothing is lost or listed twice, in whatever order the catalogue has them", () => {
  forAll(fc.shuffledSubarray([...followUps]), (some) => {
    const listed = agreementsOf(some).flatMap(({ committees }) =>
      committees.flatMap(({ latest, earlier }) => [latest, ...earlier]),
    );
    expect(listed.map(({ id }) => id).toSorted()).toEqual(some.map(({ id }) => id).toSorted());
  });
});

test("figures are as new as the latest follow-up of any committee, whatever the order", () => {
  const portfolio = agreementsOf(followUps);
  const days = portfolio.flatMap(({ committees }) => committees.map(({ latest }) => latest.asOf ?? ""));
  const newest = newestDay(portfolio) ?? "none";
  expect(days).toContain(newest);
  expect(days.filter((day) => day > newest)).toEqual([]);
  expect(newestDay(portfolio.toReversed())).toBe(newest);
  expect(newestDay([])).toBeNull();
});

describe("the sum over committees", () => {
  test("adds the latest follow-ups, counted anew", () => {
    for (const { newest, committees } of agreementsOf(followUps)) {
      const latest = made
        .map(({ facts }) => facts)
        .filter(
          ({ authority, budgetYear, sequence }) =>
            authority === newest.authority && budgetYear === newest.budgetYear && sequence?.number === 4,
        );
      const kroner = latest.flatMap(({ initiatives, budgetYear }) =>
        initiatives
          .flatMap(({ economy }) => economy?.figures ?? [])
          .filter(
            ({ measure, basis, year }) => measure === "saving" && basis !== "gross" && year === budgetYear,
          )
          .map(({ target }) => target),
      );
      const agreed = kroner.reduce<number>(
        (sum, target) => sum + (typeof target === "number" ? target : 0),
        0,
      );
      const { initiatives, savings, unknown } = sumOf(committees);
      expect(initiatives).toBe(latest.reduce((sum, facts) => sum + facts.initiatives.length, 0));
      expect(unknown).toBe(0);
      expect(savings).toMatchObject({ agreed: { min: agreed, max: agreed }, committees: 3 });
    }
  });

  test("says how what was reached is known, and what is missing", () => {
    for (const { committees } of agreementsOf(followUps)) {
      const { savings } = sumOf(committees);
      const each = committees.flatMap(({ latest }) => latest.totals?.savings ?? []);
      const total = (amount: (one: (typeof each)[number]) => number) =>
        each.reduce((sum, one) => sum + amount(one), 0);
      expect(savings).toMatchObject({
        documented: { min: total((one) => one.documented?.min ?? 0) },
        bySmiley: { max: total((one) => one.bySmiley?.max ?? 0) },
        missing: { min: total((one) => one.missing.min), max: total((one) => one.missing.max) },
        unknown: { max: total((one) => one.unknown.max) },
        parts: { documented: total((one) => one.parts?.documented ?? 0) },
      });
      expect((savings?.documented?.min ?? 0) + (savings?.bySmiley?.min ?? 0)).toBe(savings?.reached.min);
    }
  });

  test("counts a committee without totals and adds nothing for it", () => {
    const [agreement] = agreementsOf(followUps);
    const [first, ...others] = agreement?.committees ?? [];
    if (first === undefined) throw new Error("There is one.");
    const { totals: _, ...latest } = first.latest;
    const sum = sumOf([{ ...first, latest }, ...others]);
    expect(sum).toMatchObject({ unknown: 1, delayed: sumOf(others).delayed, savings: sumOf(others).savings });
  });
});

const weightsOf = (
  order: (typeof PORTFOLIO_ORDERS)[number],
  committees: PortfolioAgreement["committees"],
) => {
  const { delayed, savings } = sumOf(committees);
  const sur = committees.reduce((sum, { latest }) => {
    const rated = latest.totals?.rounds.filter(
      ({ smileys: { glad, neutral, sur } }) => glad + neutral + sur > 0,
    );
    return sum + (rated?.at(-1)?.smileys.sur ?? 0);
  }, 0);
  const share = savings === null ? -9 : -savings.reached.min / savings.agreed.max;
  return { newest: 0, sur, delayed, missing: savings?.missing.max ?? 0, share }[order];
};

test.each(PORTFOLIO_ORDERS)("in the order %s every agreement stands, the heaviest first", (order) => {
  const portfolio = agreementsOf(followUps);
  const listed = ordered(portfolio, order);
  expect(listed.map(({ id }) => id).toSorted()).toEqual(portfolio.map(({ id }) => id).toSorted());
  const weights = listed.map(({ committees }) => weightsOf(order, committees));
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(order === "newest" || new Set(weights).size > 1).toBe(true);
  for (const { committees } of listed) {
    const own = committees.map((committee) => weightsOf(order, [committee]));
    expect(own).toEqual(own.toSorted((a, b) => b - a));
  }
});

test("only with deviations leaves out a committee whose latest follow-up has none, whatever the earlier ones had", () => {
  const [agreement, other] = agreementsOf(followUps);
  const [first, ...others] = agreement?.committees ?? [];
  if (agreement === undefined || other === undefined || first?.latest.totals === undefined)
    throw new Error("There are several.");
  const kept = { ...first, latest: { ...first.latest, totals: { ...first.latest.totals, deviating: 0 } } };
  const unknown = { ...first, latest: { ...first.latest, totals: undefined } };
  expect(deviatingOnly([{ ...agreement, committees: [kept, ...others] }, other])).toEqual([
    { ...agreement, committees: others },
    other,
  ]);
  expect(deviatingOnly([{ ...agreement, committees: [kept] }])).toEqual([]);
  expect(deviatingOnly([{ ...agreement, committees: [unknown] }])).toHaveLength(1);
});

test("a committee without savings is last by the share reached, and one of a follow-up without smileys has none sur", () => {
  const [agreement] = agreementsOf(followUps);
  const [first, ...others] = agreement?.committees ?? [];
  if (agreement === undefined || first?.latest.totals === undefined) throw new Error("There is one.");
  const rounds = first.latest.totals.rounds.map((round) => ({
    ...round,
    smileys: { glad: 0, neutral: 0, sur: 0, none: 9 },
  }));
  const bare = {
    ...first,
    latest: { ...first.latest, totals: { ...first.latest.totals, rounds, savings: null } },
  };
  const committees = [bare, ...others];
  expect(sumOf([bare]).sur).toBe(0);
  const [byShare] = ordered([{ ...agreement, committees }], "share");
  expect(byShare?.committees.at(-1)).toBe(bare);
});
