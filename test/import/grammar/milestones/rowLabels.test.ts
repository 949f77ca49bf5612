/** The label of a round in its row, and where a row ends that lost its mark. */
import { describe, expect, test } from "vitest";
import {
  labelRows,
  labelsCloseRows,
  mergeFalseStarts,
} from "../../../../src/import/grammar/milestones/rowLabels.ts";
import { RoundVocabulary } from "../../../../src/import/grammar/rounds/roundVocabulary.ts";
import { contextOf, piecesOf, remarksOf } from "../../../fixtures/grammarContext.ts";

const ROUNDS = ["1. kvartal 2024", "2. kvartal 2024", "3. kvartal 2024"];

/** The rows that a row is read as, `label: words`, and what was remarked. */
function read(texts: readonly string[], labelsClose = true): string[] {
  const context = contextOf([], ROUNDS, { labelsCloseRows: labelsClose });
  const rows = labelRows([{ pieces: piecesOf(...texts) }], context);
  return [
    ...rows.map(
      ({ key, pieces }) =>
        `${key}: ${pieces
          .map(({ text }) => text)
          .join(" ")
          .trim()}`,
    ),
    ...remarksOf(context),
  ];
}

describe("a row's label", () => {
  test.each([
    ["ends it", ["Planen er", "lagt. 1. kvartal 2024 ☺"], ["1. kvartal 2024: Planen er lagt."]],
    ["has a line of its own", ["Planen er lagt.", "1. kvartal 2024 ☺"], ["1. kvartal 2024: Planen er lagt."]],
    ["has a colon", ["Planen er lagt. 1. kvartal 2024:"], ["1. kvartal 2024: Planen er lagt."]],
    ["is wrapped", ["Planen er lagt. 1. kvartal", "2024 ☺"], ["1. kvartal 2024: Planen er lagt."]],
    ["begins it", ["1. kvartal 2024 Planen er lagt."], ["1. kvartal 2024: Planen er lagt."]],
    ["is missing", ["Planen er lagt."], ["null: Planen er lagt."]],
    [
      "is the rated one of two",
      ["Planen 1. kvartal 2024 ☺", "lagt 2. kvartal 2024"],
      ["1. kvartal 2024: Planen lagt 2. kvartal 2024"],
    ],
    [
      "is the last of two",
      ["Planen 1. kvartal 2024", "lagt 2. kvartal 2024"],
      ["2. kvartal 2024: Planen 1. kvartal 2024 lagt"],
    ],
    ["is in no sentence", ["I 1. kvartal 2024 er planen lagt."], ["null: I 1. kvartal 2024 er planen lagt."]],
  ])("%s", (_, texts, expected) => {
    expect(read(texts, false)).toEqual(expected);
  });
});

describe("where labels close rows, what follows one", () => {
  test.each([
    [
      "is a row that lost its mark, by a label of its own",
      ["Planen 1. kvartal 2024 ☺", "Den følges. 2. kvartal 2024 ☹"],
      ["1. kvartal 2024: Planen", "2. kvartal 2024: Den følges.", "6 row-marker-missing"],
    ],
    [
      "is one by a rating on the next line",
      ["Planen 1. kvartal 2024", "☺", "Den følges. 2. kvartal 2024"],
      ["1. kvartal 2024: Planen", "2. kvartal 2024: Den følges.", "7 row-marker-missing"],
    ],
    [
      "is one by a line of its own",
      ["Planen", "1. kvartal 2024", "Den følges. 2. kvartal 2024"],
      ["1. kvartal 2024: Planen", "2. kvartal 2024: Den følges.", "7 row-marker-missing"],
    ],
    [
      "is the row's own when the label is in its text",
      ["Planen fra 1. kvartal 2024", "følges. 2. kvartal 2024"],
      ["2. kvartal 2024: Planen fra 1. kvartal 2024 følges."],
    ],
    [
      "is reported",
      ["Planen 1. kvartal 2024 ☺", "Den følges", "her."],
      ["1. kvartal 2024: Planen", "6 text-unplaced"],
    ],
    [
      "is the smiley alone",
      ["Planen 1. kvartal 2024", "", "☺", "Den følges"],
      ["1. kvartal 2024: Planen", "8 text-unplaced"],
    ],
    ["is nothing", ["Planen 1. kvartal 2024", "☺", ""], ["1. kvartal 2024: Planen"]],
  ])("%s", (_, texts, expected) => {
    expect(read(texts)).toEqual(expected);
  });

  test("is the row's own where another row has the label that stands alone", () => {
    const context = contextOf([], ROUNDS);
    const rows = [
      { pieces: piecesOf("Planen", "1. kvartal 2024", "følges. 2. kvartal 2024") },
      { pieces: piecesOf("Planen 1. kvartal 2024") },
    ];
    expect(labelRows(rows, context).map(({ key }) => key)).toEqual(["2. kvartal 2024", "1. kvartal 2024"]);
    expect(remarksOf(context)).toEqual([]);
  });
});

test("labels close rows when nothing stands behind more than four in five", () => {
  const closing = { pieces: piecesOf("Planen er lagt. 1. kvartal 2024", "☺") };
  const open = { pieces: piecesOf("1. kvartal 2024", "Planen er lagt.") };
  const without = { pieces: piecesOf("Planen er lagt.") };
  const closes = (...counts: readonly [number, number, number]) =>
    labelsCloseRows(
      [closing, open, without].flatMap((row, kind) => Array.from({ length: counts[kind] ?? 0 }, () => row)),
      new RoundVocabulary(ROUNDS),
    );
  expect(closes(5, 1, 0)).toBe(true);
  expect(closes(4, 1, 0)).toBe(false);
  expect(closes(5, 1, 9)).toBe(true);
  expect(closes(0, 0, 3)).toBe(false);
});

describe("a part without label and smiley", () => {
  const row = (key: string | null, ...texts: readonly string[]) => ({
    key,
    pieces: piecesOf(...texts).map((piece) => ({ ...piece, mark: "Milepæl" })),
  });
  const merged = (rows: readonly ReturnType<typeof row>[], expected: number) =>
    mergeFalseStarts(rows, expected).map(
      ({ key, pieces }) => `${key}: ${pieces.map(({ text }) => text).join(" ")}`,
    );

  test("belongs to the next row where there are more than rounds", () => {
    expect(merged([row(null, "Planen for"), row("a", "er lagt")], 1)).toEqual([
      "a: Planen for Milepæl er lagt",
    ]);
    expect(merged([row(null, "En"), row(null, "To"), row("a", "Tre")], 2)).toEqual([
      "a: En Milepæl To Milepæl Tre",
    ]);
    expect(merged([row("a", "En"), row(null, "To")], 1)).toEqual(["a: En", "null: To"]);
  });

  test("is a row where there are no more than rounds, or when it is rated", () => {
    expect(merged([row(null, "Planen for"), row("a", "er lagt")], 2)).toEqual([
      "null: Planen for",
      "a: er lagt",
    ]);
    expect(merged([row(null, "Planen for ☺"), row("a", "er lagt")], 1)).toEqual([
      "null: Planen for",
      "a: er lagt",
    ]);
  });
});
