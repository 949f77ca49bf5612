/** Where programs put the titles of a PDF's tables: beside descriptions, across columns, and below rows that only name columns. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { type PlacedRun, pdfFile } from "../../../fixtures/pdfFile.ts";
import { at, bold, economy, NAMES, PDF_FRONT, round } from "../../../fixtures/pdfLine.ts";

async function read(pages: readonly (readonly PlacedRun[])[]) {
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
