/** Milestones whose rows a document calls by another word than "Milepæl", or by none: the round's column tells them. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { row, symbol, table } from "../../../fixtures/wordFile.ts";
import { economy, milestone, SECOND, WORD_FRONT, wordTop } from "../../../fixtures/wordForm.ts";

const FIRST = milestone(symbol("F04A"));

/** The milestones of a form with these rows, and what the clerk is told. */
async function read(...rows: readonly string[]) {
  const { facts, findings } = await importWord(WORD_FRONT + table(...wordTop(), ...rows, economy()));
  return {
    rounds: facts.rounds.map(({ label }) => label),
    milestones: facts.initiatives[0]?.milestones.map(({ text, smiley }) => [text, smiley]),
    codes: findings.map(({ code }) => code),
  };
}

const READ = {
  rounds: ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024"],
  milestones: [
    ["Planen er lagt.", "glad"],
    ["Planen er fulgt.", "sur"],
  ],
  codes: [],
};
const named = (rowXml: string, name: string) => rowXml.replace(">Milepæl<", `>${name}<`);

test.each(["Succeskriterium", "Mål 1", "1.", ""])("rows called %j", async (name) => {
  expect(await read(named(FIRST, name), named(SECOND, name))).toEqual(READ);
});

test.each([
  ["Milepæl 1. budgetopfølgning", "Milepæl 2. budgetopfølgning"],
  ["Milepæl 1. budgetopfølgning 2024", "Milepæl: 2. budgetopfølgning 2024"],
])("rows called by their rounds, which stand beside them: %j", async (first, second) => {
  expect(await read(named(FIRST, first), named(SECOND, second))).toEqual(READ);
});

test.each(["Milepæl 1", "Milepæl 3. budgetopfølgning", "Milepæl 1. budgetopfølgning 2024 er nået"])(
  "no row is called by a round that does not stand beside it: %j",
  async (name) => {
    const { milestones } = await read(named(FIRST, name), SECOND);
    const rest = name === "Milepæl 1" ? "" : `${name.slice("Milepæl ".length)}\n\n`;
    expect(milestones?.[0]).toEqual([`${rest}Planen er lagt.`, "glad"]);
  },
);

test("one row among others", async () => {
  expect(await read(FIRST, named(SECOND, "Aktivitet 2"))).toEqual(READ);
});

test("a row without words is an empty milestone", async () => {
  const empty = row("Aktivitet", "", "2. budgetopfølgning 2024", "");
  expect((await read(named(FIRST, "Aktivitet"), empty)).milestones).toEqual([
    ["Planen er lagt.", "glad"],
    [null, null],
  ]);
});
