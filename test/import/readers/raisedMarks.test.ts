/** The mark of a note behind a number is no digit of it, whatever the file. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../../src/import/importBytes.ts";
import { importWord } from "../../fixtures/importWord.ts";
import { mustImport } from "../../fixtures/mustImport.ts";
import { type PlacedRun, pdfFile } from "../../fixtures/pdfFile.ts";
import { cell, paragraph, row, run, symbol, table } from "../../fixtures/wordFile.ts";
import { milestone, SECOND, WORD_FRONT, wordTop } from "../../fixtures/wordForm.ts";

const GLAD = symbol("F04A");

test("in Word", async () => {
  const mark = run("1", '<w:vertAlign w:val="superscript"/>');
  const words = cell(paragraph(run("Besparelse på 2,0") + mark + run(" mio. kr. i 2024")));
  const { facts, findings } = await importWord(
    WORD_FRONT +
      table(...wordTop(), milestone(GLAD), SECOND, row("Økonomi", words, "", cell(paragraph(GLAD)))),
  );
  expect(facts.initiatives[0]?.economy).toMatchObject({
    text: "Besparelse på 2,0¹ mio. kr. i 2024",
    figures: [],
  });
  expect(findings.map(({ code }) => code)).toEqual(["amount-malformed"]);
});

describe("in a PDF", () => {
  const front = ["Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område", "Herlev Kommune"].map(
    (text, at): PlacedRun => ({ text, x: 50, y: 60 + 20 * at }),
  );
  const line = (y: number, ...cells: readonly string[]): PlacedRun[] =>
    cells.flatMap((text, column) => (text === "" ? [] : [{ text, x: [50, 196, 402, 500][column] ?? 0, y }]));

  test.each([2, 4])("%i points above the line", async (rise) => {
    const bytes = pdfFile([
      [
        ...front,
        { text: "1. Sundhed og omsorg", x: 50, y: 110, size: 14 },
        ...line(140, "1.01. Færre fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
        ...line(165, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
        ...line(190, "Milepæl", "Planen er lagt.", "1. budgetopfølgning 2024"),
        ...line(215, "Milepæl", "Planen er fulgt.", "2. budgetopfølgning 2024"),
        ...line(240, "Økonomi", "Besparelse på 2,0"),
        { text: "1", x: 268, y: 240 - rise, size: 5 },
        { text: "mio. kr. i 2024", x: 275, y: 240 },
      ],
    ]);
    const { facts, findings } = mustImport(await importBytes(bytes));
    expect(facts.initiatives[0]?.milestones.at(-1)?.text).toBe("Planen er fulgt.");
    expect(facts.initiatives[0]?.economy).toMatchObject({
      text: "Besparelse på 2,0¹ mio. kr. i 2024",
      figures: [],
    });
    expect(findings.map(({ code }) => code)).toContain("amount-malformed");
  });
});
