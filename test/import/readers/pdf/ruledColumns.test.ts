/** Upright lines between the names of columns, which tell where these begin. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { type PlacedGround, pdfFile } from "../../../fixtures/pdfFile.ts";
import { at, economy, NAMES, PDF_FRONT, round } from "../../../fixtures/pdfLine.ts";

/** The lines between the columns, over the height of one line of words. */
const uprights = (y: number): PlacedGround[] =>
  [46, 192, 398, 526, 560].map((x) => ({ ground: [0, 0, 0], x, y: y - 9, width: 0.5, height: 12 }));

test("upright lines tell where columns begin, whatever text outside the tables runs across there", async () => {
  const page = (top: number, title: string) => [
    { text: "Læs mere om indsatsen og om målene på", x: 416, y: top - 32 },
    { text: "kommunens hjemmeside under budgettet.", x: 416, y: top - 22 },
    ...at(top, title, ...NAMES),
    ...uprights(top),
    ...at(top + 20, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
    ...at(top + 40, "Milepæl", "Planen er lagt.", round(1)),
    ...economy(top + 60),
  ];
  const bytes = pdfFile([[...PDF_FRONT, ...page(120, "1.01. Fald"), ...page(240, "1.02. Fart")]]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.rounds.map(({ label }) => label)).toEqual([round(1)]);
  expect(facts.initiatives).toMatchObject([
    { responsible: ["Ejendomme"], milestones: [{ text: "Planen er lagt." }] },
    { responsible: ["Ejendomme"], milestones: [{ text: "Planen er lagt." }] },
  ]);
});

test("a cell across the columns of texts, rounds and smileys has all its words", async () => {
  const outer = (y: number): PlacedGround[] => uprights(y).filter((_, at) => at !== 2 && at !== 3);
  const long = "Der er mange huse i kommunen, og de skal alle bygges om i løbet af de næste to år, hvis der";
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Fald", ...NAMES),
      ...uprights(100),
      ...at(120, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(140, "", long),
      ...at(152, "", "er penge til det."),
      ...[120, 140, 152].flatMap(outer),
      ...at(172, "Milepæl", "Planen er lagt.", round(1)),
      ...uprights(172),
      ...economy(192),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.initiatives).toMatchObject([
    {
      description: "Parterne er enige.",
      remarks: `${long} er penge til det.`,
      milestones: [{ text: "Planen er lagt." }],
    },
  ]);
});

test("a round that a run has together with the text before it stands behind the line between them", async () => {
  // The run's narrow letters make its last words seem to begin before the line.
  const joined = {
    text: "Alle villaer fyldt til alle fire hjælpere i villaer i 2024. Status pr. 30. juni",
    x: 196,
    y: 160,
  };
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Fald", ...NAMES),
      ...at(120, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(140, "Milepæl", "Planen er lagt.", "Status pr. 31. marts"),
      joined,
      ...at(160, "Milepæl"),
      ...at(180, "Milepæl", "Planen er nået.", "Status pr. 30. september"),
      ...economy(200),
      ...[100, 120, 140, 160, 180, 200].flatMap(uprights),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.rounds.map(({ label }) => label)).toEqual([
    "Status pr. 31. marts",
    "Status pr. 30. juni",
    "Status pr. 30. september",
  ]);
});

test("a table whose inner columns are ruled in its head alone has a cell for each column", async () => {
  const outer = [46, 192, 560].map(
    (x): PlacedGround => ({ ground: [0, 0, 0], x, y: 91, width: 0.5, height: 140 }),
  );
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Fald", ...NAMES),
      ...uprights(100),
      ...outer,
      ...at(120, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(140, "Milepæl", "Planen er lagt for alle huse og for", "1. budgetopføl-"),
      ...at(151, "", "alle veje i kommunen, og den er", "gning 2024"),
      ...at(162, "", "set af alle."),
      ...at(182, "Milepæl", "Planen er nået.", round(2)),
      ...economy(202),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.rounds.map(({ label }) => label)).toEqual([round(1), round(2)]);
  expect(facts.initiatives).toMatchObject([
    {
      responsible: ["Ejendomme"],
      milestones: [
        { text: "Planen er lagt for alle huse og for alle veje i kommunen, og den er set af alle." },
        { text: "Planen er nået." },
      ],
    },
  ]);
});

test("what stands in the column of smileys beside a cell across texts and rounds is no part of that, where no line parts them either", async () => {
  const long = "Der er mange huse i kommunen, og de skal alle bygges om næste år.";
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Fald", ...NAMES),
      ...uprights(100),
      ...at(120, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(140, "Milepæl", "Planen er lagt.", round(1)),
      ...[120, 140].flatMap(uprights),
      ...at(160, "Økonomi", long, "", "Grøn"),
      ...uprights(160).filter((_, column) => column !== 2 && column !== 3),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.initiatives).toMatchObject([{ economy: { text: long } }]);
});

test("a line between names that texts below run across begins no column", async () => {
  const long = "Planen er lagt for alle huse og for alle veje.";
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Fald", ...NAMES),
      ...[46, 192, 300].map((x): PlacedGround => ({ ground: [0, 0, 0], x, y: 91, width: 0.5, height: 12 })),
      ...at(120, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(140, "Milepæl", long, round(1)),
      ...economy(160),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.rounds.map(({ label }) => label)).toEqual([round(1)]);
  expect(facts.initiatives).toMatchObject([{ milestones: [{ text: long }] }]);
});
