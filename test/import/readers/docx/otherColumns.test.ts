/** Columns and rows that other offices have beside ours. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { economy, FIELDS, milestone, SECOND, WORD_FRONT, wordTop } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = [cell(paragraph(symbol("F04A"))), cell(paragraph(symbol("F04C")))];
const DESCRIPTION = "Kort beskrivelse af indsatsen (drift)";

async function read(...rows: readonly string[]) {
  const { facts } = await importWord(WORD_FRONT + table(...rows));
  const [initiative] = facts.initiatives;
  return {
    title: [initiative?.number, initiative?.title],
    rounds: facts.rounds.map(({ label }) => label),
    rows: [...(initiative?.milestones ?? []), ...(initiative?.economy ? [initiative.economy] : [])].map(
      ({ text, status, smiley }) => [text, status, smiley],
    ),
    codes: facts.import?.findings.map(({ code }) => code),
  };
}

test("a column of numbers is none of words", async () => {
  expect(
    await read(
      row("Nr.", "1.01. Færre fald", DESCRIPTION, "Tid", "Smiley"),
      row("", "Parterne er enige.", cell(FIELDS), "", ""),
      row("1", "Milepæl", "Planen er lagt.", "1. budgetopfølgning 2024", GLAD),
      row("2.", "Milepæl", "Planen er fulgt.", "2. budgetopfølgning 2024", SUR),
      row("", "Økonomi", "Ingen.", "", GLAD),
    ),
  ).toEqual({
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
