/** Milestones in a table of their own within a cell of the initiative's table. */
import { describe, expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { economy, WORD_FRONT, wordTop } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = ["F04A", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [string, string];
const [FIRST, LATER] = ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024"] as const;
const BARE = table(
  row("Milepæl", "Tid", "Smiley"),
  row("Planen er lagt.", FIRST, GLAD),
  row("Planen er fulgt.", LATER, SUR),
);
const withStatus = (status: string) =>
  table(
    row("Milepæl", "Frist", "Status", "Smiley"),
    row("Planen er lagt.", FIRST, status, GLAD),
    row("Planen er fulgt.", LATER, "", SUR),
  );
const STATUS = "Det går godt.";
/** What a table's name adds, the table, and the status of its first milestone. */
const TABLES = [
  ["", BARE, null],
  [" with a status", withStatus(STATUS), STATUS],
  [" with a status below its own heading", withStatus(`Status: ${STATUS}`), STATUS],
] as const;
const MERGED = '<w:gridSpan w:val="3"/>';
/** The cell around a table; Word ends it in an empty paragraph. */
const around = (inner: string, properties = "") => cell(inner + paragraph(""), properties);

async function read(...tables: readonly string[]) {
  const { facts, findings } = await importWord(WORD_FRONT + tables.join(""));
  return {
    rounds: facts.rounds.map(({ label }) => label),
    initiatives: facts.initiatives.map(({ title, responsible, milestones, economy: own, remarks }) => ({
      title,
      responsible,
      remarks,
      milestones: milestones.map(({ text, status, smiley }) => [text, status, smiley]),
      economy: [own?.text, own?.smiley],
    })),
    codes: findings.map(({ code }) => code),
  };
}

const expected = (title: string, status: string | null, remarks: string | null) => ({
  title,
  responsible: ["Ejendomme"],
  remarks,
  milestones: [
    ["Planen er lagt.", status, "glad"],
    ["Planen er fulgt.", null, "sur"],
  ],
  economy: ["Der er ingen effekt.", "glad"],
});

describe("in a form", () => {
  const form = (title: string, inner: string, name = "Milepæle") =>
    table(...wordTop(title), row(name, around(inner, MERGED)), economy());

  test.each(TABLES)("they are its milestones%s", async (_, inner, status) => {
    expect(await read(form("1.01. Færre fald", inner), form("1.02. Bedre mad", inner, ""))).toEqual({
      rounds: [FIRST, LATER],
      initiatives: ["Færre fald", "Bedre mad"].map((title) =>
        expected(title, status, "Der er søgt om penge."),
      ),
      codes: [],
    });
  });
});

describe("in a card", () => {
  const card = (title: string, inner: string) =>
    table(
      row("Indsats", title),
      row("Ansvarligt center", "Ejendomme"),
      row("Milepæle", around(inner)),
      row("Økonomi", "Der er ingen effekt."),
      row("Smiley økonomi", GLAD),
    );

  test.each(TABLES)("they are its milestones%s", async (_, inner, status) => {
    expect(await read(card("1.01 Færre fald", inner), card("1.02 Bedre mad", inner))).toEqual({
      rounds: [FIRST, LATER],
      initiatives: ["Færre fald", "Bedre mad"].map((title) => expected(title, status, null)),
      codes: [],
    });
  });
});

test("a table of numbers within a cell stays its text", async () => {
  const numbers = table(row("År", "2024", "2025"), row("Besparelse", "1,0 mio. kr.", "2,0 mio. kr."));
  const own = row("Økonomi", around(paragraph("Der spares:") + numbers), "", GLAD);
  const { initiatives } = await read(table(...wordTop(), row("Milepæle", around(BARE, MERGED)), own));
  expect(initiatives[0]?.milestones).toHaveLength(2);
  expect(initiatives[0]?.economy[0]).toMatch(/^Der spares:\n\nÅr/u);
});

test("words around the table keep it where it is", async () => {
  const inner = around(paragraph("Udvalget har besluttet følgende.") + BARE, MERGED);
  const { codes, initiatives } = await read(
    table(...wordTop(), row("Milepæl", "Planen er ny.", FIRST, GLAD), row("", inner), economy()),
  );
  expect(initiatives[0]?.milestones).toHaveLength(1);
  expect(codes).toContain("smiley-unplaced");
});
