/** Tables whose cells are centred or stand at the bottom: a long text begins above the mark of its row; drawn rules tell, or the space between rows. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { type PlacedRun, pdfFile } from "../../../fixtures/pdfFile.ts";
import { rule } from "../../../fixtures/pdfLine.ts";

const at = (y: number, ...cells: readonly string[]): PlacedRun[] =>
  cells.flatMap((text, column) => (text === "" ? [] : [{ text, y, x: [50, 196, 402, 500][column] ?? 0 }]));

/** `isRuled`: with lines between rows; `below`: how far below its row's first line a mark stands. */
const page = (
  isRuled: boolean,
  below: number,
  marks: readonly (readonly [mark: string, round: readonly string[]])[],
) => [
  ...at(20, "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område"),
  ...at(40, "Herlev Kommune"),
  { text: "1. Sundhed og omsorg", x: 50, y: 70, size: 14 },
  ...at(100, "1.01. Fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
  ...(isRuled ? [rule(104), rule(124)] : []),
  ...at(120, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
  ...marks.flatMap(([mark, [first = "", second = ""]], row) => {
    const top = 140 + 44 * row;
    return [
      ...at(top, "", "Planen for alle kommunens huse er lagt,"),
      ...at(top + 6, "", "", first),
      ...at(top + below, mark),
      ...at(top + 12, "", "og borgerne er hørt om den på tre møder,"),
      ...at(top + 18, "", "", second),
      ...at(top + 24, "", `som udvalget holdt i foråret (${row + 1}).`),
      ...(isRuled ? [rule(top + 29)] : []),
    ];
  }),
];

test.each([
  ["centred, with rules", true, 12],
  ["centred, without rules", false, 12],
  ["at the bottom, without rules", false, 24],
] as const)("each row has its own text and round: %s", async (_, isRuled, below) => {
  const bytes = pdfFile([
    page(isRuled, below, [
      ["Milepæl", ["1.", "budgetopfølgning 2024"]],
      ["Milepæl", ["2. budgetopfølgning", "2024"]],
      ["Økonomi", []],
    ]),
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  const text = (row: number) =>
    `Planen for alle kommunens huse er lagt, og borgerne er hørt om den på tre møder, som udvalget holdt i foråret (${row}).`;
  expect(facts.rounds.map(({ label }) => label)).toEqual([
    "1. budgetopfølgning 2024",
    "2. budgetopfølgning 2024",
  ]);
  expect(facts.initiatives).toMatchObject([
    { remarks: null, milestones: [{ text: text(1) }, { text: text(2) }], economy: { text: text(3) } },
  ]);
});

test.each(["Kort beskrivelse af indsatsen (drift)", "Formål"])(
  "a title whose first line is the widest of a centred cell, beside %s",
  async (name) => {
    const front = [
      ...at(20, "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område"),
      ...at(40, "Herlev Kommune"),
      { text: "1. Sundhed og omsorg", x: 50, y: 70, size: 14 },
    ];
    const title = (first: string, second: string, y: number): PlacedRun[] => [
      { text: first, x: 52, y: y - 6 },
      ...at(y, "", name, "Tid", "Smiley"),
      { text: second, x: 70, y: y + 6 },
    ];
    const table = (top: number) => [
      rule(top - 16),
      ...title(`1.0${top < 200 ? 1 : 2}. Cykelsti langs med`, "hele søen", top),
      rule(top + 10),
      ...at(top + 24, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      rule(top + 28),
      ...at(top + 42, "Milepæl", "Planen er lagt.", "1. budgetopfølgning"),
      rule(top + 46),
      ...at(top + 60, "Økonomi", "Der er ingen effekt."),
      rule(top + 64),
    ];
    const { facts } = mustImport(await importBytes(pdfFile([[...front, ...table(160), ...table(240)]])));
    expect(facts.initiatives.map((one) => `${one.number} ${one.title}`)).toEqual([
      "1.01 Cykelsti langs med hele søen",
      "1.02 Cykelsti langs med hele søen",
    ]);
  },
);

test.each([
  ["begins at the top of a page", 0],
  ["begins at a page's end, with its mark overleaf", 2],
])("a centred row that %s has its whole text and round, where rules part the others", async (_, cut) => {
  const last: readonly PlacedRun[][] = [
    at(0, "", "Planen for alle kommunens huse er lagt,"),
    at(0, "", "og borgerne er hørt om den på tre møder", "2. kvartal"),
    at(0, "Milepæl", "i foråret."),
    at(0, "", "", "2024"),
  ];
  const on = (lines: readonly PlacedRun[][], top: number) =>
    lines.flatMap((runs, line) => runs.map((run) => ({ ...run, y: top + 8 * line })));
  const bytes = pdfFile([
    [
      ...page(true, 12, [
        ["Milepæl", ["1.", "kvartal 2024"]],
        ["Økonomi", []],
      ]),
      ...at(260, "1.02. Fart", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
      ...at(280, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...at(300, "Milepæl", "Planen er lagt.", "1. kvartal 2024"),
      ...[264, 284, 304].map(rule),
      ...on(last.slice(0, cut), 316),
    ],
    [
      rule(50),
      ...on(last.slice(cut), 60),
      rule(90),
      ...at(102, "Økonomi", "Der er ingen effekt."),
      rule(106),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.rounds.map(({ label }) => label)).toEqual(["1. kvartal 2024", "2. kvartal 2024"]);
  expect(facts.initiatives[1]?.milestones.map(({ text }) => text)).toEqual([
    "Planen er lagt.",
    "Planen for alle kommunens huse er lagt, og borgerne er hørt om den på tre møder i foråret.",
  ]);
});

test("where rules part rows, a space as large between paragraphs at the bottom of a cell parts none", async () => {
  const texts = (y: number, ...lines: readonly (readonly [step: number, text: string])[]) => {
    let base = y;
    return lines.flatMap(([step, text]) => {
      base += step;
      return at(base, "", text);
    });
  };
  const row = (y: number, round: string) => [
    ...texts(
      y,
      [0, "Planen er lagt for alle huse, som"],
      [12, `kommunen ejer (${round}).`],
      [17, "Status:"],
      [17, "Borgerne er hørt om den på tre møder, og"],
      [12, "der kom i alt 14 svar, som er med i sagen."],
    ),
    ...at(y + 58, "Milepæl", "", `${round}. kvartal`),
    rule(y + 63),
  ];
  const bytes = pdfFile([
    [
      ...page(true, 12, []),
      ...row(141, "1"),
      ...row(216.5, "2"),
      ...texts(292, [0, "Der er ingen effekt af planen"], [12, "i år."]),
      ...at(304, "Økonomi"),
      rule(309),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  const status = "Borgerne er hørt om den på tre møder, og der kom i alt 14 svar, som er med i sagen.";
  expect(facts.initiatives[0]?.milestones).toMatchObject([
    { text: "Planen er lagt for alle huse, som kommunen ejer (1).", status },
    { text: "Planen er lagt for alle huse, som kommunen ejer (2).", status },
  ]);
});

test("a table with one row before its page ends is ruled as the others are", async () => {
  const bytes = pdfFile([
    [
      ...page(true, 12, [
        ["Milepæl", ["1.", "kvartal 2024"]],
        ["Økonomi", []],
      ]),
      ...at(260, "1.02. Fart", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
      rule(264),
      ...at(273, "Parterne er enige om, at"),
      ...at(279, "", "Ansvarligt center: Ejendomme"),
      ...at(285, "der skal være en vej."),
      ...at(305, "Den skal være bred."),
      rule(309),
      ...at(329, "", "", "1."),
      ...at(335, "Milepæl"),
      ...at(341, "", "", "kvartal 2024"),
      rule(345),
    ],
    [rule(50), ...at(60, "Økonomi", "Der er ingen effekt."), rule(66)],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.rounds.map(({ label }) => label)).toEqual(["1. kvartal 2024"]);
  expect(facts.initiatives[1]).toMatchObject({
    title: "Fart",
    description: "Parterne er enige om, at der skal være en vej.\n\nDen skal være bred.",
    milestones: [{ round: "1" }],
  });
});
