/** Cells of a line, told apart by the white space between them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rawLines } from "../../../../../src/import/model/rawLine.ts";
import { cellsOf, partOf } from "../../../../../src/import/readers/text/pages/columnCells.ts";
import { isSmileyCell } from "../../../../../src/import/signs/isSmileyCell.ts";
import { joinCells } from "../../../../../src/import/words/joinCells.ts";
import { forAll } from "../../../../fixtures/forAll.ts";

const rawOf = (text: string) => {
  const [line] = rawLines([{ number: 7, text, startsPage: false }]);
  if (line === undefined) throw new Error("There is a line.");
  return line;
};

test("cells stand two blanks apart, and each knows its place and the gap before it", () => {
  expect(cellsOf("  Milepæl  Planen er lagt    1. kvartal   J")).toEqual([
    { text: "Milepæl", start: 2, gap: 2 },
    { text: "Planen er lagt", start: 11, gap: 2 },
    { text: "1. kvartal", start: 29, gap: 4 },
    { text: "J", start: 42, gap: 3 },
  ]);
  expect(cellsOf("   ")).toEqual([]);
});

describe("a cell begins at a known column too, behind a single blank", () => {
  test.each([
    ["Planen er lagt 1. kvartal", [15], ["Planen er lagt", "1. kvartal"]],
    ["Planen er lagt 1. kvartal", [14], ["Planen er lagt 1. kvartal"]],
    ["Planen er lagt 1. kvartal", [16], ["Planen er lagt 1. kvartal"]],
    ["Planen er lagt 1. kvartal", [0], ["Planen er lagt 1. kvartal"]],
    ["Planen er lagt 1. kvartal", [40, 10], ["Planen er", "lagt 1. kvartal"]],
  ])("%j at %j: %j", (text, columns, cells) => {
    expect(cellsOf(text, columns).map((cell) => cell.text)).toEqual(cells);
  });

  test("and counts as two blanks apart", () => {
    expect(cellsOf("Planen er lagt 1. kvartal", [15])[1]).toEqual({ text: "1. kvartal", start: 15, gap: 2 });
  });
});

test("no cell is lost, whatever columns are known", () => {
  const text = fc.array(fc.constantFrom("Plan", "er", "lagt", "J", "1.", "  ", "    "), { maxLength: 15 });
  forAll(text, fc.array(fc.nat(60), { maxLength: 4 }), (words, columns) => {
    const line = words.join(" ");
    const cells = cellsOf(line, columns);
    expect(
      cells
        .map((cell) => cell.text)
        .join(" ")
        .split(/\s+/),
    ).toEqual(line.trim().split(/\s+/));
    for (const { text: cell, start } of cells) expect(line.slice(start, start + cell.length)).toBe(cell);
  });
});

test("a part of a line keeps its cells in their places", () => {
  const line = rawOf("Milepæl  Planen    J");
  expect(partOf(line, ({ start }) => start > 0)).toMatchObject({
    number: 7,
    text: "         Planen    J",
    folded: "Planen J",
  });
  expect(partOf(line, () => false)).toBeNull();
  expect(partOf(rawOf("Planen er"), ({ start }) => start === 7, [7])?.text).toBe("       er");
});

test("a smiley's cell holds nothing else", () => {
  for (const cell of ["J", "K", "L", "☺", "☺ ☹", "\uf04a", "Grøn", "🟢", "75 %"])
    expect(isSmileyCell(cell)).toBe(true);
  for (const cell of ["JK", "j", "M", "☺ nået", "", "Planen"]) expect(isSmileyCell(cell)).toBe(false);
});

test("the lines of a cell are one, and a divided word is whole", () => {
  expect(joinCells(["1. budgetop-", "følgning", "2025"])).toBe("1. budgetopfølgning 2025");
  expect(joinCells(["Høje-", "Taastrup"])).toBe("Høje- Taastrup");
  expect(joinCells(["2-", "årig"])).toBe("2- årig");
  expect(joinCells(["", "2025"])).toBe("2025");
  expect(joinCells([])).toBe("");
});
