/** Under which theme an initiative stands, and what is told when its number says otherwise. */
import { describe, expect, test } from "vitest";
import { cutSegments } from "../../../../src/import/grammar/headings/segments.ts";
import { readThemes, titleOf } from "../../../../src/import/grammar/initiatives/themes.ts";
import { contentOf } from "../../../fixtures/contentOf.ts";
import { contextOf, remarksOf } from "../../../fixtures/grammarContext.ts";

const REST = [
  "Kort beskrivelse af indsatsen Tid Smiley",
  "Ansvarligt center: HR",
  "",
  "Milepæl Plan. 1. kvartal 2024",
  "Økonomi Ingen.",
  "",
];
/** The themes, the theme of each initiative, and what was remarked. */
function read(...headings: readonly string[]) {
  const context = contextOf();
  const { segments } = cutSegments(
    contentOf(...headings.flatMap((line) => (line.startsWith("#") ? [line.slice(1), ""] : [line, ...REST]))),
  );
  const { themes, ids } = readThemes(segments, context);
  return { themes: themes.map(({ id, title }) => `${id} ${title}`), ids, remarks: remarksOf(context) };
}

describe("an initiative stands under", () => {
  test("the last theme above it, which is opened once", () => {
    expect(
      read("#1. Klima", "1.01. Mad", "1.02. Fald", "#2. By", "2.01. Vej", "#1. KLIMA", "1.03. Sol"),
    ).toEqual({
      themes: ["1 Klima", "2 By"],
      ids: ["1", "1", "2", "1"],
      remarks: [],
    });
  });

  test("a theme without a number, whose id is its title", () => {
    expect(read("#Klima", "Mad", "#Klima og by", "1.01. Vej")).toMatchObject({
      themes: ["klima Klima", "klima-og-by Klima og by"],
      ids: ["klima", "klima-og-by"],
      remarks: [],
    });
  });

  test("the theme of its own number where that has no heading, opened once and told once", () => {
    const { themes, ids, remarks } = read("#1. Klima", "1.01. Mad", "3.01. Fald", "3.02. Vej", "1.02. Sol");
    expect(themes).toEqual(["1 Klima", expect.stringMatching(/^3 .*3/)]);
    expect(ids).toEqual(["1", "3", "3", "3"].with(3, ids[3] ?? ""));
    expect(remarks[0]).toMatch(/theme-missing$/);
    expect(remarks.filter((remark) => /theme-missing/.test(remark))).toHaveLength(1);
  });

  test("the theme above it where its own has a heading elsewhere, which is told", () => {
    const { ids, remarks } = read("#1. Klima", "1.01. Mad", "2.01. Fald", "#2. By", "2.02. Vej");
    expect(ids).toEqual(["1", "1", "2"]);
    expect(remarks).toEqual([expect.stringMatching(/number-outside-theme$/)]);
  });

  test("no theme when none stands above it, which is told once", () => {
    const { themes, ids, remarks } = read("Mad", "Vej");
    expect(themes).toHaveLength(1);
    expect(new Set(ids).size).toBe(1);
    expect(remarks).toEqual([expect.stringMatching(/theme-missing$/)]);
  });
});

test("a title is one line; without one it is named by its line", () => {
  const titles = (...texts: readonly string[]) =>
    cutSegments(contentOf(...texts, ...REST)).segments.map((segment) => titleOf(segment, contextOf()));
  expect(titles("1.01. Børne- og ungeud-", "valget")).toEqual(["Børne- og ungeudvalget"]);
  expect(titles("1.01. Fælles indsats:", "Mad")).toEqual(["Fælles indsats: Mad"]);
  expect(titles()).toEqual([expect.stringContaining("1")]);
});
