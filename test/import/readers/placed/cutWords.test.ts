import { describe, expect, test } from "vitest";
import { isCut, longWords } from "../../../../src/import/readers/placed/cutWords.ts";

const word = (text: string, right = 100) => ({
  text,
  left: 20,
  right,
  base: 0,
  size: 10,
  font: "",
  isGlued: false,
});
const cut = (first: string, below: string, known: readonly string[] = [], right = 100) =>
  isCut(
    [word(first)],
    below.split(" ").map((text) => word(text)),
    right,
    longWords([{ words: known.map((text) => word(text)) }]),
  );

describe("a word that fills its cell is cut", () => {
  test.each([
    ["within the year of a day", "31.12.201", "7", []],
    ["before the year of a day", "31.12.", "2017", []],
    ["before the end of a word", "boligudbygnings", "planer", ["Boligudbygningsplaner"]],
    ["within the name of a round", "budgetopfølg", "ning 2025", []],
    ["before the last letters of a round", "budgetopfølgni", "ng 2025", []],
    ["between the nouns of a round", "Halvårs", "regnskab 2025", []],
    ["before what no word begins by", "Arbejdsmarkedsko", "ntakter", []],
    ["before an end that is no word", "Handicaphjælpeord", "ninger.", []],
    ["before letters that are no word", "Integrationsindsat", "ser", ["Integrationsindsatser"]],
  ])("%s", (_, first, below, known) => {
    expect(cut(first, below, known)).toBe(true);
  });
});

describe("a word by itself on a line is whole", () => {
  test.each([
    ["31.12.2017", "1"],
    ["31.12.", "17"],
    ["Evalueringen", "foreligger"],
    ["kommunens", "skoler"],
    ["Anlægsudgift", "kr. 500.000"],
    ["Besparelsen", "t.kr. 500"],
    ["Medarbejdere", "mv."],
    ["Kommunens", "ældre"],
    ["Rammen", "er fordelt"],
    ["Foreløbig", "ingen bemærkninger"],
    ["Borgerne", "gerne vil"],
    ["Projektet", "hed tidligere"],
    ["Indsatsen", "fx ved"],
    ["Forsinket", "pga. udbud"],
    ["Forsinket", "pt."],
    ["Fritidshjem", "sfo'er"],
    ["Foreninger", "ngo'er"],
    ["Løbende", "opfølgning"],
    ["Forventet", "regnskab 2025"],
    ["Økonomisk", "status"],
  ])("%s / %s", (first, below) => {
    expect(cut(first, below)).toBe(false);
  });

  test("also where the document has both as one, if there is room for another letter", () => {
    expect(cut("Vedligeholdelses", "plan", ["Vedligeholdelsesplan"], 111)).toBe(false);
    expect(cut("Vedligeholdelses", "plan", ["Vedligeholdelsesplan"])).toBe(true);
  });
});
