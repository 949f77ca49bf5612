/** The labels that a document uses, found again where they end or begin a line. */
import { describe, expect, test } from "vitest";
import { learnRounds } from "../../../../src/import/grammar/rounds/learnRounds.ts";
import { RoundVocabulary } from "../../../../src/import/grammar/rounds/roundVocabulary.ts";
import { piecesOf } from "../../../fixtures/grammarContext.ts";

describe("a known label", () => {
  const vocabulary = new RoundVocabulary([
    "1. Budgetopfølgning 2024",
    "1. BUDGETOPFØLGNING 2024:",
    "Budgetopfølgning 2024",
    "Q1 (ny)",
  ]);
  const ends = (text: string) => vocabulary.atLineEnds(text).map((match) => match[0]);

  test.each([
    ["Planen er lagt. 1. budgetopfølgning 2024", ["1. budgetopfølgning 2024"]],
    ["1. budgetopfølgning\n2024 :\nQ1 (ny)", ["1. budgetopfølgning\n2024 :", "Q1 (ny)"]],
    ["1. budgetop-\nfølgning 2024", ["1. budgetop-\nfølgning 2024"]],
    ["Planen budgetopfølgning 2024", ["budgetopfølgning 2024"]],
    ["1. budgetopfølgning 2024 er nået", []],
    ["x1. budgetopfølgning 20245", []],
    ["Q1 -\n(ny)", []],
    ["Q1 ny", []],
  ])("ends lines of %j: %j", (text, expected) => {
    expect(ends(text)).toEqual(expected);
  });

  test("ends a line of any length", () => {
    expect(vocabulary.endsLine(`${"Planen er lagt. ".repeat(50)}Q1 (ny)`)).toBe(true);
    expect(vocabulary.endsLine("Q1 (ny) er nået")).toBe(false);
  });

  test("begins a text", () => {
    expect(vocabulary.atStart("1. budgetopfølgning 2024: Planen")?.[0]).toBe("1. budgetopfølgning 2024:");
    expect(vocabulary.atStart("Planen Q1 (ny) er")).toBeNull();
    expect(vocabulary.atStart("Q1 (ny)er")).toBeNull();
  });

  test("is called as it was first written", () => {
    expect(vocabulary.labelOf("1. budgetopfølgning 2024")).toBe("1. Budgetopfølgning 2024");
    expect(vocabulary.labelOf("anden")).toBe("anden");
  });

  test("is none where a document has none", () => {
    const none = new RoundVocabulary([]);
    expect(none.endsLine("")).toBe(false);
    expect(none.atLineEnds("a\n\nb")).toEqual([]);
    expect(none.atStart(" a")).toBeNull();
  });
});

describe("labels are learned from", () => {
  const learned = (label: string, ...rows: readonly (readonly string[])[]) =>
    learnRounds(rows.map((texts) => ({ pieces: piecesOf(...texts) }))).endsLine(label);
  const times = (count: number, ...texts: readonly string[]) => Array.from({ length: count }, () => texts);

  test.each([
    ["the last line of a row", ["Planen er lagt. Regnskab 2025"]],
    ["a rated line above others", ["Planen Regnskab 2025 ☺", "følges af mange"]],
    ["a line above its smiley", ["Planen Regnskab 2025", "☺", "følges af mange"]],
    ["a line of its own", ["Planen", "Regnskab 2025", "følges af mange"]],
    ["two lines", ["Planen Regnskab", "2025 ☺"]],
    ["three lines", ["Planen Regn-", "skab", "2025 ☺"]],
  ])("%s", (_, row) => {
    expect(learned("Regnskab 2025", row)).toBe(true);
  });

  test("no line within a row that is neither rated nor the label alone", () => {
    expect(learned("Regnskab 2025", ["Planen fra Regnskab 2025", "følges af mange"])).toBe(false);
  });

  test("the reading that most rows share", () => {
    const rows = [["Den er 1. kvartal", "2025 ☺"], ["Planen. 1. kvartal 2025"], ["Planen. 1. kvartal 2025"]];
    expect(learned("1. kvartal 2025", ...rows)).toBe(true);
    expect(learned("1. kvartal", ...rows)).toBe(false);
  });

  test("words that no pattern knows, where three rows and a tenth of all agree on them", () => {
    const other = (count: number) => times(count, "Planen. 1. kvartal 2025");
    expect(learned("Runde Et", ...times(3, "Planen er lagt", "Runde Et"))).toBe(true);
    expect(learned("Runde Et", ...times(2, "Planen er lagt", "Runde Et"))).toBe(false);
    expect(learned("Runde Et", ...times(3, "Plan", "Runde Et"), ...other(27))).toBe(true);
    expect(learned("Runde Et", ...times(3, "Plan", "Runde Et"), ...other(28))).toBe(false);
    expect(learned("Runde Et", ...times(3, "Plan", "Runde Et", ""))).toBe(true);
  });

  test.each([
    ["Planen er lagt."],
    ["Planen,"],
    ["Planen;"],
    ["Status: lagt"],
    [""],
    ["Planen er lagt af udvalget for mad og sund"],
  ])("but not such as %j", (text) => {
    expect(learned(text, ...times(5, text))).toBe(false);
  });
});
