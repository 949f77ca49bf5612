/** An economy's row: its parts, what stands behind it, and how its amounts become figures. */
import { describe, expect, test } from "vitest";
import { cutClauses } from "../../../../src/import/grammar/economy/clauses.ts";
import { readEconomy } from "../../../../src/import/grammar/economy/economy.ts";
import { contextOf, piecesOf, remarksOf } from "../../../fixtures/grammarContext.ts";
import { targetWords } from "../../../fixtures/targetWords.ts";

const read = (...texts: readonly string[]) => {
  const pieces = piecesOf(...texts);
  const context = contextOf(pieces);
  return { ...readEconomy({ pieces }, context), remarks: remarksOf(context) };
};

test("an economy is text, status, smiley, figures and lines", () => {
  expect(read("Besparelse i 2024: 2 mio. kr.", "Status: Opnået: 1 mio. kr.", "☹")).toMatchObject({
    text: "Besparelse i 2024: 2 mio. kr.",
    status: "Opnået: 1 mio. kr.",
    smiley: "sur",
    figures: [
      { measure: "saving", year: 2024, target: 2_000_000, outcome: { min: 1_000_000, how: "stated" } },
    ],
    source: { from: 5, to: 7 },
    remarks: [],
  });
  expect(read("")).toEqual({
    text: null,
    status: null,
    smiley: null,
    figures: [],
    source: { from: 5, to: 5 },
    remarks: [],
  });
});

describe("what stands behind the row is reported", () => {
  test.each([
    ["below its smiley and an empty line", ["Ingen ☺", "\nEt andet afsnit."], 6],
    ["below its smiley with the number of a theme", ["Ingen", "effekt ☺", "8. Kommunen"], 7],
    ["below its smiley with the number of an initiative", ["Ingen ☺", "8.01. Kommunen"], 6],
    ["as an appendix", ["Ingen", "\nBilag 1"], 6],
    ["as an appendix with a title", ["Ingen", "\nBilag A: Oversigt over skoler"], 6],
  ])("%s", (_, texts, line) => {
    const { text, remarks } = read(...texts);
    expect(text).toMatch(/^Ingen(?: effekt)?$/);
    expect(remarks).toEqual([`${line} text-unplaced`]);
  });

  test.each([
    ["directly below its smiley", ["Ingen ☺", "effekt nu."]],
    ["with a status", ["Ingen ☺", "\nAfsnit.", "Status: Lagt"]],
    ["with another smiley", ["Ingen ☺", "\nAfsnit ☺"]],
    ["without a smiley", ["Ingen", "\nEt afsnit."]],
    ["as a sentence of an appendix", ["Ingen", "\nBilag 1 viser det."]],
    ["as an appendix without an empty line", ["Se", "Bilag 1"]],
  ])("but not %s", (_, texts) => {
    expect(read(...texts).remarks.filter((remark) => /unplaced/.test(remark))).toEqual([]);
  });
});

describe("a second row is told", () => {
  test.each([
    ["below a sentence", ["Ingen.", "Økonomi To"], 1],
    ["below a smiley", ["Ingen ☺", "Økonomi To"], 1],
    ["below an empty line", ["Ingen", "\nØkonomi To"], 1],
    ["but not within a sentence", ["Ingen for", "Økonomi To"], 0],
    ["but not of the first", ["Økonomi To", "Ingen"], 0],
  ])("%s", (_, texts, count) => {
    expect(read(...texts).remarks.filter((remark) => /twice/.test(remark))).toHaveLength(count);
  });
});

describe("amounts become figures or are told", () => {
  const told = (...texts: readonly string[]) => {
    const { figures, remarks } = read(...texts);
    const amount = (value: { min: number; max: number; how: string } | null) =>
      value && `${value.min}..${value.max} ${value.how}`;
    return [
      ...figures.map(({ measure, year, target, outcome, deviation }) =>
        [measure, year, targetWords(target), amount(outcome), amount(deviation)].join(" "),
      ),
      ...remarks,
    ];
  };
  test.each([
    [
      "a chain of years",
      ["Besparelse 1,8 mio. kr. og 0,6 mio. kr. i 2025."],
      ["saving 2024 1800000  ", "saving 2025 600000  "],
    ],
    [
      "a chain of years ahead",
      ["Besparelse 2024: 1 mio. kr., 2025: 2 mio. kr."],
      ["saving 2024 1000000  ", "saving 2025 2000000  "],
    ],
    ["a range that was agreed", ["Besparelse 1-2 mio. kr."], ["saving 2024 1000000..2000000  "]],
    ["an amount below zero", ["Besparelse -2 mio. kr."], ["5 amount-not-understood"]],
    ["an amount of no meaning", ["Lønsum", "2 mio. kr."], ["6 amount-not-understood"]],
    [
      "the same target in the status",
      ["Besparelse 1 mio. kr.", "Status: Besparelse 1 mio. kr."],
      ["saving 2024 1000000  "],
    ],
    [
      "another target in the status",
      ["Besparelse 1 mio. kr.", "Status: Besparelse 2 mio. kr."],
      ["saving 2024 1000000  ", "6 amount-not-understood"],
    ],
    [
      "a better result",
      ["Budget 2 mio. kr.", "Status: Mindreforbrug 1 mio. kr."],
      ["budget 2024 2000000 1000000..1000000 computed -1000000..-1000000 stated"],
    ],
    [
      "a deviation without a target",
      ["Merforbrug på 1 mio. kr."],
      ["expense 2024   1000000..1000000 stated"],
    ],
    [
      "two deviations without a target",
      ["Merforbrug på 1 mio. kr.", "Merforbrug på 2 mio. kr."],
      ["expense 2024   1000000..1000000 stated", "6 amount-not-understood"],
    ],
    ["an outcome of nothing", ["Der er opnået 1 mio. kr."], ["5 amount-not-understood"]],
    [
      "an outcome of two",
      ["Besparelse 2 mio. kr. Indtægt 3 mio. kr.", "Status: Opnået 1 mio. kr."],
      ["saving 2024 2000000  ", "revenue 2024 3000000  ", "6 amount-not-understood"],
    ],
    [
      "an outcome of the last one",
      ["Besparelse 2 mio. kr. Indtægt 3 mio. kr. Opnået 1 mio. kr."],
      ["saving 2024 2000000  ", "revenue 2024 3000000 1000000..1000000 stated 2000000..2000000 computed"],
    ],
    [
      "an outcome of another year",
      ["Besparelse i 2024: 2 mio. kr. Opnået i 2025: 1 mio. kr."],
      ["saving 2024 2000000  ", "5 amount-not-understood"],
    ],
    [
      "an amount for each of several years",
      ["Besparelse 1 mio. kr. i hvert af årene 2025-2026."],
      ["saving 2025 1000000  ", "saving 2026 1000000  "],
    ],
  ])("%s", (_, texts, expected) => {
    expect(told(...texts)).toEqual(expected);
  });
});

test("a clause is a sentence, and each amount has its words up to its neighbours", () => {
  const text = "Besparelse  2 mio.\nkr. i 2024 og 1.000 kr. siden. Resten følger.";
  const { clauses, malformed } = cutClauses({
    text,
    marks: [
      { at: 0, line: 3 },
      { at: 19, line: 4 },
    ],
  });
  expect(malformed).toEqual([]);
  expect(clauses.map(({ words }) => words)).toEqual([
    "Besparelse 2 mio. kr. i 2024 og 1.000 kr. siden",
    "Resten følger",
  ]);
  expect(
    clauses.map(({ amounts }) =>
      amounts.map(({ before, after, written, line }) => [before, after, written, line]),
    ),
  ).toEqual([
    [
      ["Besparelse", "i 2024 og", "2 mio. kr.", 3],
      ["i 2024 og", "siden.", "1.000 kr.", 4],
    ],
    [],
  ]);
  expect(cutClauses({ text: "I alt 2 mio. kr.", marks: [] }).clauses[0]?.words).toBe("I alt 2 mio. kr.");
});
