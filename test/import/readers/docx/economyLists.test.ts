/** Economies of all initiatives in a table behind them. */
import { describe, expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { economy, milestone, WORD_FRONT, wordTop } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = ["F04A", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [string, string];
const ROUND = "1. budgetopfølgning 2024";

async function read(...body: readonly string[]) {
  const { facts, findings } = await importWord(WORD_FRONT + body.join(""));
  return {
    economies: facts.initiatives.map(({ title, milestones, economy: own }) => [
      ...[title, milestones.length, own && [own.text, own.status, own.smiley].join(" | ")],
    ]),
    codes: findings.map(({ code }) => code),
  };
}

const LIST = table(
  row("Indsats", "Milepæl", "Frist", "Smiley"),
  row("1.01 Færre fald", "Planen", ROUND, GLAD),
  row("1.02 Bedre mad", "Maden", ROUND, SUR),
);
const ECONOMIES = table(
  row("Indsats", "Økonomi", "Status", "Smiley"),
  row("Bedre mad", "Ingen effekt.", "", SUR),
  row("1.01 Færre fald", "Der er sparet.", "Det hele.", GLAD),
);
const NAMED = table(
  row("Initiativ", "Økonomi", "Smiley"),
  row("1.02 Bedre mad", "Ingen effekt.", SUR),
  row("Færre fald", "Sparet.", GLAD),
);

test("below a list they are those of its initiatives, by their titles", async () => {
  expect(await read(LIST, paragraph("Økonomi"), NAMED)).toEqual({
    economies: [
      ["Færre fald", 1, "Sparet. |  | glad"],
      ["Bedre mad", 1, "Ingen effekt. |  | sur"],
    ],
    codes: [],
  });
});

test("below forms too, each with its status", async () => {
  const forms = ["1.01. Færre fald", "1.02. Bedre mad"].map((title) =>
    table(...wordTop(title), milestone("")),
  );
  expect((await read(...forms, paragraph("Økonomi"), ECONOMIES)).economies).toEqual([
    ["Færre fald", 1, "Der er sparet. | Det hele. | glad"],
    ["Bedre mad", 1, "Ingen effekt. |  | sur"],
  ]);
});

describe("they are left out and reported", () => {
  test("where one is of no initiative", async () => {
    const other = table(row("Indsats", "Økonomi", "Smiley"), row("1.03 Nye veje", "Ingen effekt.", SUR));
    const { economies, codes } = await read(LIST, other);
    expect(economies.map(([, , own]) => own)).toEqual([null, null]);
    expect(codes).toContain("economies-left-out");
  });

  test("where one has an economy of its own", async () => {
    const form = table(...wordTop("1.01. Færre fald"), milestone(""), economy());
    const again = table(row("Indsats", "Økonomi", "Smiley"), row("1.01 Færre fald", "Sparet.", SUR));
    const { economies, codes } = await read(form, again);
    expect(economies).toEqual([["Færre fald", 1, "Der er ingen effekt. |  | glad"]]);
    expect(codes).toContain("economies-left-out");
  });
});
