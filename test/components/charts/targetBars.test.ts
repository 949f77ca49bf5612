import { describe, expect, test } from "vitest";
import { targetRange } from "../../../src/agreement/economy/amounts.ts";
import { compareByMissing, economyRows } from "../../../src/agreement/economy/rows.ts";
import { totalsOf } from "../../../src/agreement/economy/totals.ts";
import { axisEnds, certainEnd, targetBars } from "../../../src/components/charts/targetBars.ts";
import { economyText } from "../../../src/text/economy.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { type GivenFigure, rowsOf } from "../../fixtures/economyRow.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const bars = (...figures: readonly GivenFigure[]) =>
  targetBars([{ name: "Besparelse", rows: rowsOf(...figures) }], "da");

describe("the savings of the real document", () => {
  const rows = economyRows(realFollowUp).filter(({ figure }) => figure.measure === "saving");
  const { lines, domain, leftOut } = targetBars([{ name: "Besparelse 2017", rows }], "da");

  test("the figure that misses most comes first, each with its words", () => {
    expect(lines.map((line) => line.kind === "bar" && [line.name, line.missing, line.amounts])).toEqual([
      [
        "7.06. Styrket indsats mod socialt bedrageri",
        "Mangler 0,7–1\u00a0mio.\u00a0kr.",
        "0,1–0,4 af 1,1\u00a0mio.\u00a0kr., beregnet",
      ],
      [
        "Midlertidig løntilpasning ved reduktion i engangsvederlag",
        "Mangler 0,267\u00a0mio.\u00a0kr.",
        "2,733 af 3\u00a0mio.\u00a0kr., beregnet",
      ],
      [
        "Reduktion i udbetaling af overarbejde",
        "Mangler 0,259\u00a0mio.\u00a0kr.",
        "2,441 af 2,7\u00a0mio.\u00a0kr., beregnet",
      ],
      ["Reduktion af 5. ferieuge", "Som aftalt", "0,5 af 0,5\u00a0mio.\u00a0kr., kun efter smiley"],
      ["Reduktion af 6. ferieuge", "Som aftalt", "1,8 af 1,8\u00a0mio.\u00a0kr., kun efter smiley"],
      [
        "Effektivisering af anvendelse og indkøb af konsulenter og rådgivere",
        "Som aftalt",
        "0,85 af 0,85\u00a0mio.\u00a0kr., oplyst",
      ],
      [
        "Besparelse på den centrale administration",
        "Som aftalt",
        "5 af 5\u00a0mio.\u00a0kr., kun efter smiley",
      ],
      ["Ekstern rekruttering, mindre brug", "Som aftalt", "0,2 af 0,2\u00a0mio.\u00a0kr., kun efter smiley"],
    ]);
    expect(domain).toEqual([0, 5_000_000]);
    expect(leftOut.count).toBe(0);
  });
});

test("several groups have their names, one has none", () => {
  const rows = economyRows(realFollowUp).filter(({ figure }) => figure.measure === "budget");
  const groups = totalsOf(rows).map((total) => ({ name: `Budget ${total.year}`, rows: total.rows }));
  expect(
    targetBars(groups, "da").lines.map((line) => (line.kind === "bar" ? line.missing : line.name)),
  ).toEqual(["Budget 2017", "Resultat ukendt", "Budget 2018", "Senere år, endnu uden resultat"]);
});

describe("in words", () => {
  const stated = (min: number, max = min) => ({ min, max, how: "stated" as const });
  test.each([
    ["nothing known but the target", { target: 2_000_000 }, "Resultat ukendt", "Mål 2\u00a0mio.\u00a0kr."],
    [
      "zero reached",
      { target: 2_000_000, outcome: stated(0) },
      "Mangler 2\u00a0mio.\u00a0kr.",
      "0 af 2\u00a0mio.\u00a0kr., oplyst",
    ],
    ["no target", { outcome: stated(2_000_000) }, "Intet mål oplyst", "2\u00a0mio.\u00a0kr., oplyst"],
    ["nothing at all", {}, "Resultat ukendt", "Intet mål oplyst"],
    [
      "better",
      { target: 1_000_000, outcome: stated(1_500_000) },
      "0,5\u00a0mio.\u00a0kr. bedre end aftalt",
      "1,5 af 1\u00a0mio.\u00a0kr., oplyst",
    ],
    [
      "perhaps short",
      { target: 1_000_000, outcome: stated(800_000, 1_000_000) },
      "Mangler op til 0,2\u00a0mio.\u00a0kr.",
      "0,8–1 af 1\u00a0mio.\u00a0kr., oplyst",
    ],
    [
      "an expense exceeded",
      { measure: "expense" as const, target: 1_000_000, outcome: stated(1_250_000) },
      "Merforbrug 0,25\u00a0mio.\u00a0kr.",
      "1,25 af 1\u00a0mio.\u00a0kr., oplyst",
    ],
  ])("%s", (_, figure, missing, amounts) => {
    expect(bars(figure).lines).toMatchObject([{ missing, amounts }]);
  });
});

describe("the axis", () => {
  const outcome = (min: number, max: number) => ({ min, max, how: "stated" as const });
  test.each([
    ["zeros and unknowns", [{ target: 0 }, {}], [0, 1_000_000]],
    [
      "below zero",
      [{ target: 1_000_000, outcome: outcome(-3_000_000, -1_000_000) }],
      [-3_000_000, 1_000_000],
    ],
    ["a goal surpassed", [{ target: 1_000_000, outcome: outcome(2_000_000, 4_000_000) }], [0, 4_000_000]],
  ])("%s", (_, figures, domain) => {
    expect(bars(...figures).domain).toEqual(domain);
  });

  test("reaches every amount that is drawn, and zero", () => {
    forAll(arbitraryFollowUp, (followUp) => {
      const rows = economyRows(followUp);
      const {
        domain: [from, to],
      } = targetBars([{ name: "", rows }], "da");
      expect(from).toBeLessThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      for (const { figure, outcome: came } of rows) {
        for (const kroner of [
          ...Object.values(targetRange(figure.target ?? 0)),
          came?.min,
          came?.max,
          came ? certainEnd(came) : null,
        ]) {
          if (kroner == null) continue;
          expect(kroner).toBeGreaterThanOrEqual(from);
          expect(kroner).toBeLessThanOrEqual(to);
        }
      }
    });
  });
});

test("of very many the worst are drawn, and how many are not is known", () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    target: 1_000_000,
    outcome: { min: index * 10_000, max: index * 10_000, how: "stated" as const },
  }));
  const { lines, leftOut } = bars(...many);
  expect(lines.length + leftOut.count).toBe(60);
  expect(leftOut.count).toBeGreaterThan(0);
  expect(lines.map(({ key }) => key)).toEqual(
    [...rowsOf(...many)]
      .sort(compareByMissing)
      .slice(0, lines.length)
      .map(({ id }) => id),
  );
});

test("the amounts without a bar are told by how they stand", () => {
  const known = (kroner: number) => ({ min: kroner, max: kroner, how: "stated" as const });
  const met = { target: 100, outcome: known(100), deviation: known(0) };
  const short = { target: 100, outcome: known(60), deviation: known(40) };
  const of = (...figures: readonly GivenFigure[]) => bars(...figures).leftOut;
  expect(of(...Array(27).fill(short), ...Array(34).fill(met))).toEqual({
    count: 21,
    worse: 0,
    unknown: 0,
    noTarget: 0,
  });
  expect(of(...Array(42).fill(short), ...Array(3).fill({ target: 100 }), met)).toEqual({
    count: 6,
    worse: 2,
    unknown: 3,
    noTarget: 0,
  });
  // What came is known of them.
  expect(of(...Array(40).fill(short), ...Array(2).fill({ outcome: known(60) }), met)).toEqual({
    count: 3,
    worse: 0,
    unknown: 0,
    noTarget: 2,
  });
  const { leftOut } = economyText.da.chart;
  expect(leftOut({ count: 21, worse: 0, unknown: 0, noTarget: 0 })).toBe(
    "Yderligere 21 beløb står kun i tabellen: 21 som aftalt eller bedre.",
  );
  expect(leftOut({ count: 8, worse: 2, unknown: 3, noTarget: 2 })).toBe(
    "Yderligere 8 beløb står kun i tabellen: 2 dårligere end aftalt, 3 uden kendt resultat, 2 uden oplyst mål, 1 som aftalt eller bedre.",
  );
});

test.each([
  [2, 5, 2],
  [-5, -2, -2],
  [-1, 3, 0],
  [4, 4, 4],
])("from %i to %i is certain up to %i", (min, max, end) => {
  expect(certainEnd({ min, max })).toBe(end);
});

describe("an axis", () => {
  test("ends at a round number where that costs little room", () => {
    expect(axisEnds([0, 4_700_000], [0, 1e6, 2e6, 3e6, 4e6, 5e6])).toEqual([0, 5e6]);
  });

  test("does not lie half empty for one small amount on the other side of zero", () => {
    expect(axisEnds([-1_500_000, 2.5e9], [-1e9, 0, 1e9, 2e9, 3e9])).toEqual([-1_500_000, 2.5e9]);
    expect(axisEnds([-2.5e9, 2000], [-3e9, -2e9, -1e9, 0, 1e9])).toEqual([-2.5e9, 2000]);
  });
});
