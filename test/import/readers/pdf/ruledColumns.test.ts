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
