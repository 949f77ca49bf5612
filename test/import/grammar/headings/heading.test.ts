/** Numbers of initiatives and themes, and numbers that are words of a sentence. */
import { describe, expect, test } from "vitest";
import {
  type HeadingStyle,
  longCountsOf,
  readTitle,
  themeNumberOf,
} from "../../../../src/import/grammar/headings/heading.ts";
import { ownNumbersOf } from "../../../../src/import/grammar/headings/ownNumbers.ts";
import { readTheme } from "../../../../src/import/grammar/headings/themeHeading.ts";
import { contentOf } from "../../../fixtures/contentOf.ts";

const PLAIN: HeadingStyle = {
  numbersThemes: false,
  ownNumber: null,
  longCounts: new Set(),
  themesOnTitles: false,
  describesBelow: false,
};
const read = (texts: readonly string[], style: HeadingStyle) => {
  const { number, pieces, line } = readTitle(contentOf(...texts), style);
  return [number, ...pieces.map(({ text }) => text), line];
};

describe("a title's number", () => {
  test.each([
    [["7.06. Styrket indsats"], ["7.06", "Styrket indsats", 1]],
    [["7.06 Styrket indsats"], ["7.06", "Styrket indsats", 1]],
    [["7.06. styrket indsats"], ["7.06", "styrket indsats", 1]],
    [["7.6.1 »Grøn« by"], ["7.6.1", "»Grøn« by", 1]],
    [["7.6.a Styrket indsats"], ["7.6.a", "Styrket indsats", 1]],
    [["7.6b. Styrket indsats"], ["7.6b", "Styrket indsats", 1]],
    [["7.06: Styrket indsats"], ["7.06", "Styrket indsats", 1]],
    [["7.06) Styrket indsats"], ["7.06", "Styrket indsats", 1]],
    [["7.06 2030-målene i skolen"], ["7.06", "2030-målene i skolen", 1]],
    [["7.06 3F-aftale om rengøring"], ["7.06", "3F-aftale om rengøring", 1]],
    [["7.06 100 nye pladser"], ["7.06", "100 nye pladser", 1]],
    [["7.06 12 mio. kr."], [null, "7.06 12 mio. kr.", 1]],
    [["31.12 2017 blev huset"], [null, "31.12 2017 blev huset", 1]],
    [["7.06. 2025-planen"], ["7.06", "2025-planen", 1]],
    [
      ["", "7.06. Styrket", "indsats"],
      ["7.06", "Styrket", "indsats", 2],
    ],
    [["B.2. Styrket indsats"], ["B.2", "Styrket indsats", 1]],
    // A narrow cell wraps behind the number.
    [
      ["7.06.", "Styrket", "indsats"],
      ["7.06", "Styrket", "indsats", 1],
    ],
    [["7.06 styrket indsats"], [null, "7.06 styrket indsats", 1]],
    [["1.000 Træer til byen"], [null, "1.000 Træer til byen", 1]],
    [["2.500 Nye boliger"], [null, "2.500 Nye boliger", 1]],
    [["7.110. Styrket indsats"], ["7.110", "Styrket indsats", 1]],
    [["2020-plan for skoler"], [null, "2020-plan for skoler", 1]],
    [["1.2 mio. kr."], [null, "1.2 mio. kr.", 1]],
    [["31.12. 2017 er"], [null, "31.12. 2017 er", 1]],
    [["3. Styrket indsats"], [null, "3. Styrket indsats", 1]],
    [
      ["Styrket", "7.06. indsats"],
      [null, "Styrket", "7.06. indsats", 1],
    ],
    [[], [null, 1]],
  ])("%j", (texts, expected) => {
    expect(read(texts, PLAIN)).toEqual(expected);
  });

  test("of the document's own form is read by that, though a narrow cell wraps behind it", () => {
    const style = { ...PLAIN, ownNumber: ownNumbersOf(["Indsats 3: Styrket indsats"]) };
    expect(read(["Indsats 3: Styrket indsats"], style)).toEqual(["3", "Styrket indsats", 1]);
    expect(read(["Indsats 3:", "Styrket indsats"], style)).toEqual(["3", "Styrket indsats", 1]);
    expect(read(["EU27 Samarbejde"], style)).toEqual([null, "EU27 Samarbejde", 1]);
  });
});

test("three figures that could be thousands are a number where the theme counts others beyond 99", () => {
  const style = { ...PLAIN, longCounts: longCountsOf(["7.121", "2.01", null]) };
  expect(read(["7.120 Færre fald"], style)).toEqual(["7.120", "Færre fald", 1]);
  expect(read(["2.500 Nye boliger"], style)).toEqual([null, "2.500 Nye boliger", 1]);
  expect(read(["7.120 kr. mere"], style)).toEqual([null, "7.120 kr. mere", 1]);
});

test("an initiative's number begins with its theme's", () => {
  expect(themeNumberOf("7.06")).toBe("7");
  expect(themeNumberOf("12.6.1")).toBe("12");
  expect(themeNumberOf("7")).toBeNull();
  expect(themeNumberOf(null)).toBeNull();
});

describe("the heading of a theme above a title", () => {
  const WIDTH = 60;
  const themeOf = (texts: readonly string[], number: string | null, stop = "Økonomi Ingen effekt.") => {
    const [first, ...lines] = contentOf(stop, ...texts);
    const { at, theme } = readTheme(lines, first, number, WIDTH);
    return [
      at,
      theme &&
        [theme.number, ...theme.pieces.map(({ text }) => text)].filter((part) => part !== null).join(" | "),
    ];
  };
  const FULL = "Udvalget har besluttet at planen for byens parker og skove";

  test.each([
    ["by its number", ["", "7. Klima og by"], "7.01", [0, "7 | Klima og by"]],
    ["by its number and another word", ["", "Indsatsområde 7 – Klima og by"], "7.01", [0, "7 | Klima og by"]],
    ["by its number and the word", ["", "Tema 7: Klima og by"], "7.01", [0, "7 | Klima og by"]],
    [
      "over two lines",
      ["", "7. Klima og by i", "hele kommunen"],
      "7.01",
      [0, "7 | Klima og by i | hele kommunen"],
    ],
    ["below the end of a text", ["og fulgt.", "7. Klima og by"], "7.01", [1, "7 | Klima og by"]],
    ["with a full stop in it", ["", "7. Klima m.v.", "og by"], "7.01", [0, "7 | Klima m.v. | og by"]],
    ["above a title without a number", ["", "7. Klima og by"], null, [0, "7 | Klima og by"]],
    ["without a number", ["", "Klima og by"], "7.01", [0, "Klima og by"]],
    ["without a number directly below a row", ["Klima og by"], null, [0, "Klima og by"]],
    [
      "though it ends in a municipality",
      ["", "En grøn og aktiv kommune"],
      "7.01",
      [0, "En grøn og aktiv kommune"],
    ],
    ["in the last block", ["og fulgt.", "", "Klima og by"], "7.01", [1, "Klima og by"]],
  ] as const)("is told %s", (_, texts, number, expected) => {
    expect(themeOf(texts, number)).toEqual(expected);
  });

  test.each([
    ["a sentence", ["", "Klima og by er vigtigt."], "7.01"],
    ["a list's end", ["", "Klima og by,"], "7.01"],
    ["small letters", ["", "klima og by"], "7.01"],
    ["three lines", ["", "Klima", "og", "by"], "7.01"],
    ["a long line", ["", `Klima ${"og by ".repeat(13).trim()}`], "7.01"],
    ["nothing", [], "7.01"],
    ["who publishes the document", ["", "Nye Lindby Kommune"], "7.01"],
    ["who publishes it, in capitals", ["", "NYE LINDBY KOMMUNE"], "7.01"],
    ["a day", ["", "Den 27. august 2025"], "7.01"],
    ["the document", ["", "Anden opfølgning på budgetaftalen for 2025"], "7.01"],
  ] as const)("is none of %s", (_, texts, number) => {
    expect(themeOf(texts, number)).toEqual([texts.filter((text) => text !== "").length, null]);
  });

  test.each([
    ["a sentence", ["", "7. Klima", "", "Udvalget har drøftet klimaet."], "7 | Klima"],
    ["another heading", ["", "7. Klima", "", "Økonomi i korte træk"], "7 | Klima"],
    ["a sentence right below", ["", "7. Klima", "Udvalget har drøftet klimaet."], "7 | Klima"],
    ["many lines", ["", "7. Klima", "", ...Array(8).fill("Udvalget har drøftet klimaet.")], "7 | Klima"],
    [
      "a heading of two lines",
      ["", "7. Klima og", "by", "", "Udvalget har drøftet det."],
      "7 | Klima og | by",
    ],
  ] as const)("has no part of what stands below it: %s", (_, texts, expected) => {
    expect(themeOf(texts, "7.01")).toEqual([0, expected]);
    const below = texts.filter((text) => text !== "").slice(expected.split(" | ").length - 1);
    const { theme } = readTheme(contentOf(...texts), undefined, "7.01", WIDTH);
    expect(theme?.below?.map(({ text }) => text)).toEqual(below);
  });

  test("does not stand above the reading guide", () => {
    const guide = ["", "7. Klima", "", "Læsevejledning", "", ...Array(6).fill("Glad er opfyldt.")];
    expect(themeOf(guide, "7.01")[1]).toBeNull();
  });

  test("is none of another number's sentence", () => {
    expect(themeOf(["", "8. Klima er sat i gang.", "Og by."], null)).toEqual([2, null]);
    expect(themeOf(["Klima og by"], "7.01", FULL)).toEqual([1, null]);
    expect(themeOf(["", "7. Klima", "a", "b", "c", "d."], "7.01")).toEqual([5, null]);
    expect(themeOf(["", "7. Klima", "a", "b", "c"], "7.01")[0]).toBe(0);
  });
});
