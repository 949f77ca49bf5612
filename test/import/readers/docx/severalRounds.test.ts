/** Rows whose cell of rounds names more than one. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { economy, milestone, WORD_FRONT, wordTop } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = [symbol("F04A"), symbol("F04C")];
const ROUNDS = cell(paragraph("1. budgetopfølgning 2024") + paragraph("2. budgetopfølgning 2024"));
const THIRD = milestone(SUR, "3. budgetopfølgning 2024", "Planen er slut.");

/** The milestones of a form with this row above another. */
async function read(...cells: readonly string[]) {
  const { facts } = await importWord(
    WORD_FRONT + table(...wordTop(), row("Milepæl", ...cells), THIRD, economy()),
  );
  const labelOf = (id: string) => facts.rounds.find((round) => round.id === id)?.label;
  return {
    milestones: facts.initiatives[0]?.milestones.map(({ round, text, smiley }) => [
      labelOf(round),
      text,
      smiley,
    ]),
    codes: facts.import?.findings.map(({ code }) => code).filter((code) => code.startsWith("round")),
  };
}

test("each has the text and the smiley beside it", async () => {
  expect(
    await read(
      cell(paragraph("Planen er lagt.") + paragraph("Planen er fulgt.")),
      ROUNDS,
      cell(paragraph(GLAD) + paragraph(SUR)),
    ),
  ).toEqual({
    milestones: [
      ["1. budgetopfølgning 2024", "Planen er lagt.", "glad"],
      ["2. budgetopfølgning 2024", "Planen er fulgt.", "sur"],
      ["3. budgetopfølgning 2024", "Planen er slut.", "sur"],
    ],
    codes: [],
  });
});

test("one text with a smiley for each is of each", async () => {
  const { milestones, codes } = await read(
    "Planen er fulgt.",
    ROUNDS,
    cell(paragraph(GLAD) + paragraph(SUR)),
  );
  expect(milestones?.slice(0, 2)).toEqual([
    ["1. budgetopfølgning 2024", "Planen er fulgt.", "glad"],
    ["2. budgetopfølgning 2024", "Planen er fulgt.", "sur"],
  ]);
  expect(codes).toEqual([]);
});

test.each([
  ["one smiley", cell(paragraph("Planen er lagt.")), cell(paragraph(GLAD))],
  [
    "more texts than rounds",
    cell(paragraph("Planen er lagt.") + paragraph("Den er hørt.") + paragraph("Den er fulgt.")),
    cell(paragraph(GLAD) + paragraph(SUR)),
  ],
])("with %s it is reported that nothing tells them apart", async (_, text, smileys) => {
  expect((await read(text, ROUNDS, smileys)).codes).toEqual(["rounds-several"]);
});

test("a round over two paragraphs is one", async () => {
  const { milestones, codes } = await read(
    "Planen er lagt.",
    cell(paragraph("1. budgetopfølgning") + paragraph("pr. 30. april 2024")),
    cell(paragraph(GLAD)),
  );
  expect(milestones?.[0]?.[0]).toBe("1. budgetopfølgning pr. 30. april 2024");
  expect(codes).toEqual([]);
});
