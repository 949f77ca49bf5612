/** Lists with columns for the status and the smiley of the economy. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { WORD_FRONT } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = ["F04A", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [string, string];
const ROUND = "1. budgetopfølgning 2024";

async function read(head: readonly string[], ...rows: readonly (readonly string[])[]) {
  const list = table(row(...head), ...rows.map((cells) => row(...cells)));
  const { facts, findings } = await importWord(WORD_FRONT + list);
  return {
    initiatives: facts.initiatives.map(({ title, milestones: [first], economy }) => [
      ...[title, first?.text, first?.smiley],
      ...[economy?.text, economy?.status, economy?.smiley],
    ]),
    codes: findings.map(({ code }) => code),
  };
}

test.each([
  [["Økonomi", "Status på økonomi", "Økonomi smiley"]],
  [["Økonomisk effekt", "Bemærkninger til økonomi", "Smiley økonomi"]],
  [["Økonomi", "Status økonomi", "Vurdering af økonomien"]],
])("%s", async (names) => {
  const { initiatives, codes } = await read(
    ["Indsats", "Milepæl", "Frist", "Smiley", ...names],
    ["1.01 Færre fald", "Planen er lagt.", ROUND, GLAD, "Der er ingen effekt.", "Uændret.", SUR],
    ["1.02 Bedre mad", "Maden er lavet.", ROUND, SUR, "Der er en effekt.", "", GLAD],
  );
  expect(initiatives).toEqual([
    ["Færre fald", "Planen er lagt.", "glad", "Der er ingen effekt.", "Uændret.", "sur"],
    ["Bedre mad", "Maden er lavet.", "sur", "Der er en effekt.", null, "glad"],
  ]);
  expect(codes).toEqual([]);
});

test("amounts in columns of their own are the economy's, by their names", async () => {
  const { initiatives, codes } = await read(
    ["Indsats", "Milepæl", "Frist", "Smiley", "Forventet besparelse 2024", "Opnået besparelse 2024"],
    ["1.01 Færre fald", "Planen er lagt.", ROUND, GLAD, "2,0 mio. kr.", "1,5 mio. kr."],
    ["1.02 Bedre mad", "Maden er lavet.", ROUND, SUR, "", ""],
  );
  const words = "Forventet besparelse 2024: 2,0 mio. kr.\n\nOpnået besparelse 2024: 1,5 mio. kr.";
  expect(initiatives).toEqual([
    ["Færre fald", "Planen er lagt.", "glad", words, null, null],
    ["Bedre mad", "Maden er lavet.", "sur", undefined, undefined, undefined],
  ]);
  expect(codes).toEqual(["initiative-without-economy"]);
});

test.each([
  ["Aftalt besparelse 2024 (mio. kr.)", "2,0", "Aftalt besparelse 2024: 2,0 mio. kr.", 2_000_000],
  ["Aftalt besparelse 2024, mio. kr.", "2", "Aftalt besparelse 2024: 2 mio. kr.", 2_000_000],
  ["Aftalt besparelse 2024 (i 1.000 kr.)", "1.200", "Aftalt besparelse 2024: 1.200 t.kr.", 1_200_000],
  ["Aftalt besparelse 2024 (kr.)", "350.000", "Aftalt besparelse 2024: 350.000 kr.", 350_000],
])("the unit of an amount stands in the name of its column: %s", async (name, amount, words, kroner) => {
  const rows = [
    row("Indsats", "Milepæl", "Frist", "Smiley", name),
    row("1.01 Fald", "Lagt.", ROUND, GLAD, amount),
  ];
  const { facts, findings } = await importWord(WORD_FRONT + table(...rows));
  const [initiative] = facts.initiatives;
  expect(initiative?.economy?.text).toBe(words);
  expect(initiative?.economy?.figures.map(({ measure, year, target }) => [measure, year, target])).toEqual([
    ["saving", 2024, kroner],
  ]);
  expect(findings).toEqual([]);
});

test.each(["ca. 2", "2,0 mio. kr.", "2 af 3", "ukendt"])(
  "%s is no number to which a column's name gives a unit",
  async (amount) => {
    const head = row("Indsats", "Milepæl", "Frist", "Smiley", "Aftalt besparelse 2024 (mio. kr.)");
    const { facts } = await importWord(
      WORD_FRONT + table(head, row("1.01 Fald", "Lagt.", ROUND, GLAD, amount)),
    );
    expect(facts.initiatives[0]?.economy?.text).toBe(`Aftalt besparelse 2024 (mio. kr.): ${amount}`);
  },
);
test("an economy that is merged down over the rows of its initiative is one, with its one smiley", async () => {
  const merged = (content: string, value = "") => cell(content, `<w:vMerge${value}/>`);
  const first = ["1.01 Færre fald", "Planen er lagt.", ROUND, GLAD];
  const again = ["", "Planen er fulgt.", "2. budgetopfølgning 2024", SUR];
  const { initiatives, codes } = await read(
    ["Indsats", "Milepæl", "Frist", "Smiley", "Økonomi", "Smiley økonomi"],
    [
      ...first,
      merged("Der er en effekt.", ' w:val="restart"'),
      merged(paragraph(symbol("F04C")), ' w:val="restart"'),
    ],
    [...again, merged(""), merged("")],
  );
  expect(initiatives).toEqual([["Færre fald", "Planen er lagt.", "glad", "Der er en effekt.", null, "sur"]]);
  expect(codes).not.toContain("economy-twice");
});
