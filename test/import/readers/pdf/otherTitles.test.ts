/** Where programs put the titles of a PDF's tables: beside descriptions, across columns, and below rows that only name columns. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { type PlacedGround, type PlacedRun, pdfFile } from "../../../fixtures/pdfFile.ts";
import { at, PDF_FRONT } from "../../../fixtures/pdfLine.ts";

const bold = (runs: readonly PlacedRun[]) => runs.map((run) => ({ ...run, font: "Helvetica-Bold" }));
const NAMES = ["Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"] as const;
const round = (number: number) => `${number}. budgetopfølgning 2024`;
const economy = (y: number) => at(y, "Økonomi", "Der er ingen effekt.");

async function read(pages: readonly (readonly (PlacedRun | PlacedGround)[])[]) {
  const { facts, findings } = mustImport(await importBytes(pdfFile(pages)));
  return { initiatives: facts.initiatives, themes: facts.themes.map(({ title }) => title), findings };
}

test("a table at the top of a page whose title begins as the one before is another", async () => {
  const table = (y: number, part: string) => [
    ...bold(at(y, "1.01. Flere i job")),
    ...at(y, "", ...NAMES),
    ...bold(at(y + 12, part)),
    ...at(y + 30, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
    ...at(y + 52, "Milepæl", `Planen for ${part} er lagt.`, round(1)),
    ...economy(y + 74),
  ];
  const { initiatives } = await read([[...PDF_FRONT, ...table(100, "- del 1")], table(20, "- del 2")]);
  expect(initiatives).toMatchObject([
    { title: "Flere i job - del 1", milestones: [{ text: "Planen for - del 1 er lagt." }] },
    { title: "Flere i job - del 2", milestones: [{ text: "Planen for - del 2 er lagt." }] },
  ]);
});

test("a row that names columns above the heads of initiatives, and on each page, is no initiative and no theme", async () => {
  const names = (y: number) => at(y, "Indsats", "Indhold", "Tid", "Smiley");
  const { initiatives, themes } = await read([
    [
      ...PDF_FRONT,
      ...names(100),
      ...at(116, "1.01. Færre fald", ...NAMES),
      ...at(134, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(156, "Milepæl", "Planen for alle huse er lagt", "1. budgetopfølgning"),
    ],
    [
      ...names(20),
      ...at(36, "", "og godkendt.", "2024"),
      ...at(58, "Milepæl", "Planen er fulgt.", round(2)),
      ...economy(80),
      { text: "2. Kultur", x: 50, y: 110, size: 14 },
      ...names(130),
      ...at(146, "2.01. Bedre mad", ...NAMES),
      ...at(164, "Alle er enige.", "Ansvarligt center: Ejendomme"),
      ...at(186, "Milepæl", "Maden er lavet.", round(1)),
      ...economy(208),
    ],
  ]);
  expect(themes).toEqual(["Sundhed og omsorg", "Kultur"]);
  expect(initiatives).toMatchObject([
    {
      title: "Færre fald",
      milestones: [{ text: "Planen for alle huse er lagt og godkendt." }, { text: "Planen er fulgt." }],
    },
    { title: "Bedre mad", description: "Alle er enige." },
  ]);
});

test("the lines of a title beside a description are the title's, beside one of its lines or between them", async () => {
  const { initiatives } = await read([
    [
      ...PDF_FRONT,
      ...bold(at(100, "1.01. Færre fald i")),
      ...at(100, "", ...NAMES),
      ...at(114, "", "Alle borgere skal kunne bo trygt,"),
      ...bold(at(119, "kommunens plejehjem")),
      ...at(125, "", "og der skal være færre fald."),
      ...bold(at(130.5, "og boliger")),
      ...at(136, "", "Ansvarligt center: Ejendomme"),
      ...at(158, "Milepæl", "Planen er lagt.", round(1)),
      ...economy(180),
    ],
  ]);
  expect(initiatives).toMatchObject([
    { title: "Færre fald i kommunens plejehjem og boliger", responsible: ["Ejendomme"] },
  ]);
});

test("a title of two lines and the heading of a theme above it run on across columns", async () => {
  const table = (y: number) => [
    ...at(y, "", ...NAMES),
    ...at(y + 18, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
    ...at(y + 40, "Milepæl", "Planen er lagt.", round(1)),
    ...economy(y + 62),
  ];
  const across = (y: number, first: string, x: number, rest: string) =>
    bold([
      { text: first, x, y },
      { text: rest, x: 196, y },
    ]);
  const { initiatives, themes } = await read([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Bedre mad"),
      ...table(112),
      ...across(200, "2. Mindre fald og mere mad", 77.5, "til os alle"),
      ...across(220, "2.01. Mindre fald og mere", 86, "mad til os alle og til"),
      ...bold(at(232, "alle andre")),
      ...table(244),
    ],
  ]);
  expect(themes).toEqual(["Sundhed og omsorg", "Mindre fald og mere mad til os alle"]);
  expect(initiatives).toMatchObject([
    { number: "1.01", economy: { text: "Der er ingen effekt." } },
    { number: "2.01", title: "Mindre fald og mere mad til os alle og til alle andre" },
  ]);
});

test("titles in rows of their own below one head for all of them begin initiatives", async () => {
  const rows = (y: number, title: readonly [string, number, string], words: string) => [
    ...bold([
      { text: title[0], x: title[1], y },
      { text: title[2], x: 196, y },
    ]),
    ...at(y + 6, "De er enige om at give"),
    ...at(y + 18, `Kommunen lov til at ${words}.`, "Ansvarligt center: Ejendomme"),
    ...at(y + 40, "Milepæl", `Planen om ${words} er lagt.`, round(1)),
    ...economy(y + 62),
  ];
  const { initiatives, themes } = await read([
    [
      ...PDF_FRONT,
      ...at(100, "", ...NAMES),
      ...rows(118, ["1.01. Mindre fald og mere", 86, "mad til os alle"], "bygge"),
      ...bold(at(202, "1.02. Fald")),
      ...rows(202, ["", 50, ""], "flytte").filter(({ text }) => text !== ""),
    ],
    [...at(20, "", ...NAMES), ...rows(38, ["1.03. Mindre fald og mere", 86, "mad til os alle"], "spise")],
  ]);
  expect(themes).toEqual(["Sundhed og omsorg"]);
  const rest = (words: string) => ({
    description: `De er enige om at give Kommunen lov til at ${words}.`,
    responsible: ["Ejendomme"],
    milestones: [{ text: `Planen om ${words} er lagt.` }],
    economy: { text: "Der er ingen effekt." },
  });
  expect(initiatives).toMatchObject([
    { number: "1.01", title: "Mindre fald og mere mad til os alle", ...rest("bygge") },
    { number: "1.02", title: "Fald", ...rest("flytte") },
    { number: "1.03", title: "Mindre fald og mere mad til os alle", ...rest("spise") },
  ]);
});

test("a description that begins above the fields beside it is no title of a table that has one above it", async () => {
  const { initiatives } = await read([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Bedre mad"),
      ...at(112, "", ...NAMES),
      ...at(130, "Parterne er enige om,"),
      ...at(142, "at maden skal være"),
      ...at(148, "", "Ansvarligt center: Ejendomme"),
      ...at(154, "bedre, og at alle skal"),
      ...at(166, "kunne lide den."),
      ...at(188, "Milepæl", "Planen er lagt.", round(1)),
      ...economy(210),
    ],
  ]);
  expect(initiatives).toMatchObject([
    {
      title: "Bedre mad",
      description: "Parterne er enige om, at maden skal være bedre, og at alle skal kunne lide den.",
      responsible: ["Ejendomme"],
    },
  ]);
});

test("a title in a row of its own right below another row is told by its font", async () => {
  const table = (y: number) => [
    ...at(y, "", ...NAMES),
    ...at(y + 18, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
    ...at(y + 40, "Milepæl", "Planen er lagt.", round(1)),
    ...economy(y + 52),
  ];
  const { initiatives } = await read([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Bedre mad"),
      ...table(112),
      { text: "1.02.", x: 50, y: 176, font: "Helvetica-Bold" },
      { text: "Mindre fald og mere mad", x: 87, y: 176, font: "Helvetica-Bold" },
      { text: "til os alle", x: 196, y: 176, font: "Helvetica-Bold" },
      ...table(188),
    ],
  ]);
  expect(initiatives).toMatchObject([
    { number: "1.01", economy: { text: "Der er ingen effekt." } },
    { number: "1.02", title: "Mindre fald og mere mad til os alle" },
  ]);
});

test("a title in a row of its own near the end of a page is none above the head that the next page repeats", async () => {
  const names = (y: number) => at(y, "", ...NAMES);
  const { initiatives } = await read([
    [
      ...PDF_FRONT,
      ...names(100),
      ...at(118, "1.01. Fald"),
      ...at(136, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(158, "Milepæl", "Planen er lagt.", round(1)),
      ...economy(180),
      ...bold(at(198, "1.02. Bedre mad")),
      ...at(216, "Alle er enige om,", "Ansvarligt center: Skoler"),
    ],
    [
      ...names(20),
      ...at(38, "at der er råd."),
      ...at(60, "Milepæl", "Maden er lavet.", round(1)),
      ...economy(82),
    ],
  ]);
  expect(initiatives).toMatchObject([
    { number: "1.01", economy: { text: "Der er ingen effekt." } },
    { number: "1.02", title: "Bedre mad", description: "Alle er enige om, at der er råd." },
  ]);
});

test.each([
  ["ends within brackets", "Færre fald (Katalog", "3.06) samt bedre mad"],
  ["goes on in brackets", "Færre fald", "(Katalog 3.06)"],
])("a title beside the names of columns whose first line %s is one", async (_, first, second) => {
  const { initiatives } = await read([
    [
      ...PDF_FRONT,
      ...bold(at(94, first)),
      ...at(100, "", ...NAMES),
      ...bold(at(106, second)),
      ...at(130, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(152, "Milepæl", "Planen er lagt.", round(1)),
      ...economy(174),
    ],
  ]);
  expect(initiatives).toMatchObject([{ title: `${first} ${second}`, description: "Parterne er enige." }]);
});

test("a title at a page's end is the table's at the top of the next", async () => {
  const { initiatives } = await read([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Bedre mad"),
      ...at(112, "", ...NAMES),
      ...at(130, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(152, "Milepæl", "Planen er lagt.", round(1)),
      ...economy(174),
      ...at(200, "1.02. Færre fald"),
    ],
    [
      ...at(20, "", ...NAMES),
      ...at(38, "Alle er enige om, at"),
      ...at(50, "der er råd."),
      ...at(62, "De er glade.", "Ansvarligt center: Skoler"),
      ...at(84, "Milepæl", "Planen er fulgt.", round(1)),
      ...economy(106),
    ],
  ]);
  expect(initiatives).toMatchObject([
    { number: "1.01", economy: { text: "Der er ingen effekt." } },
    { number: "1.02", title: "Færre fald", description: "Alle er enige om, at der er råd.\n\nDe er glade." },
  ]);
});

test("titles without numbers in rows of their own between rules begin initiatives below one head", async () => {
  const rule = (y: number): PlacedGround => ({ ground: [0, 0, 0], x: 48, y: y + 4, width: 500, height: 0.5 });
  const rows = (y: number, title: readonly PlacedRun[], words: string) => [
    ...title.map((run) => ({ ...run, y: y + run.y })),
    rule(y),
    ...at(y + 18, `Alle vil ${words}.`, "Ansvarligt center: Ejendomme"),
    rule(y + 18),
    ...at(y + 36, "Milepæl", `Planen om at ${words} er lagt.`, round(1)),
    rule(y + 36),
    ...economy(y + 54),
    rule(y + 54),
  ];
  const across = [
    { text: "Mindre fald og mere mad, og", x: 50, y: 0 },
    { text: "mere til os alle", x: 168, y: 0 },
  ];
  const long = [
    "Effektivisering af anvendelse og indkøb af konsulenter og rådgivere (Sparekataloget 3.06) samt Mindre",
    "brug af eksterne konsulenter (Øvrige spareinitiativer)",
  ] as const;
  const { initiatives, themes } = await read([
    [
      ...PDF_FRONT,
      ...at(100, "", ...NAMES),
      rule(100),
      ...rows(118, across, "bygge"),
      ...rows(190, at(0, "Cykelstier"), "cykle"),
      ...rows(
        262,
        [
          { text: long[0], x: 50, y: -12 },
          { text: long[1], x: 50, y: 0 },
        ],
        "flytte",
      ),
      { text: "2. Kultur", x: 50, y: 350, size: 14 },
    ],
    [...at(20, "", ...NAMES), rule(20), ...rows(38, at(0, "2.01. Mad"), "spise")],
  ]);
  expect(themes).toEqual(["Sundhed og omsorg", "Kultur"]);
  const rest = (words: string) => ({
    description: `Alle vil ${words}.`,
    responsible: ["Ejendomme"],
    milestones: [{ text: `Planen om at ${words} er lagt.` }],
    economy: { text: "Der er ingen effekt." },
  });
  expect(initiatives).toMatchObject([
    { title: "Mindre fald og mere mad, og mere til os alle", ...rest("bygge") },
    { title: "Cykelstier", ...rest("cykle") },
    { title: long.join(" "), ...rest("flytte") },
    { number: "2.01", title: "Mad", ...rest("spise") },
  ]);
});
