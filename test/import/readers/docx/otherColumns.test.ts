/** Columns and rows that other offices have beside ours. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { economy, FIELDS, milestone, SECOND, WORD_FRONT, wordTop } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = [cell(paragraph(symbol("F04A"))), cell(paragraph(symbol("F04C")))];
const DESCRIPTION = "Kort beskrivelse af indsatsen (drift)";

const read = (...rows: readonly string[]) => readBody(WORD_FRONT + table(...rows));

async function readBody(body: string) {
  const { facts } = await importWord(body);
  const [initiative] = facts.initiatives;
  return {
    facts,
    title: [initiative?.number, initiative?.title],
    rounds: facts.rounds.map(({ label }) => label),
    rows: [...(initiative?.milestones ?? []), ...(initiative?.economy ? [initiative.economy] : [])].map(
      ({ text, status, smiley }) => [text, status, smiley],
    ),
    codes: facts.import?.findings.map(({ code }) => code).filter((code) => !code.startsWith("initiative-")),
  };
}

test("a column of numbers is none of words", async () => {
  const { facts: _, ...result } = await read(
    row("Nr.", "1.01. Færre fald", DESCRIPTION, "Tid", "Smiley"),
    row("", "Parterne er enige.", cell(FIELDS), "", ""),
    row("1", "Milepæl", "Planen er lagt.", "1. budgetopfølgning 2024", GLAD),
    row("2.", "Milepæl", "Planen er fulgt.", "2. budgetopfølgning 2024", SUR),
    row("", "Økonomi", "Ingen.", "", GLAD),
  );
  expect(result).toEqual({
    title: ["1.01", "Færre fald"],
    rounds: ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024"],
    rows: [
      ["Planen er lagt.", null, "glad"],
      ["Planen er fulgt.", null, "sur"],
      ["Ingen.", null, "glad"],
    ],
    codes: [],
  });
});

test("rounds stand in the column of follow-ups, beside one of days", async () => {
  const { rounds, rows } = await read(
    row("1.01. Færre fald", DESCRIPTION, "Frist", "Opfølgning", "Smiley"),
    row("Parterne er enige.", cell(FIELDS), "", "", ""),
    row("Milepæl", "Planen er lagt.", "31.3.2024", "1. budgetopfølgning 2024", GLAD),
    row("Milepæl", "Planen er fulgt.", "30.6.2024", "2. budgetopfølgning 2024", SUR),
    row("Økonomi", "Ingen.", "", "", GLAD),
  );
  expect(rounds).toEqual(["1. budgetopfølgning 2024", "2. budgetopfølgning 2024"]);
  expect(rows.map(([text]) => text)).toEqual([
    "Planen er lagt.\n\n31.3.2024",
    "Planen er fulgt.\n\n30.6.2024",
    "Ingen.",
  ]);
});

test.each([
  ["Kommentar", "Kommentar"],
  ["Bemærkninger", "Bemærkninger"],
  ["Status på milepæl", "Status økonomi"],
])("rows %s and %s are the statuses of those above", async (ofMilestone, ofEconomy) => {
  const { rows, codes } = await read(
    ...wordTop(),
    milestone(symbol("F04A")),
    SECOND,
    row(ofMilestone, "Den er forsinket.", "", ""),
    economy(),
    row(ofEconomy, "Den er opnået.", "", ""),
  );
  expect(rows).toEqual([
    ["Planen er lagt.", null, "glad"],
    ["Planen er fulgt.", "Den er forsinket.", "sur"],
    ["Der er ingen effekt.", "Den er opnået.", "glad"],
  ]);
  expect(codes).toEqual([]);
});

/** A list of two milestones, with one more column of this name. */
const list = (status: string, name: string, ...beside: readonly [string, string]) => [
  row("Indsats", "Mål", "Frist", status, "Smiley", name),
  row("1.01. Færre fald", "Planen er lagt.", "1. budgetopfølgning 2024", "Ja.", GLAD, beside[0]),
  row("1.01. Færre fald", "Planen er fulgt.", "2. budgetopfølgning 2024", "Nej.", SUR, beside[1]),
];

test.each(["Status", "Kommentar", "Bemærkninger", "Statusbeskrivelse"])(
  "a list's column %s has the statuses",
  async (status) => {
    const { rows } = await read(...list(status, "", "", ""));
    expect(rows).toEqual([
      ["Planen er lagt.", "Ja.", "glad"],
      ["Planen er fulgt.", "Nej.", "sur"],
    ]);
  },
);

test("a list's column of another name is kept by its name: once where it repeats, else with its row", async () => {
  const same = await read(...list("Status", "Udgift", "500 t.kr.", "500 t.kr."));
  expect(same.facts.initiatives[0]?.remarks).toBe("Udgift: 500 t.kr.");
  expect(same.rows.map(([text]) => text)).toEqual(["Planen er lagt.", "Planen er fulgt."]);
  const other = await read(...list("Status", "Udgift", "500 t.kr.", "600 t.kr."));
  expect(other.facts.initiatives[0]?.remarks).toBe("Udgift: 500 t.kr.");
  expect(other.rows[1]).toEqual(["Planen er fulgt.\n\nUdgift: 600 t.kr.", "Nej.", "sur"]);
});

test("a list's column of themes names them", async () => {
  const front = WORD_FRONT.replace(paragraph("1. Sundhed og omsorg"), "");
  const { facts } = await readBody(
    front +
      table(
        row("Tema", "Indsats", "Mål", "Frist", "Smiley"),
        row("Sundhed", "1.01. Fald", "Planen er lagt.", "1. budgetopfølgning 2024", GLAD),
        row("Ældre", "2.01. Mad", "Planen er fulgt.", "1. budgetopfølgning 2024", SUR),
      ),
  );
  expect(facts.themes.map(({ title }) => title)).toEqual(["Sundhed", "Ældre"]);
});

const FORM = table(...wordTop(), milestone(symbol("F04A")), SECOND, economy());

test("an overview above the forms is no initiative of its own", async () => {
  const overview = table(
    row("Indsats", "Mål", "Tid", "Smiley"),
    row("1.01. Færre fald", "Plan", "1. budgetopfølgning 2024", SUR),
  );
  const { facts, rows, codes } = await readBody(
    WORD_FRONT.replace(
      paragraph("1. Sundhed og omsorg"),
      `${paragraph("Overblik")}${overview}${paragraph("1. Sundhed og omsorg")}`,
    ) + FORM,
  );
  expect(facts.initiatives).toHaveLength(1);
  expect(rows[0]).toEqual(["Planen er lagt.", null, "glad"]);
  expect(codes).toEqual(["smiley-unplaced"]);
});

test("a table below a text behind the forms is no part of the last economy, and reported", async () => {
  const { rows, codes } = await readBody(
    WORD_FRONT +
      FORM +
      paragraph("Samlet økonomi") +
      table(row("Indsats", "Besparelse"), row("Færre fald", "1,0 mio. kr.")),
  );
  expect(rows.at(-1)).toEqual(["Der er ingen effekt.", null, "glad"]);
  expect(codes).toEqual(["text-unplaced"]);
});

test("a smiley in the cell of a row's name is never lost", async () => {
  const { codes, rows } = await read(
    ...wordTop(),
    milestone(symbol("F04A")),
    row(
      cell(paragraph(`${symbol("F04C")}<w:r><w:t>Milepæl</w:t></w:r>`)),
      "Planen er fulgt.",
      "2. budgetopfølgning 2024",
      GLAD,
    ),
    economy(),
  );
  expect(rows[1]?.[2]).toBeNull();
  expect(codes).toEqual(["smileys-several", "smiley-unplaced", "smiley-unplaced"]);
});

test("a column behind the smileys says by its name what it is", async () => {
  const { facts, rows } = await read(
    row("1.01. Færre fald", DESCRIPTION, "Tid", "Smiley", "Næste skridt"),
    row("Parterne er enige.", cell(FIELDS), "", "", ""),
    row("Milepæl", "Planen er lagt.", "1. budgetopfølgning 2024", GLAD, "Udbud i maj"),
    row("Milepæl", "Planen er fulgt.", "2. budgetopfølgning 2024", SUR, ""),
    row("Økonomi", "Ingen.", "", GLAD, ""),
  );
  expect(facts.initiatives[0]?.description).toBe("Parterne er enige.");
  expect(rows.map(([text]) => text)).toEqual([
    "Planen er lagt.\n\nNæste skridt: Udbud i maj",
    "Planen er fulgt.",
    "Ingen.",
  ]);
});

test("fields and description may have rows of their own, in any order", async () => {
  const { facts } = await read(
    row("1.01. Færre fald", DESCRIPTION, "Tid", "Smiley"),
    row("Ansvarligt center", "Ejendomme", "", ""),
    row("Ansvarligt udvalg", "Socialudvalget", "", ""),
    row("Beskrivelse", "Parterne er enige.", "", ""),
    row("Milepæl", "Planen er lagt.", "1. budgetopfølgning 2024", GLAD),
    row("Økonomi", "Ingen.", "", GLAD),
  );
  const [initiative] = facts.initiatives;
  expect([
    initiative?.description,
    initiative?.responsible,
    initiative?.committee,
    initiative?.remarks,
  ]).toEqual(["Parterne er enige.", ["Ejendomme"], "Socialudvalget", null]);
});
