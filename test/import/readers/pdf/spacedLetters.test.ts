import fc from "fast-check";
import { expect, test } from "vitest";
import { withClosedLetters } from "../../../../src/import/readers/pdf/spacedLetters.ts";
import { forAll } from "../../../fixtures/forAll.ts";

const SIZE = 10;
const at = (text: string, x: number, y = 100) => ({
  text,
  matrix: [SIZE, 0, 0, SIZE, x, y],
  width: text.length * 4,
});
const texts = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text);

const word = fc.stringMatching(/^[a-zæøå]{2,8}$/u);

/** Runs of a heading, a word each, its letters apart. */
function apart(words: readonly string[]) {
  let x = 40;
  return words.map((letters) => {
    const run = at([...letters].join(" "), x);
    x += run.width + SIZE;
    return run;
  });
}

test("letters that stand apart are the words that the page draws, however they come in runs", () => {
  forAll(fc.array(word, { minLength: 2, maxLength: 5 }), fc.boolean(), (words, inOne) => {
    const runs = apart(inOne ? [words.join("")] : words);
    expect(texts(withClosedLetters(runs, () => `Før ${words.join(" ")}Efter`))).toEqual([words.join(" ")]);
  });
});

test("each run is a word where the page draws no blanks", () => {
  expect(texts(withClosedLetters(apart(["Kultur", "og", "fritid"]), () => "Kulturogfritid"))).toEqual([
    "Kulturogfritid",
  ]);
  expect(texts(withClosedLetters(apart(["Kultur", "og", "fritid"]), () => "andet"))).toEqual([
    "Kultur og fritid",
  ]);
});

test("the same heading twice is found at its next place", () => {
  const two = [...apart(["Budget", "ét"]), at("Almindelig tekst", 40, 120), ...apart(["Budget", "ét"])];
  expect(texts(withClosedLetters(two, () => "Budget étAlmindelig tekstBudgetét"))).toEqual([
    "Budget ét",
    "Almindelig tekst",
    "Budgetét",
  ]);
});

test("letters one by one are a word, too, with the width of all", () => {
  const runs = [..."Kultur"].map((letter, index) => at(letter, 40 + index * 12));
  expect(withClosedLetters(runs, () => "Kultur")).toEqual([{ ...at("Kultur", 40), width: 5 * 12 + 4 }]);
});

test("letters are apart though kerning leaves some pairs together", () => {
  const run = at("7 .0 2 . V E LFÆ R D S TE K N OLOGIE R", 40);
  expect(texts(withClosedLetters([run], () => "Før 7.02. VELFÆRDSTEKNOLOGIER"))).toEqual([
    "7.02. VELFÆRDSTEKNOLOGIER",
  ]);
  expect(texts(withClosedLetters([run], () => "andet"))).toEqual([run.text]);
});

test("three letters are a word only where the page draws them as one", () => {
  expect(texts(withClosedLetters([at("T i d", 40)], () => "Før Tid"))).toEqual(["Tid"]);
  expect(texts(withClosedLetters([at("T i d", 40)], () => "andet"))).toEqual(["T i d"]);
});

test("other text stays as it is", () => {
  for (const runs of [
    [at("Planen er i gang", 40)],
    [at("1 2 3 4 5", 40)],
    [at("i", 40), at("å", 60)],
    [at("A B", 40), at("C D", 300)],
    [at("K u l t u r", 40, 100), at("Tid", 300, 100)].slice(1),
  ])
    expect(withClosedLetters(runs, () => "")).toBe(runs);
});

test("single letters in cells beside each other are no heading", () => {
  const cells = ["G", "G", "R", "X"].map((letter, column) => at(letter, 40 + 18 * column));
  expect(texts(withClosedLetters(cells, () => "GGRX"))).toEqual(["G", "G", "R", "X"]);
});

test.each([
  ["1 år", "2 år"],
  ["Vi ser på alt nu og", "og på nyt om et år"],
  ["a b c d e Kommunen", "f g h i j Regionen"],
])("texts of cells beside each other are none either: %s, %s", (...cells) => {
  let x = 40;
  const runs = cells.map((text) => {
    const run = at(text, x);
    x += run.width + SIZE;
    return run;
  });
  expect(texts(withClosedLetters(runs, () => cells.join("")))).toEqual(cells);
});
