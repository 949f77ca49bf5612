import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "../../../src/agreement/format/catalogueSchema.ts";
import { followUpLabels } from "../../../src/components/names/followUpLabels.ts";
import { forAll } from "../../fixtures/forAll.ts";

const ENTRY: CatalogueEntry = {
  id: "a",
  href: "a.json",
  title: "Aftale om budget 2017",
  authority: "Ballerup Kommune",
  committee: "Økonomiudvalget",
  budgetYear: 2017,
  asOf: "2018-03-23",
  agreement: null,
  sequence: null,
  initiatives: 32,
  smileys: { glad: 80, neutral: 20, sur: 7, none: 21 },
};

const labels = (...entries: readonly Partial<CatalogueEntry>[]) => [
  ...followUpLabels(
    entries.map((entry) => ({ ...ENTRY, ...entry })),
    "da",
  ).values(),
];

describe("a follow-up's name in a list", () => {
  it("is its committee and title where those tell it apart", () => {
    expect(labels({ id: "a" }, { id: "b", committee: "Børneudvalget" })).toEqual([
      "Økonomiudvalget, Aftale om budget 2017",
      "Børneudvalget, Aftale om budget 2017",
    ]);
  });

  it("names the authority where there are several, the date where all else is alike, and at last the id", () => {
    expect(
      labels({ id: "a" }, { id: "b", authority: "Herlev Kommune", committee: null, asOf: null }),
    ).toEqual([
      "Økonomiudvalget, Aftale om budget 2017, Ballerup Kommune",
      "Aftale om budget 2017, Herlev Kommune",
    ]);
    expect(labels({ id: "a" }, { id: "b", asOf: "2017-12-01" })).toEqual([
      "Økonomiudvalget, Aftale om budget 2017, 23. marts 2018",
      "Økonomiudvalget, Aftale om budget 2017, 1. december 2017",
    ]);
    expect(labels({ id: "a" }, { id: "b" })).toEqual([
      "Økonomiudvalget, Aftale om budget 2017, 23. marts 2018, a",
      "Økonomiudvalget, Aftale om budget 2017, 23. marts 2018, b",
    ]);
  });

  it("differs from every other, for any follow-ups", () => {
    const word = fc.constantFrom("x", "y");
    const entries = fc.uniqueArray(
      fc.record({ id: fc.constantFrom("1", "2", "3", "4"), title: word, committee: fc.option(word) }),
      { selector: ({ id }) => id },
    );
    forAll(entries, (some) => {
      expect(new Set(labels(...some)).size).toBe(some.length);
    });
  });
});
