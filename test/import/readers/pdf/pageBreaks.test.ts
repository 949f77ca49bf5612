/** What stands at a page's edge or between two tables of a PDF goes where a reader of the page puts it. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { pdfFile } from "../../../fixtures/pdfFile.ts";
import { at, PDF_FRONT, round } from "../../../fixtures/pdfLine.ts";

/** A head of three lines, as the page shows it at a height. */
const head = (y: number) => [
  ...at(y, "1.01. Færre fald i", "Kort beskrivelse af indsatsen (drift", "Tid", "Smiley"),
  ...at(y + 12, "kommunens", "og anlæg)"),
  ...at(y + 24, "boliger"),
];

test.each([
  [
    "a text",
    [...at(60, "", "og borgerne er hørt om den."), ...at(82, "Milepæl", "Planen er fulgt.", round(2))],
  ],
  ["a row", at(82, "Milepæl", "Planen er fulgt.", round(2))],
])("a head of several lines that a page repeats above %s is no part of it", async (name, rest) => {
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...head(100),
      ...at(140, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(162, "Milepæl", name === "a text" ? "Planen er lagt," : "Planen er lagt.", round(1)),
    ],
    [...head(20), ...rest, ...at(104, "Økonomi", "Der er ingen effekt.")],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  const first = name === "a text" ? "Planen er lagt, og borgerne er hørt om den." : "Planen er lagt.";
  expect(facts.initiatives).toMatchObject([
    {
      title: "Færre fald i kommunens boliger",
      funding: ["drift", "anlæg"],
      description: "Parterne er enige.",
      milestones: [{ text: first }, { text: "Planen er fulgt." }],
      economy: { text: "Der er ingen effekt." },
    },
  ]);
});

test("a title above its table is no row of the table before, though a word of it begins where a column does", async () => {
  const table = (y: number) => [
    ...at(y, "", "Kort beskrivelse af indsatsen (an-", "Tid", "Smiley"),
    ...at(y + 12, "", "læg)"),
    ...at(y + 30, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
    ...at(y + 52, "Milepæl", "Planen er lagt.", round(1)),
    ...at(y + 74, "Økonomi", "Der er ingen effekt."),
  ];
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Bedre mad"),
      ...table(112),
      // "mad" begins a blank behind "og sund", where the second column begins.
      { text: "1.02. Mindre fald og mere sund", x: 66.4, y: 220 },
      { text: "mad til os alle", x: 196, y: 220 },
      ...table(232),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.initiatives).toMatchObject([
    { number: "1.01", title: "Bedre mad", funding: ["anlæg"], economy: { text: "Der er ingen effekt." } },
    { number: "1.02", title: "Mindre fald og mere sund mad til os alle", funding: ["anlæg"] },
  ]);
});

test("a paragraph that may begin at the top of a page is reported, though spaces part all others", async () => {
  const full = "Der er holdt fire møder om planen i år.";
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
      ...at(120, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(142, "Milepæl", "Planen er lagt for alle de huse,", round(1)),
      ...at(154, "", "som kommunen ejer, og for"),
      ...at(166, "", "alle dem, som den lejer."),
      ...at(192, "", "Den er sendt ud."),
      ...at(218, "", full),
    ],
    [...at(60, "", "Kommunens borgere er hørt."), ...at(82, "Økonomi", "Der er ingen effekt.")],
  ]);
  const { findings } = mustImport(await importBytes(bytes));
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: "paragraph-uncertain",
      values: { words: "Kommunens borgere er hørt.", count: 1 },
    }),
  );
});

test("a mark that a narrow cell puts on a line of its own belongs to the word above it", async () => {
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
      ...at(120, "Parterne ønsker", "Ansvarligt center: Ejendomme"),
      ...at(132, "regnvandshåndtering"),
      ...at(144, ". De er enige."),
      ...at(166, "Milepæl", "Planen er lagt.", round(1)),
      ...at(188, "Økonomi", "Der er ingen effekt."),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.initiatives).toMatchObject([
    { description: "Parterne ønsker regnvandshåndtering. De er enige." },
  ]);
});

test.each([
  ["31.12.202", "4"],
  ["31.12.", "2024"],
])("a day that its column cuts to %s and %s is the round's", async (first, rest) => {
  const rows = (y: number, ...day: readonly string[]) =>
    day.flatMap((words, line) => at(y + 12 * line, "", "", words));
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
      ...at(120, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(142, "Milepæl", "Planen er lagt."),
      ...rows(142, "30.06.202".slice(0, first.length), "30.06.2024".slice(first.length)),
      ...at(176, "Milepæl", "Planen er fulgt."),
      ...rows(176, first, rest),
      ...at(210, "Økonomi", "Der er ingen effekt."),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.rounds.map(({ label }) => label)).toEqual(["30.06.2024", "31.12.2024"]);
  expect(facts.initiatives[0]?.milestones.map(({ text }) => text)).toEqual([
    "Planen er lagt.",
    "Planen er fulgt.",
  ]);
});

test.each([
  ["on its second line", ["1.01. Færre fald i", "kommunens", "boliger"], 12],
  ["between its lines", ["1.01. Færre fald i", "kommunens boliger"], 6],
])(
  "a title that a page repeats, with the names of the columns %s, is no part of the text",
  async (_, title, names) => {
    const table = (y: number) => [
      ...title.flatMap((words, line) => at(y + 12 * line, words)),
      ...at(y + names, "", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
    ];
    const bytes = pdfFile([
      [
        ...PDF_FRONT,
        ...table(100),
        ...at(148, "Parterne er", "Ansvarligt center: Ejendomme"),
        ...at(160, "enige om, at"),
      ],
      [
        ...table(20),
        ...at(68, "alle skal være", "Ansvarligt udvalg: Socialudvalget"),
        ...at(80, "med i det."),
        ...at(110, "Milepæl", "Planen er lagt.", round(1)),
        ...at(132, "Økonomi", "Der er ingen effekt."),
      ],
    ]);
    const { facts } = mustImport(await importBytes(bytes));
    expect(facts.initiatives).toMatchObject([
      {
        number: "1.01",
        title: "Færre fald i kommunens boliger",
        description: "Parterne er enige om, at alle skal være med i det.",
        committee: "Socialudvalget",
        milestones: [{ text: "Planen er lagt." }],
      },
    ]);
  },
);

test("a year that ends a page's table above a foot of title and day is no part of the foot", async () => {
  const title = "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område";
  const edges = [...at(14, "Budgetopfølgning - bilag 2"), ...at(780, `${title} Den 23. marts 2025`)];
  const bytes = pdfFile([
    [
      ...edges,
      ...PDF_FRONT,
      ...at(100, "1.01. Fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
      ...at(120, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(142, "Milepæl", "Planen er lagt.", round(1)),
      ...at(740, "Milepæl", "Planen er fulgt.", "2. budgetopfølgning"),
      ...at(752, "", "", "2024"),
    ],
    [...edges, ...at(60, "Økonomi", "Der er ingen effekt.")],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.rounds.map(({ label }) => label)).toEqual([round(1), round(2)]);
  expect(facts.asOf).toBe("2025-03-23");
});

test("a page's number in the foot of each table names no theme", async () => {
  const table = (y: number, title: string) => [
    ...at(y, title, "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
    ...at(y + 20, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
    ...at(y + 42, "Milepæl", "Planen er lagt.", round(1)),
    ...at(y + 64, "Økonomi", "Der er ingen effekt."),
    ...at(y + 86, "Side 1 af 9"),
  ];
  const bytes = pdfFile([[...PDF_FRONT, ...table(100, "1.01. Fald"), ...table(210, "1.02. Fart")]]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.themes.map(({ title }) => title)).toEqual(["Sundhed og omsorg"]);
  expect(facts.initiatives.map(({ title }) => title)).toEqual(["Fald", "Fart"]);
});

test.each([
  ["at the beginning of a paragraph", 160, ["Planen er lagt.", "Side 1 af 9", "i bilaget viser den."]],
  ["at the end of one", 153, ["Planen står på", "Side 1 af 9"]],
])("a page that a text names, %s, stays in it", async (_, y, texts) => {
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      ...at(100, "1.01. Fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
      ...at(120, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(142, "Milepæl", texts[0] ?? "", round(1)),
      ...texts.slice(1).flatMap((text, line) => at(y + 11 * line, "", text)),
      ...at(190, "Økonomi", "Der er ingen effekt."),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  const [milestone] = facts.initiatives[0]?.milestones ?? [];
  expect(milestone?.text?.split(/\s+/u)).toEqual(texts.join(" ").trim().split(" "));
});
