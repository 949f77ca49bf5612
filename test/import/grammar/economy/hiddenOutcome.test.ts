/** Amounts of what came of an economy that stand where it was agreed. */
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../../src/import/grammar/economy/figures.ts";
import { FindingLog } from "../../../../src/import/grammar/findingLog.ts";

const placed = (text: string) => ({ text, marks: [{ at: 0, line: 7 }] });

describe("an amount of what came of it that nobody understood leaves the outcome unknown to a smiley", () => {
  const outcomeOf = (text: string) => {
    const log = new FindingLog();
    const [figure] = readFigures(placed(text), placed(""), "glad", { log, budgetYear: 2025 });
    return [figure?.target, figure?.outcome?.how ?? null, log.sorted().length];
  };

  test.each([
    "Besparelsen på 2 mio. kr. i 2025 er realiseret med 1,5 mio. kr.",
    "Budget 2025: 2.000 t.kr. Forventet regnskab 2025: 2.300 t.kr.",
    "Besparelse på 2 mio. kr. i 2025, hvoraf 1,5 mio. kr. er indfriet.",
    "Besparelse på 2 mio. kr. i 2025. Der er realiseret 1 250 t.kr.",
  ])("%s", (text) => {
    expect(outcomeOf(text)).toEqual([2_000_000, null, 1]);
  });

  test("an amount that is a part of what was agreed says nothing of it", () => {
    expect(outcomeOf("Besparelse på 2 mio. kr. i 2025. Den finansieres af en pulje på 5 mio. kr.")).toEqual([
      2_000_000,
      "by-smiley",
      1,
    ]);
  });
});
