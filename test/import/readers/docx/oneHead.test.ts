/** Lists whose head has two rows: groups above the names of their columns. */
import { describe, expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { WORD_FRONT } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = ["F04A", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [string, string];
const [FIRST, LATER] = ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024"];
const over = (words: string, columns: number) => cell(paragraph(words), `<w:gridSpan w:val="${columns}"/>`);
const begins = (words: string) => cell(paragraph(words), '<w:vMerge w:val="restart"/>');
const GOES_ON = cell(paragraph(""), "<w:vMerge/>");

async function read(...rows: readonly string[]) {
  const { facts, findings } = await importWord(WORD_FRONT + table(...rows));
  const rounds = new Map(facts.rounds.map(({ id, label }) => [id, label]));
  return {
    initiatives: facts.initiatives.map(({ number, title, responsible, milestones, economy }) => [
      [number, title, ...responsible].join(" | "),
      ...milestones.map(({ round, text, status, smiley }) =>
        [rounds.get(round), text, status, smiley].join(" | "),
      ),
      economy && [economy.text, economy.status, economy.smiley].join(" | "),
    ]),
    codes: findings.map(({ code }) => code).filter((code) => code !== "initiative-without-economy"),
  };
}

const MILESTONES = [`${FIRST} | Planen | Den virker. | glad`, `${LATER} | Mere plan |  | sur`];

test("milestones in a group beside columns that go over both rows, on each page again", async () => {
  const head = [
    row(begins("Indsats"), begins("Center"), over("Milepæle", 4)),
    row(GOES_ON, GOES_ON, "Tekst", "Frist", "Status", "Smiley"),
  ];
  const { initiatives, codes } = await read(
    ...head,
    row("1.01 Færre fald", "Ejendomme", "Planen", FIRST, "Den virker.", GLAD),
    ...head,
    row("", "", "Mere plan", LATER, "", SUR),
  );
  expect(initiatives).toEqual([["1.01 | Færre fald | Ejendomme", ...MILESTONES, null]]);
  expect(codes).toEqual([]);
});

test("groups of initiative, milestones and economy, each with its own smileys", async () => {
  const { initiatives, codes } = await read(
    row(over("Indsats", 3), over("Milepæle", 4), over("Økonomi", 3)),
    row("Nr.", "Titel", "Center", "Milepæl", "Tid", "Status", "Smiley", "Beskrivelse", "Status", "Smiley"),
    row(
      "1.01",
      "Færre fald",
      "Ejendomme",
      "Planen",
      FIRST,
      "Den virker.",
      GLAD,
      "Ingen effekt.",
      "Uændret.",
      SUR,
    ),
    row("", "", "", "Mere plan", LATER, "", SUR, "", "", ""),
  );
  expect(initiatives).toEqual([
    ["1.01 | Færre fald | Ejendomme", ...MILESTONES, "Ingen effekt. | Uændret. | sur"],
  ]);
  expect(codes).toEqual([]);
});

test("a form whose rounds and smileys stand in a group", async () => {
  const { initiatives, codes } = await read(
    row(begins("1.01. Færre fald"), begins("Kort beskrivelse af indsatsen"), over("Opfølgning", 2)),
    row(GOES_ON, GOES_ON, "Tid", "Smiley"),
    row(
      "Milepæl",
      cell(["Planen", "Status:", "Den virker."].map((text) => paragraph(text)).join("")),
      FIRST,
      "Glad",
    ),
    row("Milepæl", "Mere plan", LATER, "Sur"),
  );
  expect(initiatives).toEqual([["1.01 | Færre fald", ...MILESTONES, null]]);
  expect(codes).toEqual([]);
});

describe("smileys in a group", () => {
  test("of initiative and economy", async () => {
    const { initiatives } = await read(
      row("Indsats", "Milepæl", "Frist", over("Smiley", 2)),
      row("", "", "", "Indsats", "Økonomi"),
      row("1.01 Færre fald", "Planen", FIRST, GLAD, SUR),
    );
    expect(initiatives).toEqual([["1.01 | Færre fald", `${FIRST} | Planen |  | glad`, " |  | sur"]]);
  });

  test("of rounds", async () => {
    const { initiatives } = await read(
      row("Indsats", "Mål", over("Smiley", 2)),
      row("", "", FIRST, LATER),
      row("1.01 Færre fald", "Planen", GLAD, SUR),
    );
    expect(initiatives).toEqual([
      ["1.01 | Færre fald", `${FIRST} | Planen |  | glad`, `${LATER} | Planen |  | sur`, null],
    ]);
  });

  test("of an earlier round, which is left out, and this one", async () => {
    const { initiatives, codes } = await read(
      row("Indsats", "Milepæl", "Frist", over("Smiley", 2)),
      row("", "", "", "Sidste opfølgning", "Denne opfølgning"),
      row("1.01 Færre fald", "Planen", FIRST, GLAD, SUR),
    );
    expect(initiatives).toEqual([["1.01 | Færre fald", `${FIRST} | Planen |  | sur`, null]]);
    expect(codes).toEqual(["aside-left-out"]);
  });
});
