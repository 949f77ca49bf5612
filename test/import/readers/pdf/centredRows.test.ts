/** Tables whose cells are centred from top to bottom: a long text begins above the mark of its row, and only drawn rules tell. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { type PlacedGround, type PlacedRun, pdfFile } from "../../../fixtures/pdfFile.ts";

const at = (y: number, ...cells: readonly string[]): PlacedRun[] =>
  cells.flatMap((text, column) => (text === "" ? [] : [{ text, y, x: [50, 196, 402, 500][column] ?? 0 }]));
const rule = (y: number): PlacedGround => ({ ground: [0, 0, 0], x: 48, y, width: 500, height: 0.5 });

const page = (marks: readonly (readonly [mark: string, round: readonly string[]])[]) => [
  ...at(20, "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område"),
  ...at(40, "Herlev Kommune"),
  { text: "1. Sundhed og omsorg", x: 50, y: 70, size: 14 },
  ...at(100, "1.01. Fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
  rule(104),
  ...at(120, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
  rule(124),
  ...marks.flatMap(([mark, [first = "", second = ""]], row) => {
    const top = 140 + 44 * row;
    return [
      ...at(top, "", "Planen for alle kommunens huse er lagt,"),
      ...at(top + 6, "", "", first),
      ...at(top + 12, mark, "og borgerne er hørt om den på tre møder,"),
      ...at(top + 18, "", "", second),
      ...at(top + 24, "", `som udvalget holdt i foråret (${row + 1}).`),
      rule(top + 29),
    ];
  }),
];

test("each row has its own text and round", async () => {
  const bytes = pdfFile([
    page([
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
