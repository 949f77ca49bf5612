/** Columns so near each other that the space between them is no wider than one between words. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { type PlacedRun, pdfFile } from "../../../fixtures/pdfFile.ts";
import { at, PDF_FRONT, rule } from "../../../fixtures/pdfLine.ts";

const front = [
  ...PDF_FRONT,
  ...at(100, "1.01. Fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
];

test("a justified text that fills its cell is told from the column beside it", async () => {
  /** A line whose last word ends where the next column nearly begins. */
  const full = (y: number, words: string, last: string, beside: string): PlacedRun[] => [
    ...at(y, words, beside),
    { text: last, x: 186, y },
  ];
  const bytes = pdfFile([
    [
      ...front,
      ...full(120, "Parterne ønsker at", "få", "Ansvarligt center: Ejendomme"),
      ...full(132, "færre fald", "og", "Ansvarligt udvalg: Socialudvalget"),
      ...full(144, "mere", "ro", "Der er sat penge af til alle de huse,"),
      ...full(156, "på alle", "de", "som skal bygges om i de to næste år,"),
      ...at(168, "hjem.", "og det er aftalt."),
      ...at(190, "Milepæl", "Planen er lagt.", "1. budgetopfølgning 2024"),
      ...at(212, "Økonomi", "Der er ingen effekt."),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.initiatives).toMatchObject([
    {
      title: "Fald",
      description: "Parterne ønsker at få færre fald og mere ro på alle de hjem.",
      responsible: ["Ejendomme"],
      committee: "Socialudvalget",
      remarks: "Der er sat penge af til alle de huse, som skal bygges om i de to næste år, og det er aftalt.",
      milestones: [{ text: "Planen er lagt." }],
    },
  ]);
});

/** Paragraphs as far apart as rows, beside and below which marks stand as if they were centred. */
const paragraphs = (isRuled: boolean, rounds: readonly (readonly string[])[]) => [
  ...front,
  ...at(120, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
  ...at(138, "", "Der er mange huse i kommunen,"),
  ...at(150, "", "og de skal alle bygges om."),
  ...rounds.flatMap(([first = "", second = ""], row) => {
    const top = 162 + 66 * row;
    return [
      ...(isRuled ? [rule(top - 9)] : []),
      ...at(top, "Milepæl", `Plan ${row + 1} er lagt af udvalget,`, first),
      ...at(top + 12, "", "som har holdt tre møder om den", second),
      ...at(top + 24, "", "og vedtaget den i foråret."),
      ...at(top + 42, "", "Borgerne er hørt om den på tre møder,"),
      ...at(top + 54, "", "som udvalget holdt i foråret."),
    ];
  }),
];

test.each([
  ["a drawn line", true, [["1. budgetopfølgning 2024"], ["2. budgetopfølgning 2024"]]],
  [
    "a round that goes on below it",
    false,
    [
      ["1. budgetopfølgning", "2024"],
      ["2. budgetopfølgning", "2024"],
    ],
  ],
] as const)(
  "a mark begins its row where %s says so, however far its paragraphs stand apart",
  async (_, isRuled, rounds) => {
    const { facts } = mustImport(await importBytes(pdfFile([paragraphs(isRuled, rounds)])));
    const text = (row: number) =>
      `Plan ${row} er lagt af udvalget, som har holdt tre møder om den og vedtaget den i foråret.\n\nBorgerne er hørt om den på tre møder, som udvalget holdt i foråret.`;
    expect(facts.initiatives).toMatchObject([
      {
        remarks: "Der er mange huse i kommunen, og de skal alle bygges om.",
        milestones: [{ text: text(1) }, { text: text(2) }],
      },
    ]);
  },
);
