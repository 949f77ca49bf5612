import { describe, expect, test } from "vitest";
import { nameId } from "../../../src/agreement/centres/centres.ts";
import { targetRange } from "../../../src/agreement/economy/amounts.ts";
import { economyRows } from "../../../src/agreement/economy/rows.ts";
import {
  type EconomyTotal,
  savingsTotal,
  TOTAL_BASES,
  totalBasis,
  totalsByCentre,
  totalsByTheme,
  totalsOf,
} from "../../../src/agreement/economy/totals.ts";
import { MEASURES } from "../../../src/agreement/format/schema.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe("the savings of the real document", () => {
  const savings = savingsTotal(realFollowUp);

  test("agreed and reached", () => {
    expect(savings).toMatchObject({
      year: 2017,
      target: 15_150_000,
      outcome: { min: 13_624_000, max: 13_924_000 },
      missing: { min: 1_226_000, max: 1_526_000 },
      surplus: { min: 0, max: 0 },
      withoutTarget: [],
      withoutOutcome: [],
      basisAssumed: 7,
    });
    expect(savings?.rows).toHaveLength(8);
  });

  test("how much rests on a smiley alone", () => {
    expect(savings?.byGrade["by-smiley"]).toEqual({ rows: 4, min: 7_500_000, max: 7_500_000 });
  });

  test("the gross revenue of 7.06 is in no saving", () => {
    const revenue = totalsOf(economyRows(realFollowUp)).filter(({ measure }) => measure === "revenue");
    expect(revenue).toMatchObject([
      { basis: "gross", target: 9_400_000, missing: { min: 1_400_000, max: 1_400_000 } },
    ]);
  });

  test("by theme they add up to the whole", () => {
    const byTheme = [...totalsByTheme(realFollowUp).values()]
      .flat()
      .filter(({ measure }) => measure === "saving");
    expect(sum(byTheme.map(({ target }) => targetRange(target).max))).toBe(15_150_000);
  });

  test("by centre: most of the missing kroner are with the centre for employment", () => {
    const arbejdsmarked = totalsByCentre(realFollowUp)
      .get("arbejdsmarked")
      ?.find(({ measure }) => measure === "saving");
    expect(arbejdsmarked).toMatchObject({ target: 1_100_000, missing: { min: 700_000, max: 1_000_000 } });
  });
});

/** By hand from the document: each is followed by the lines of the source text that it was read in. */
describe("the real document's other money, each kind for itself", () => {
  const totals = totalsOf(economyRows(realFollowUp));
  const nothing = { min: 0, max: 0 };

  test("there are seven totals, no two of which may be added", () => {
    expect(totals.map(({ measure, year, basis, rows }) => [measure, year, basis, rows.length])).toEqual([
      ["saving", 2017, "net", 8],
      ["revenue", 2017, "gross", 1],
      ["investment", 2017, "net", 3],
      ["expense", 2017, "net", 2],
      ["allocation", 2017, "net", 1],
      ["budget", 2017, "net", 1],
      ["budget", 2018, "net", 1],
    ]);
  });

  const total = (measure: EconomyTotal["measure"], year = 2017) =>
    totals.find((one) => one.measure === measure && one.year === year);

  test("revenue: 9.4 agreed, 8 came, 1.4 missing (7.06: lines 813 to 829)", () => {
    expect(total("revenue")).toMatchObject({
      target: 9_400_000,
      outcome: { min: 8_000_000, max: 8_000_000 },
      byGrade: { stated: { rows: 1 } },
      missing: { min: 1_400_000, max: 1_400_000 },
      withoutOutcome: [],
      basisAssumed: 0,
    });
  });

  test("investment: 29.8 (line 682) + 0.2 (723) + 1 (1016) agreed; the first has no outcome", () => {
    expect(total("investment")).toMatchObject({
      target: 31_000_000,
      outcome: { min: 1_200_000, max: 1_200_000 },
      byGrade: { "by-smiley": { rows: 2, min: 1_200_000, max: 1_200_000 } },
      missing: nothing,
      withoutOutcome: [{ initiative: { number: "7.03" } }],
      targetWithoutOutcome: 29_800_000,
    });
  });

  test("expense: 1.3 (line 1590) + 10 (1637) expected, neither is known", () => {
    expect(total("expense")).toMatchObject({
      target: 11_300_000,
      outcome: nothing,
      missing: nothing,
      targetWithoutOutcome: 11_300_000,
    });
    expect(total("expense")?.withoutOutcome).toHaveLength(2);
  });

  test("allocation: 0.5 by a glad smiley alone (line 339)", () => {
    expect(total("allocation")).toMatchObject({
      target: 500_000,
      byGrade: { "by-smiley": { rows: 1, min: 500_000, max: 500_000 } },
    });
  });

  test("budget: 1.8 in 2017 unknown, 0.6 in 2018 a plan (line 1542)", () => {
    expect(total("budget")).toMatchObject({ target: 1_800_000, targetWithoutOutcome: 1_800_000 });
    expect(total("budget", 2018)).toMatchObject({ target: 600_000, targetWithoutOutcome: 600_000 });
    expect(totals.flatMap(({ rows }) => rows).filter(({ isPlan }) => isPlan)).toHaveLength(1);
  });
});

const keyOf = ({ measure, basis, year }: EconomyTotal) => `${measure} ${basis} ${year}`;

test("every figure is in exactly one total, with those of its measure, basis and year only", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    const rows = economyRows(followUp);
    const totals = totalsOf(rows);
    expect(new Set(totals.map(keyOf)).size).toBe(totals.length);
    expect(sum(totals.map((total) => total.rows.length))).toBe(rows.length);
    for (const { rows: added, measure, basis, year } of totals) {
      for (const row of added) {
        expect([row.figure.measure, totalBasis(row.figure.basis), row.year]).toEqual([measure, basis, year]);
      }
    }
  });
});

test("a total says what it rests on and what it leaves out", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    for (const total of totalsOf(economyRows(followUp))) {
      const grades = Object.values(total.byGrade);
      expect(sum(grades.map(({ min }) => min))).toBe(total.outcome.min);
      expect(sum(grades.map(({ max }) => max))).toBe(total.outcome.max);
      expect(sum(grades.map(({ rows }) => rows)) + total.withoutOutcome.length).toBe(total.rows.length);
      for (const { min, max } of [total.outcome, total.missing, total.surplus])
        expect(min).toBeLessThanOrEqual(max);
      const known = total.rows.filter(({ outcome }) => outcome !== null);
      for (const end of ["min", "max"] as const) {
        const targets = sum(known.map(({ figure }) => targetRange(figure.target ?? 0)[end]));
        expect(targets + targetRange(total.targetWithoutOutcome)[end]).toBe(targetRange(total.target)[end]);
      }
      expect(total.rows.filter(({ figure }) => figure.target === null)).toEqual(total.withoutTarget);
      expect(total.rows.filter(({ figure }) => figure.basis === null)).toHaveLength(total.basisAssumed);
      expect(total.rows.filter(({ yearAssumed }) => yearAssumed)).toHaveLength(total.yearAssumed);
      expect(total.missing.min).toBeGreaterThanOrEqual(0);
      expect(total.surplus.min).toBeGreaterThanOrEqual(0);
    }
  });
});

test("by theme every chosen figure counts once, by centre at each of its centres", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    const savings = economyRows(followUp).filter(({ figure }) => figure.measure === "saving");
    const ids = (totals: Iterable<readonly EconomyTotal[]>) =>
      [...totals].flat().flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids(totalsByTheme(followUp, savings).values()).toSorted()).toEqual(
      savings.map(({ id }) => id).toSorted(),
    );
    for (const [centre, totals] of totalsByCentre(followUp, savings)) {
      const own = savings.filter(({ initiative: { responsible } }) =>
        centre === null ? responsible.length === 0 : responsible.some((name) => nameId(name) === centre),
      );
      expect(ids([totals]).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    }
  });
});

test("totals are ordered by measure, then by year with none last, then net before gross", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    const places = totalsOf(economyRows(followUp)).map(
      ({ measure, year, basis }) =>
        MEASURES.indexOf(measure) * 100 + [2017, 2018, null].indexOf(year) * 10 + TOTAL_BASES.indexOf(basis),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

test("target, outcome, missing and surplus balance where the feed states no deviation of its own", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    const rows = economyRows(followUp).filter(
      ({ figure, outcome }) =>
        figure.deviation === null && typeof figure.target === "number" && outcome !== null,
    );
    for (const { measure, target: agreed, outcome, missing, surplus } of totalsOf(rows)) {
      const target = targetRange(agreed).max;
      const worse =
        measure === "saving" || measure === "revenue" ? target - outcome.min : outcome.max - target;
      const better =
        measure === "saving" || measure === "revenue" ? target - outcome.max : outcome.min - target;
      // At either end of the ranges.
      expect(missing.max - surplus.min).toBe(worse);
      expect(missing.min - surplus.max).toBe(better);
    }
  });
});

test("the headline is of the budget year, and none is better than a mixed one", () => {
  forAll(arbitraryFollowUp, (followUp) => {
    const { budgetYear } = followUp.facts;
    const savings = totalsOf(economyRows(followUp)).filter(
      ({ measure, basis }) => measure === "saving" && basis === "net",
    );
    const headline = savingsTotal(followUp);
    if (headline === null)
      expect(savings.some(({ year }) => year === budgetYear) && budgetYear !== null).toBe(false);
    else if (budgetYear === null) expect(savings).toEqual([headline]);
    else expect(headline.year).toBe(budgetYear);
  });
});
