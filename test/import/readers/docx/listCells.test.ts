/** What the cells of a list of initiatives say: nothing of it is dropped, and nothing made of it that it does not say. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { WORD_FRONT } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = ["F04A", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [string, string];
const [FIRST, LATER] = ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024"];

test("rows of an initiative that have centres of their own keep each", async () => {
  const { facts } = await importWord(
    WORD_FRONT +
      table(
        row("Nr.", "Indsats", "Center", "Mål", "Frist", "Smiley"),
        row("1.01", "Færre fald", "Ejendomme", "Planen", FIRST, GLAD),
        row("", "", "Veje", "Mere plan", LATER, SUR),
      ),
  );
  expect(facts.initiatives).toMatchObject([
    {
      responsible: [],
      remarks: "Center: Ejendomme",
      milestones: [{ text: "Planen" }, { text: "Mere plan\n\nCenter: Veje" }],
    },
  ]);
});

test("a number that is a milestone's target is its text", async () => {
  const { facts } = await importWord(
    WORD_FRONT +
      table(
        row("Nr.", "Indsats", "Mål", "Frist", "Smiley"),
        row("1.01", "Flere pladser", "25", FIRST, GLAD),
        row("", "", "40", LATER, SUR),
      ),
  );
  expect(facts.initiatives[0]?.milestones).toMatchObject([{ text: "25" }, { text: "40" }]);
});
