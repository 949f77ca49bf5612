/** Rows and columns that other offices have in their PDFs. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { type PlacedRun, pdfFile } from "../../../fixtures/pdfFile.ts";

const PLACES = [50, 196, 402, 500, 540];
const at = (y: number, ...cells: readonly string[]): PlacedRun[] =>
  cells.flatMap((text, column) =>
    text === ""
      ? []
      : [
          {
            text,
            y,
            x: PLACES[column] ?? 0,
            ...(column === 3 && text.length === 1 && { font: "Wingdings-Regular" }),
          },
        ],
  );

const HEAD = ["1.01. Fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"];
const page = (head: readonly string[], ...rows: readonly (readonly string[])[]) =>
  pdfFile([
    [
      ...at(20, "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område"),
      ...at(40, "Herlev Kommune"),
      { text: "1. Sundhed og omsorg", x: 50, y: 70, size: 14 },
      ...at(100, ...head),
      ...at(120, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
      ...rows.flatMap((cells, row) => at(140 + 12 * row, ...cells)),
    ],
  ]);

test.each(["Status", "Kommentar", "Bemærkninger"])(
  "a row %s is the status of the one above",
  async (name) => {
    const bytes = page(
      HEAD,
      ["Milepæl", "Planen er lagt.", "30. april 2024", "J"],
      [name, "Den er forsinket."],
      ["Økonomi", "Besparelse på 1 mio. kr.", "", "L"],
      [name.replace("Status", "Status økonomi"), "Den er ikke opnået."],
    );
    const { facts } = mustImport(await importBytes(bytes));
    expect(facts.initiatives[0]).toMatchObject({
      milestones: [{ text: "Planen er lagt.", status: "Den er forsinket.", smiley: "glad" }],
      economy: { text: "Besparelse på 1 mio. kr.", status: "Den er ikke opnået.", smiley: "sur" },
    });
  },
);

test("a cell of two rounds over two lines each is reported", async () => {
  const bytes = page(
    HEAD,
    ["Milepæl", "Planen er lagt.", "1. budgetopfølgning", "J"],
    ["", "Den er god.", "2024"],
    ["", "", "2. budgetopfølgning"],
    ["", "", "2024"],
    ["Økonomi", "Ingen.", "", "J"],
  );
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.import?.findings.map(({ code }) => code)).toContain("rounds-several");
});

test("a column behind the smileys is refused", async () => {
  const bytes = page(
    [...HEAD, "Bilag"],
    ["Milepæl", "Planen er lagt.", "30. april 2024", "J", "4"],
    ["Økonomi", "Ingen.", "", "J", "5"],
  );
  expect(await importBytes(bytes)).toMatchObject({ refused: true, code: "columns-order" });
});

test.each([
  ["Øvrige centre:", "Bidrager efter behov."],
  ["Øvrige centre: Bidrager", "efter behov."],
])("a description's line that could be the name of a field begins nothing: %s", async (...lines) => {
  const bytes = page(
    HEAD,
    ["Alle er hørt om det nye", "Ansvarligt udvalg: Klima- og"],
    [lines[0], "Teknikudvalget"],
    [lines[1]],
    ["Milepæl", "Planen er lagt.", "30. april 2024", "J"],
    ["Økonomi", "Ingen.", "", "J"],
  );
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.initiatives[0]).toMatchObject({
    description: expect.stringContaining("nye Øvrige centre: Bidrager efter behov."),
    committee: "Klima- og Teknikudvalget",
    remarks: null,
  });
});
