/** Rows of a PDF that a ground tells from the rows around them, where no lines are drawn. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { type PlacedGround, pdfFile } from "../../../fixtures/pdfFile.ts";
import { at, economy, NAMES, PDF_FRONT, round } from "../../../fixtures/pdfLine.ts";

const shade = (y: number): PlacedGround => ({
  ground: [0.9, 0.9, 0.9],
  x: 46,
  y: y - 11,
  width: 514,
  height: 16,
});

test("a description above a milepæl on the same ground is no beginning of its row, where each other row is shaded", async () => {
  const bytes = pdfFile([
    [
      ...PDF_FRONT,
      shade(100),
      ...at(100, "1.01. Fald", ...NAMES),
      ...at(120, "Parterne er enige om,", "Ansvarligt center: Ejendomme"),
      ...at(132, "at alle skal falde"),
      ...at(144, "mindre."),
      ...at(162, "Milepæl", "Planen er lagt.", round(1)),
      shade(180),
      ...at(180, "Milepæl", "Planen er nået.", round(2)),
      ...at(198, "Milepæl", "Planen er fulgt.", round(3)),
      shade(216),
      ...economy(216),
    ],
  ]);
  const { facts } = mustImport(await importBytes(bytes));
  expect(facts.initiatives).toMatchObject([
    {
      title: "Fald",
      description: "Parterne er enige om, at alle skal falde mindre.",
      responsible: ["Ejendomme"],
      milestones: [{ text: "Planen er lagt." }, { text: "Planen er nået." }, { text: "Planen er fulgt." }],
      economy: { text: "Der er ingen effekt." },
    },
  ]);
});
