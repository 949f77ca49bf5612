import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../../src/import/grammar/economy/figures.ts";
import { FindingLog } from "../../../../src/import/grammar/findingLog.ts";
import { forAll } from "../../../fixtures/forAll.ts";

function read(text: string) {
  const log = new FindingLog();
  const placed = (words: string) => ({ text: words, marks: [{ at: 0, line: 7 }] });
  const figures = readFigures(placed(text), placed(""), null, { log, budgetYear: 2025 });
  return {
    figures: figures.map(({ measure, year, target, outcome, deviation }) => [
      measure,
      year,
      target,
      outcome?.min ?? null,
      deviation?.min ?? null,
    ]),
    findings: log.sorted().map(({ code }) => code),
  };
}
const cells = (...texts: readonly string[]) => texts.join("\n\n");

describe("a table of what was agreed beside what came of it", () => {
  test.each([
    [
      cells("Mål", "Faktisk", "Afvigelse", "Besparelse 2025", "1.000.000 kr.", "800.000 kr.", "-200.000 kr."),
      ["saving", 2025, 1_000_000, 800_000, 200_000],
    ],
    [
      cells("Budget 2026", "Regnskab 2026", "Udgift", "2 mio. kr.", "2,5 mio. kr."),
      ["expense", 2026, 2_000_000, 2_500_000, 500_000],
    ],
    [
      cells("Mål (t.kr.)", "Resultat (t.kr.)", "Indtægt", "500", "450"),
      ["revenue", 2025, 500_000, 450_000, 50_000],
    ],
    [
      cells("Regnskab 2024", "Mål", "Faktisk", "Besparelse", "2 mio. kr.", "1 mio. kr."),
      ["saving", 2024, 2_000_000, 1_000_000, 1_000_000],
    ],
    ["Mål Faktisk\nBesparelse 1.000 t.kr. 900 t.kr.", ["saving", 2025, 1_000_000, 900_000, 100_000]],
  ])("%j", (text, figure) => {
    expect(read(text)).toEqual({ figures: [figure], findings: [] });
  });

  test("has a figure for each line", () => {
    const text = cells(
      "Mål",
      "Faktisk",
      "Besparelse",
      "2 mio. kr.",
      "2 mio. kr.",
      "Udgift",
      "1 mio. kr.",
      "1,2 mio. kr.",
    );
    expect(read(text).figures.map(([measure, , target, outcome]) => [measure, target, outcome])).toEqual([
      ["saving", 2_000_000, 2_000_000],
      ["expense", 1_000_000, 1_200_000],
    ]);
  });

  test("is read for any amounts that agree, and for none where the difference is another", () => {
    const kroner = fc.integer({ min: 1000, max: 900_000 });
    const written = (value: number) =>
      `${value < 0 ? "-" : ""}${Math.abs(value).toLocaleString("da-DK")} kr.`;
    forAll(kroner, kroner, fc.integer({ min: 0, max: 2 }), (target, outcome, wrong) => {
      const text = cells(
        "Mål",
        "Faktisk",
        "Afvigelse",
        "Besparelse",
        ...[target, outcome, outcome - target + wrong * 1000].map(written),
      );
      const agrees = Math.abs(outcome - target + wrong * 1000) === Math.abs(outcome - target);
      const { figures, findings } = read(text);
      expect(figures).toHaveLength(agrees ? 1 : 0);
      expect(findings.length > 0).toBe(!agrees);
    });
  });
});

test.each([
  cells("Budget 2025", "Forbrug 2025", "Udgift", "1.000.000 kr.", "800.000 kr."),
  cells("Mål", "Faktisk", "Borgere i alt", "1.000.000 kr.", "800.000 kr."),
  cells("Mål 2025", "Faktisk 2026", "Besparelse", "1 mio. kr.", "2 mio. kr."),
  cells("Mål", "Faktisk", "Besparelse", "1 mio. kr."),
  cells("Budget", "Realiseret", "Udgift pr. 30. juni", "1 mio. kr.", "0,8 mio. kr."),
  cells("Opgjort pr. 30. juni", "Budget", "Realiseret", "Udgift", "1 mio. kr.", "0,8 mio. kr."),
  cells("Budget", "Realiseret", "Udgift, 2. halvår", "1 mio. kr.", "0,8 mio. kr."),
  cells("Det blev aftalt i 2023.", "Mål", "Faktisk", "Besparelse", "1 mio. kr.", "2 mio. kr."),
  cells(
    ...["Mål", "Faktisk", "Besparelse på skoler", "1 mio. kr.", "1 mio. kr."],
    ...["Besparelse i alt", "1 mio. kr.", "1 mio. kr."],
  ),
])("what such a table leaves open is reported: %j", (text) => {
  const { figures, findings } = read(text);
  expect(figures).toEqual([]);
  expect(findings).not.toEqual([]);
});
