import { describe, expect, test } from "vitest";
import { searchSource } from "../../../src/agreement/source/searchSource.ts";

const hits = (lines: readonly string[], query: string) =>
  searchSource(lines, query).map((spans) =>
    spans.map(({ line, from, to }) => `${line}: ${lines[line - 1]?.slice(from, to)}`),
  );

describe("a search finds", () => {
  test("the words wherever they stand, whatever their case and accents", () => {
    expect(hits(["Økonomi og økonomien", "OEKONOMI"], "økonomi")).toEqual([
      ["1: Økonomi"],
      ["1: økonomi"],
      ["2: OEKONOMI"],
    ]);
  });
  test("a word divided at the end of a line as one hit", () => {
    expect(hits(["hvis der er æn-", "dringer til økonomien"], "ændringer")).toEqual([
      ["1: æn", "2: dringer"],
    ]);
  });
  test("words one after another, across the end of a line", () => {
    expect(hits(["forsinket grundet", "klargøring af"], "grundet klargøring")).toEqual([
      ["1: grundet", "2: klargøring"],
    ]);
  });
  test("words joined by a hyphen, written together, apart or with the hyphen", () => {
    const lines = ["UCC-bygningen"];
    for (const query of ["ucc-bygningen", "ucc bygningen", "uccbygningen"])
      expect(hits(lines, query)).toEqual([["1: UCC-bygningen"]]);
  });
  test("a word ahead of a dash that stands for another word", () => {
    expect(hits(["budget-", "og regnskabstal"], "budget- og regnskab")).toEqual([
      ["1: budget", "2: og regnskab"],
    ]);
  });
});

describe("a search for several rows of words finds", () => {
  const lines = ["Femte ferieuge og", "UCC-bygningen, mio. kr.", "Ferieuge, femte"];
  test("each alternative and each phrase, in the text's order", () => {
    expect(hits(lines, "ucc | ferieuge")).toEqual([["1: ferieuge"], ["2: UCC"], ["3: Ferieuge"]]);
    expect(hits(lines, '"femte ferieuge" mio. kr.')).toEqual([["1: Femte ferieuge"], ["2: mio. kr."]]);
  });
  test("the longer of two that begin alike, and no place twice", () => {
    expect(hits(lines, "ucc | ucc-bygningen | bygningen")).toEqual([["2: UCC-bygningen"]]);
  });
});

describe("a search does not find", () => {
  test("two words in one, or one in two", () => {
    expect(hits(["eren"], "er en")).toEqual([]);
    expect(hits(["er en"], "eren")).toEqual([]);
  });
  test("anything for an empty query", () => {
    expect(hits(["ord"], " - ")).toEqual([]);
  });
  test("the same letters twice", () => {
    expect(hits(["aaaa"], "aa")).toHaveLength(2);
  });
});
