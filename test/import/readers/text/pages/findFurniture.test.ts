/** Page furniture among the lines of a document, wherever its pages end. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rawLines } from "../../../../../src/import/model/rawLine.ts";
import { findFurniture } from "../../../../../src/import/readers/text/pages/findFurniture.ts";
import { forAll } from "../../../../fixtures/forAll.ts";
import { realDocumentPath } from "../../../../fixtures/realDocument.ts";

/** The text of each line that is furniture. */
function furnitureOf(lines: readonly string[]): string[] {
  const raw = rawLines(lines.map((text, index) => ({ number: index + 1, text, startsPage: false })));
  const found = findFurniture(raw);
  return raw.flatMap(({ folded }, index) => (found[index] ? [folded] : []));
}

// The real document without its own footers: all of its lines are content.
const body = readFileSync(realDocumentPath, "utf8")
  .split("\n")
  .slice(0, 1640)
  .filter((line) => !/^(?:Fjerde og sidste opfølgning|Ballerup Kommune, Økonomi og Styring - )/.test(line));

const FOOTERS: Readonly<Record<string, (page: number) => readonly string[]>> = {
  "a page number between dashes": (page) => [`- ${page} -`],
  "a page of pages": (page) => [`Side ${page} af 36`],
  "a number alone": (page) => [String(page)],
  "the issuer and a number": (page) => [`Ballerup Kommune / Økonomi / ${page}`],
  "a number and the issuer": (page) => [`${page} Ballerup Kommune`],
  "the issuer above a number": (page) => ["Ballerup Kommune", String(page)],
  "the title and a number": (page) => [`Aftale om budget 2017 ...... ${page}`],
  "the case and the page": (page) => ["Sagsnr.: 24/1234", `Side ${page}`],
  "heading and case": (page) => [
    "Opfølgning på Aftale om budget 2017 Den 23. marts 2018",
    `Ballerup Kommune - ${page} - Sagsid: 00.30.00-S00-6-16`,
  ],
};

test.each([
  ["Status på Budgetaftale 2025", "for Børneudvalget"],
  ["2. opfølgning på budgetforliget for 2025-2028", "Børneudvalget"],
])("the title with its day is a foot, on a single page too: %s", (...title) => {
  const foot = `${title.join(" ")} Den 27. august 2025`;
  const lines = [
    ...title,
    "Læsevejledning",
    "Her er den.",
    "7. Klima",
    "7.01. Tage",
    "Planen er lagt.",
    foot,
  ];
  expect(furnitureOf(lines)).toEqual([foot]);
});

describe("a footer is found on every page, and nothing else is", () => {
  test("where there is none", () => {
    expect(furnitureOf(body)).toEqual([]);
  });

  test.each(Object.entries(FOOTERS))("%s", (_, footer) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 45 }), { minLength: 5, maxLength: 30 }), (pages) => {
        const lines: string[] = [];
        const feet: string[] = [];
        let from = 0;
        for (const [index, length] of pages.entries()) {
          const foot = footer(index + 1);
          lines.push(...body.slice(from, from + length), "", ...foot, "", "");
          feet.push(...foot);
          from += length;
        }
        expect(furnitureOf([...lines, ...body.slice(from)])).toEqual(feet);
      }),
      { numRuns: 15 },
    );
  });
});

test.each([
  [["Etape 1 er lagt", "Etape 2 er lagt", "Etape 3 er lagt", "Etape 4 er lagt"]],
  [["Milepæl 1: Plan", "Milepæl 2: Plan", "Milepæl 3: Plan"]],
  [["1. budgetopfølgning 2017", "2. budgetopfølgning 2017", "3. budgetopfølgning 2017"]],
  [["Skoler del 1", "Skoler del 2", "Skoler del 3"]],
  [["Ballerup Kommune køber 1 bil", "Ballerup Kommune køber 1 bil", "Ballerup Kommune køber 1 bil"]],
])("steps that count are content: %j", (steps) => {
  const lines = steps.flatMap((step, at) => [...body.slice(at * 30, at * 30 + 30), step]);
  expect(furnitureOf(lines)).toEqual([]);
});

test("a line with a smiley is never furniture, for it would be lost", () => {
  const parts = fc.constantFrom(
    ...Object.values(FOOTERS).flatMap((footer) => footer(7)),
    "",
    "Milepæl",
    "\f",
  );
  forAll(fc.array(fc.tuple(parts, fc.boolean()), { maxLength: 40 }), (lines) => {
    const found = furnitureOf(lines.map(([text, rated]) => (rated ? `${text} \uf04a` : text)));
    expect(found.filter((text) => text.includes("\uf04a"))).toEqual([]);
  });
});

describe("a line is furniture by its own words", () => {
  test.each([
    "- 4 -",
    "– 12 –",
    "Side 3",
    "Side: 3 af 12",
    "Side 3/12",
    "Herlev Kommune - 4 - Økonomi",
    "Region Sjælland, side 3",
    "Herlev Kommune Sagsnr.: 24/1234",
    "Sagsid: 00.30.00-S00-6-16",
    "Region Sjælland J.nr: 24/1234",
    "Anden opfølgning på Aftale om budget 2018 Den 23. marts 2018",
  ])("%s", (line) => {
    expect(furnitureOf(["Planen er", line, "lagt."])).toEqual([line]);
  });

  test.each([
    "- 4",
    "Se side 3",
    "Side 12345",
    "Plan - 4 - plads",
    "Herlev Kommune har en sag, se Sagsid: 24/1234.",
    "i Herlev Kommune, Sagsid: 24/1234 er",
    "Planen er lagt i opfølgning på aftale om budget",
    "Den 23. marts 2018",
    "Milepæl Første opfølgning på budgetaftalen er fremlagt 31.12.2018",
    `Herlev Kommune ${"og Økonomi ".repeat(25)}- 4 -`,
  ])("%s is not", (line) => {
    expect(furnitureOf(["Planen er", line, "lagt."])).toEqual([]);
  });
});

describe("lines beside the edges of pages", () => {
  /** Pages between numbers, with these lines above and below the number. */
  const pages = (count: number, above: (at: number) => readonly string[], below: readonly string[] = []) =>
    Array.from({ length: count }, (_, at) => [
      ...body.slice(at * 20, at * 20 + 20).filter((line) => line.trim() !== ""),
      ...above(at),
      `- ${at + 1} -`,
      ...below,
    ]).flat();
  const without = (texts: readonly string[]) => texts.filter((text) => !/^- \d+ -$/.test(text));

  test("are furniture when most pages have them", () => {
    const found = furnitureOf(pages(10, (at) => (at < 6 ? ["Fortroligt"] : [])));
    expect(without(found)).toEqual(Array.from({ length: 6 }, () => "Fortroligt"));
    expect(without(furnitureOf(pages(10, (at) => (at < 5 ? ["Fortroligt"] : []))))).toEqual([]);
  });

  test("from the edge inwards, three at most", () => {
    const found = furnitureOf(pages(5, () => ["Fire", "Tre", "To", "Et"]));
    expect(new Set(without(found))).toEqual(new Set(["Tre", "To", "Et"]));
    expect(new Set(without(furnitureOf(pages(5, () => [], ["Et", "To"]))))).toEqual(new Set(["Et", "To"]));
    expect(without(furnitureOf(pages(5, (at) => ["To", `Plan ${"abcde".charAt(at)}`])))).toEqual([]);
  });

  test.each([
    ["a foot of three lines, on the last page too", ["Lindby Kommune", "Rådhuset", "www.lindby.dk 0"], []],
    ["a head above the page's number", [], ["Opfølgning på budgettet", "Side 0"]],
    ["the title once more, over its two lines", [], [body[0] ?? "", body[1] ?? ""]],
  ] as const)("tell %s where each page begins", (_, foot, head) => {
    const lines = Array.from({ length: 5 }, (_page, at) => {
      const ofPage = (text: string) => ({ text: text.replace("0", String(at + 1)), startsPage: false });
      const [first, ...others] = body.slice(at * 20, at * 20 + 20).filter((line) => line.trim() !== "");
      return [
        { text: "", startsPage: at > 0 },
        ...(at > 0 ? head.map(ofPage) : []),
        ...[first ?? "", ...others].map(ofPage),
        ...foot.map(ofPage),
      ];
    }).flat();
    const raw = rawLines(lines.map((line, index) => ({ ...line, number: index + 1 })));
    const found = findFurniture(raw);
    const pages = head.length > 0 ? 4 : 5;
    expect(raw.filter((_line, index) => found[index])).toHaveLength(pages * (foot.length + head.length));
  });

  test("are content when they stand elsewhere, too", () => {
    const texts = pages(5, () => ["Fortroligt"]);
    expect(without(furnitureOf([...texts.slice(0, 6), "Fortroligt", ...texts.slice(6)]))).toEqual([]);
  });

  test.each(["og andre", "Milepæl", "Økonomi Ingen", "Tid Smiley", "Kort beskrivelse af indsatsen", "J"])(
    "are content when they are words of a table: %s",
    (line) => {
      expect(without(furnitureOf(pages(5, () => [line])))).toEqual([]);
    },
  );

  test("are a round's label unless nearly every page has it", () => {
    const label = (pagesWithIt: number) =>
      furnitureOf(pages(10, (at) => (at < pagesWithIt ? ["Regnskab 2025"] : [])));
    expect(without(label(7))).toEqual([]);
    expect(without(label(8))).toHaveLength(8);
  });
});
