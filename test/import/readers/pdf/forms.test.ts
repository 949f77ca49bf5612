/** Wherever a program puts the words of a form on a PDF's pages, the facts are the same. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { pdfFile } from "../../../fixtures/pdfFile.ts";
import { type FormOptions, pdfForm } from "../../../fixtures/pdfForm.ts";

async function read(options: FormOptions) {
  const { facts, findings } = mustImport(await importBytes(pdfForm(options)));
  const initiatives = facts.initiatives.map(({ source: _, milestones, economy, ...initiative }) => ({
    ...initiative,
    milestones: milestones.map(({ source: _source, ...rest }) => rest),
    economy: economy && { text: economy.text, smiley: economy.smiley },
  }));
  const { themes, rounds, asOf, document } = facts;
  return {
    themes,
    rounds: rounds.map(({ label }) => label),
    initiatives,
    asOf,
    document,
    codes: findings.map(({ code }) => code),
  };
}

const plain = await read({});

test("a plain form", () => {
  const rows = {
    milestones: [
      {
        round: "1",
        text: "Planen for alle kommunens ejendomme er lagt, og borgerne er hørt om den.",
        status: null,
        smiley: "glad",
      },
      {
        round: "2",
        text: "Planen er fulgt.",
        status: "Der mangler endnu to ejendomme, som først bygges om til næste år.",
        smiley: "sur",
      },
    ],
    economy: { text: "Der er ingen effekt.", smiley: "glad" },
    description: "Parterne er enige om, at alle skal kunne bo trygt.",
    responsible: ["Ejendomme"],
    committee: "Socialudvalget",
    contributors: ["Økonomi og Styring"],
    funding: ["drift"],
  };
  expect(plain).toMatchObject({
    themes: [{ number: "1", title: "Sundhed og omsorg" }],
    rounds: ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024"],
    initiatives: [
      { number: "1.01", title: "Færre fald i kommunens boliger", ...rows },
      { number: "1.02", title: "Bedre mad", ...rows },
    ],
    codes: [],
  });
});

describe("the same facts", () => {
  test.each<readonly [string, FormOptions]>([
    ["cell by cell", { order: "cells" }],
    ["column by column", { order: "columns" }],
    ["in no order", { order: "shuffled" }],
    ["word by word, without spaces", { byWord: true }],
    ["word by word in no order", { byWord: true, order: "shuffled" }],
    ["on pages turned to the right", { rotate: 90 }],
    ["on pages turned to the left", { rotate: 270 }],
    ["on pages upside down", { rotate: 180 }],
    ["over many pages", { linesOnPage: 14 }],
    ["over many pages with the head repeated", { linesOnPage: 17, repeatsHead: true }],
    ["smileys larger than the text", { smiley: { size: 16 } }],
    ["smileys half a line above their rows", { smiley: { raised: 5 } }],
    ["smileys most of a line above their rows", { smiley: { raised: 9 } }],
    ["smileys on the last line of the row above", { smiley: { raised: 23 / 2 } }],
    ["smileys half a line below their rows", { smiley: { raised: -5 } }],
    ["a font with a prefix", { smiley: { font: "ABCDEF+Wingdings" } }],
    [
      "a map to private-use characters",
      { smiley: { font: "Wingdings" }, maps: { Wingdings: { J: "\uf04a", L: "\uf04c" } } },
    ],
    ["a map to emoji", { smiley: { font: "Wingdings" }, maps: { Wingdings: { J: "☺", L: "☹" } } }],
    [
      "the font of LibreOffice",
      { smiley: { font: "BAAAAA+OpenSymbol" }, maps: { "BAAAAA+OpenSymbol": { J: "\uf04a", L: "\uf04c" } } },
    ],
  ])("%s", async (_, options) => {
    expect(await read(options)).toEqual(plain);
  });
});

describe("smileys that nobody vouches for are null, each with a finding", () => {
  test.each<readonly [string, FormOptions]>([
    [
      "private-use characters of another font",
      { smiley: { font: "Arial" }, maps: { Arial: { J: "\uf04a", L: "\uf04a" } } },
    ],
    ["emoji of a text font", { smiley: { font: "Arial" }, maps: { Arial: { J: "☺", L: "☹" } } }],
    ["letters of another font", { smiley: { font: "Arial" } }],
    ["another font of pictures", { smiley: { font: "Wingdings2" } }],
    ["pictures", { pictures: true }],
  ])("%s", async (_, options) => {
    const { initiatives, codes } = await read(options);
    for (const { milestones, economy } of initiatives)
      expect([...milestones, economy].map((cell) => cell?.smiley)).toEqual([null, null, null]);
    expect(codes.filter((code) => code === "picture-unread" || code === "rating-unknown")).toHaveLength(6);
  });
});

test("a heading across the page between two small tables is no text of their columns, and a box is no smiley", async () => {
  const at = (y: number, ...cells: readonly string[]) =>
    cells.flatMap((text, column) =>
      text === ""
        ? []
        : [{ text, y, x: [50, 196, 402, 500][column] ?? 0, font: text === "J" ? "Box" : "Arial" }],
    );
  const form = (y: number, title: string) => [
    ...at(y, title, "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
    ...at(y + 14, "Alle skal bo trygt.", "Ansvarligt center: Ejendomme"),
    ...at(y + 28, "Milepæl", "Planen er lagt.", "1. budgetopfølgning", "J"),
    ...at(y + 42, "Økonomi", "Der er ingen effekt."),
  ];
  const page = [
    ...at(20, "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område"),
    ...at(50, "1. Sundhed og omsorg"),
    ...form(80, "1.01."),
    ...at(92, "Færre fald"),
    { text: "2. Børn og unge, som går i kommunens egne skoler eller i andre", x: 50, y: 160, size: 14 },
    ...form(190, "2.01. Bedre mad"),
  ].map((run) => (run.text === "Færre fald" ? { ...run, y: 89 } : run));
  const { facts, findings } = mustImport(await importBytes(pdfFile([page], { maps: { Box: { J: "\0" } } })));
  expect(facts.themes.map(({ number }) => number)).toEqual(["1", "2"]);
  expect(facts.initiatives).toMatchObject([
    { number: "1.01", title: "Færre fald", responsible: ["Ejendomme"], milestones: [{ smiley: null }] },
    { number: "2.01", title: "Bedre mad", responsible: ["Ejendomme"], milestones: [{ smiley: null }] },
  ]);
  expect(findings.filter(({ code }) => code === "picture-unread")).toHaveLength(2);
});

test("what stands in the same place on each page is no header where an initiative begins each page", async () => {
  const at = (y: number, ...cells: readonly string[]) =>
    cells.flatMap((text, column) =>
      text === ""
        ? []
        : [{ text, y, x: [50, 196, 402, 500][column] ?? 0, ...(text.length === 1 && { font: "Wingdings" }) }],
    );
  const pages = ["Færre fald", "Bedre mad", "Flere boliger"].map((title, index) => [
    ...(index === 0 ? at(20, "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område") : []),
    ...(index === 0 ? at(40, "1. Sundhed og omsorg") : []),
    ...at(60, `1.0${index + 1}. ${title}`),
    ...at(80, "", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
    ...at(100, "", "Ansvarligt center: Ejendomme"),
    ...at(120, "Milepæl", "Planen er lagt.", "1. budgetopfølgning", "J"),
    ...at(140, "Milepæl", "Planen er fulgt.", "2. budgetopfølgning", "L"),
    ...at(160, "Økonomi", "Der er ingen effekt.", "", "J"),
    ...at(800, "Herlev Kommune"),
  ]);
  const { facts } = mustImport(await importBytes(pdfFile(pages)));
  expect(
    facts.initiatives.map(({ title, responsible, milestones }) => [
      title,
      responsible,
      milestones.map(({ smiley }) => smiley),
    ]),
  ).toEqual(
    ["Færre fald", "Bedre mad", "Flere boliger"].map((title) => [title, ["Ejendomme"], ["glad", "sur"]]),
  );
});

test("the footers of pages say when and in which case", async () => {
  const footer = [
    "Anden opfølgning på Aftale om budget 2024 Den 3. juni 2024",
    "Herlev Kommune, Økonomi - # - Sagsid: 00.30-24",
  ];
  const { asOf, document, initiatives } = await read({ footer, linesOnPage: 20 });
  expect([asOf, document?.publisher, document?.caseNumber]).toEqual([
    "2024-06-03",
    "Herlev Kommune, Økonomi",
    "00.30-24",
  ]);
  expect(initiatives).toEqual(plain.initiatives);
});

test.each([
  ["slanted", { text: "UDKAST", x: 120, y: 420, size: 80, rises: 45 }],
  ["level", { text: "UDKAST", x: 120, y: 300, size: 80 }],
  ["upwards in the margin", { text: "Dok.nr. 24-1", x: 20, y: 500, rises: 90 }],
])("a watermark, %s, is no word of the text, and reported", async (_, watermark) => {
  const { facts } = mustImport(await importBytes(pdfForm({ watermark, linesOnPage: 30 })));
  expect((await read({ watermark, linesOnPage: 30 })).initiatives).toEqual(plain.initiatives);
  const told = facts.import?.findings.filter(({ code }) => code === "aside-left-out");
  expect(told?.map(({ message }) => message)).toEqual([expect.stringContaining(watermark.text)]);
});

test.each([12, 20, 30])("feet of left and right pages, %i lines a page", async (linesOnPage) => {
  const opposite = ["# Herlev Kommune, Sekretariatet", "Opfølgning på budgettet, april 2024 #"] as const;
  const { initiatives, themes } = await read({ opposite, linesOnPage });
  expect([initiatives, themes]).toEqual([plain.initiatives, plain.themes]);
});

test.each(["Frist", "Tidspunkt", "Deadline"])("rounds in a column that is called %s", async (time) => {
  expect(await read({ names: [time, "Vurdering"] })).toEqual(plain);
});

test.each([
  ["Smiley", "Tid"],
  ["Smiley", "Frist"],
  ["Status Tid", "Smiley"],
  ["Tid", "Status      Smiley"],
] as const)(
  "columns in an order that cells cannot be told apart in are refused: %s, %s",
  async (...names) => {
    expect(await importBytes(pdfForm({ names }))).toMatchObject({ refused: true, code: "columns-order" });
  },
);

test.each([18, 20, 24])("names of fields that a column of %i characters divides", async (characters) => {
  const { initiatives } = await read({ characters });
  const fieldsOf = ({ responsible, committee, contributors, remarks }: (typeof initiatives)[number]) => {
    return { responsible, committee, contributors, remarks };
  };
  expect(initiatives.map(fieldsOf)).toEqual(plain.initiatives.map(fieldsOf));
});
