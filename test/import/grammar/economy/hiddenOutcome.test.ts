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

  test.each([
    ["a part of what was agreed", "Den finansieres af en pulje på 5 mio. kr."],
    ["a rate", "Resultatet skal være 200 pladser til 10.000 kr. pr. plads."],
    ["what a share is of", "Det svarer til 5 pct. af et samlet forbrug på 40 mio. kr."],
  ])("an amount that is %s says nothing of it", (_, other) => {
    expect(outcomeOf(`Besparelse på 2 mio. kr. i 2025. ${other}`)).toEqual([2_000_000, "by-smiley", 1]);
  });

  test.each([
    "I regnskab 2023 var forbruget 12 mio. kr.",
    "Området har et samlet forbrug på 12 mio. kr. årligt.",
  ])("what was spent is not what was saved: %s", (other) => {
    expect(outcomeOf(`Besparelse på 2 mio. kr. i 2025. ${other}`)).toEqual([2_000_000, null, 1]);
  });
});
