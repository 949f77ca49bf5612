/** A PDF's tables with one head for all their initiatives, whose titles stand in rows of their own. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { type PlacedGround, type PlacedRun, pdfFile } from "../../../fixtures/pdfFile.ts";
import { at, bold, economy, NAMES, PDF_FRONT, round } from "../../../fixtures/pdfLine.ts";

async function read(pages: readonly (readonly (PlacedRun | PlacedGround)[])[]) {
  const { facts } = mustImport(await importBytes(pdfFile(pages)));
  return { initiatives: facts.initiatives, themes: facts.themes.map(({ title }) => title) };
}

const rule = (y: number): PlacedGround => ({ ground: [0, 0, 0], x: 48, y: y + 4, width: 500, height: 0.5 });
const row = (y: number, ...cells: readonly string[]) => [...at(y, ...cells), rule(y)];

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

test("titles without numbers in rows of their own between rules begin initiatives below one head", async () => {
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

test.each([
  ["that runs on across columns", " og mere af alt til alle i hele kommunen"],
  ["that ends in the first column", ""],
])("a title %s begins an initiative at a page's end and at the top of one", async (_, end) => {
  const title = (name: string) => `${name}${end}`;
  const rest = (y: number) => [
    ...row(y, "Alle er enige.", "Ansvarligt center: Ejendomme"),
    ...row(y + 18, "Milepæl", "Planen er lagt.", round(1)),
    ...economy(y + 36),
    rule(y + 36),
  ];
  const front = [...PDF_FRONT, ...at(100, "", ...NAMES), rule(100)];
  const { initiatives } = await read([
    [...front, ...row(118, title("Fald")), ...rest(136), ...row(190, title("Cykelstier"))],
    rest(20),
    [...row(20, title("Skoler")), ...rest(38)],
  ]);
  expect(initiatives).toMatchObject(
    ["Fald", "Cykelstier", "Skoler"].map((name) => ({
      title: title(name),
      description: "Alle er enige.",
      milestones: [{ text: "Planen er lagt." }],
      economy: { text: "Der er ingen effekt." },
    })),
  );
});

test("a description with nothing beside it, between rules below a head without a title, is no title", async () => {
  const { initiatives } = await read([
    [
      ...PDF_FRONT,
      ...bold(at(96, "Fald")),
      ...row(114, "", ...NAMES),
      ...row(132, "Alle er enige."),
      ...row(150, "Milepæl", "Planen er lagt.", round(1)),
      ...economy(168),
      rule(168),
    ],
  ]);
  expect(initiatives).toMatchObject([{ title: "Fald", description: "Alle er enige." }]);
});

test.each([
  ["below the head", 0],
  ["on the next page", 1],
])(
  "a description whose first line stands above the fields, %s, is no title of a ruled table that has one above it",
  async (_, onSecond) => {
    const head = [...PDF_FRONT, ...bold(at(96, "Fald")), ...row(114, "", ...NAMES)];
    const rows = [
      ...at(132, "Parterne er enige om"),
      ...at(138, "", "Ansvarligt center: Ejendomme"),
      ...row(144, "at maden skal være god."),
      ...row(162, "Milepæl", "Planen er lagt.", round(1)),
      ...economy(180),
      rule(180),
    ];
    const { initiatives } = await read(onSecond ? [head, rows] : [[...head, ...rows]]);
    expect(initiatives).toMatchObject([
      {
        title: "Fald",
        description: "Parterne er enige om at maden skal være god.",
        responsible: ["Ejendomme"],
      },
    ]);
  },
);

test.each([
  ["below the head", 0],
  ["on the next page", 1],
])(
  "a title above its description in one cell, %s, is one where only a heading stands above the table",
  async (_, onSecond) => {
    const head = [...PDF_FRONT, ...row(100, "", ...NAMES)];
    const rows = (title: string, y: number) => [
      ...at(y, title),
      ...at(y + 6, "", "Ansvarligt center: Ejendomme"),
      ...row(y + 12, "Parterne er enige."),
      ...row(y + 30, "Milepæl", "Planen er lagt.", round(1)),
      ...economy(y + 48),
      rule(y + 48),
    ];
    const second = [...row(260, "", ...NAMES), ...rows("Fart", 278)];
    const { initiatives, themes } = await read(
      onSecond ? [head, [...rows("Fald", 20), ...second]] : [[...head, ...rows("Fald", 118), ...second]],
    );
    expect(themes).toEqual(["Sundhed og omsorg"]);
    const rest = { description: "Parterne er enige.", responsible: ["Ejendomme"] };
    expect(initiatives).toMatchObject([
      { title: "Fald", ...rest },
      { title: "Fart", ...rest },
    ]);
  },
);

test("a title on the page after its head is one below any words, where no rule closes the head", async () => {
  const { initiatives } = await read([
    [...PDF_FRONT, ...at(96, "Alle beløb er i kroner."), ...at(114, "", ...NAMES)],
    [
      ...at(20, "Fald"),
      ...at(38, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(56, "Milepæl", "Planen er lagt.", round(1)),
      ...economy(74),
    ],
  ]);
  expect(initiatives).toMatchObject([{ title: "Fald", description: "Parterne er enige." }]);
});
