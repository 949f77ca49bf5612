/** Forms whose milestones and economy stand in tables of their own below. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { DESCRIPTION, FIELDS, WORD_FRONT } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = ["F04A", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [string, string];
const [GREEN, RED] = ["92D050", "FF0000"].map((fill) =>
  cell("", `<w:shd w:val="clear" w:fill="${fill}"/>`),
) as [string, string];
const LEGEND = table(row(GREEN, "Milepælen er nået"), row(RED, "Milepælen er ikke nået"));
const [FIRST, LATER] = ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024"];
const TOP = table(
  row("1.01. Færre fald", "Kort beskrivelse af indsatsen (drift)"),
  row(DESCRIPTION, cell(FIELDS)),
);

async function read(...body: readonly string[]) {
  const { facts, findings } = await importWord(LEGEND + WORD_FRONT + body.join(""));
  return {
    initiatives: facts.initiatives.map(({ title, description, remarks, milestones, economy }) => [
      ...[title, description, remarks],
      ...milestones.map(({ text, status, smiley }) => [text, status, smiley].join(" | ")),
      economy && [economy.text, economy.status, economy.smiley].join(" | "),
    ]),
    codes: findings.map(({ code }) => code).filter((code) => code !== "title-missing"),
  };
}

const EXPECTED = (economy: string) => [
  ...["Færre fald", DESCRIPTION, "Der er søgt om penge."],
  ...["Planen er lagt. | Den virker ikke. | glad", "Planen er fulgt. |  | sur", economy],
];

test.each([
  ["smileys", GLAD, SUR],
  ["colours", GREEN, RED],
])("below a head of their own: %s", async (_, glad, sur) => {
  const { initiatives, codes } = await read(
    TOP,
    paragraph("Milepæle"),
    table(
      row("Milepæl", "Status", "Smiley", "Tid"),
      row("Planen er lagt.", "Den virker ikke.", glad, FIRST),
      row("Planen er fulgt.", "", sur, LATER),
    ),
    paragraph(""),
    table(row("Økonomi", "Status", "Smiley"), row("Ingen effekt.", "Uændret.", glad)),
  );
  expect(initiatives).toEqual([EXPECTED("Ingen effekt. | Uændret. | glad")]);
  expect(codes).toEqual([]);
});

test.each([
  ["a smiley", SUR],
  ["a colour", RED],
])("an economy of three cells has %s in the last", async (_, sur) => {
  const { initiatives, codes } = await read(
    TOP,
    paragraph(""),
    table(
      row("Milepæl", "Tid", "Smiley"),
      row(
        cell(["Planen er lagt.", "Status:", "Den virker ikke."].map((text) => paragraph(text)).join("")),
        FIRST,
        GLAD,
      ),
      row("Planen er fulgt.", LATER, SUR),
    ),
    paragraph(""),
    table(row("Økonomi", "Ingen effekt.", sur)),
  );
  expect(initiatives).toEqual([EXPECTED("Ingen effekt. |  | sur")]);
  expect(codes).toEqual([]);
});

test("a coloured row of a milestone is no line of a legend, though it says that something is not reached", async () => {
  const { initiatives, codes } = await read(
    table(
      row("1.01. Færre fald", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
      row(DESCRIPTION, cell(FIELDS), "", ""),
    ),
    paragraph(""),
    table(
      row(
        "Milepæl",
        cell(["Planen er lagt.", "Status:", "Den virker ikke."].map((text) => paragraph(text)).join("")),
        FIRST,
        GREEN,
      ),
      row("Milepæl", "Planen er fulgt.", LATER, RED),
      row("Økonomi", "Ingen effekt.", "", RED),
    ),
  );
  expect(initiatives).toEqual([EXPECTED("Ingen effekt. |  | sur")]);
  expect(codes).toEqual([]);
});
