/** Tables of the form with other columns, another order of them, or other rows: the same facts. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { DESCRIPTION, FIELDS, WORD_FRONT } from "../../../fixtures/wordForm.ts";

const [GLAD, NEUTRAL, SUR] = ["F04A", "F04B", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [
  string,
  string,
  string,
];
const TITLES = ["1.01. Færre fald", "1.02. Bedre mad"];
const HEAD = "Kort beskrivelse af indsatsen (drift)";
const [FIRST, SECOND] = ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024"];
const FORSINKET = cell(
  ["Planen er fulgt.", "Status:", "Den er forsinket."].map((words) => paragraph(words)).join(""),
);
const NO_EFFECT = "Der er ingen effekt.";

/** What the form with these tables says, of each initiative, and what the clerk is told. */
async function read(tableOf: (title: string) => string) {
  const { facts, findings } = await importWord(WORD_FRONT + TITLES.map(tableOf).join(""));
  return {
    initiatives: facts.initiatives.map((one) => ({
      title: `${one.number}. ${one.title}`,
      fields: [one.description, one.responsible, one.committee, one.contributors, one.remarks],
      milestones: one.milestones.map(({ text, status, smiley }) => [text, status, smiley]),
      economy: [one.economy?.text, one.economy?.smiley],
    })),
    rounds: facts.rounds.map(({ label }) => label),
    codes: findings.map(({ code }) => code),
  };
}

const READ = {
  initiatives: TITLES.map((title) => ({
    title,
    fields: [DESCRIPTION, ["Ejendomme"], "Socialudvalget", ["Økonomi og Styring"], "Der er søgt om penge."],
    milestones: [
      ["Planen er lagt.", null, "glad"],
      ["Planen er fulgt.", "Den er forsinket.", "sur"],
    ],
    economy: [NO_EFFECT, "glad"],
  })),
  rounds: [FIRST, SECOND],
  codes: [],
};

test.each<readonly [string, (title: string) => string]>([
  [
    "the smileys first",
    (title) =>
      table(
        row("Smiley", title, HEAD, "Tid"),
        row("", DESCRIPTION, cell(FIELDS), ""),
        row(GLAD, "Milepæl", "Planen er lagt.", FIRST),
        row(SUR, "Milepæl", FORSINKET, SECOND),
        row(GLAD, "Økonomi", NO_EFFECT, ""),
      ),
  ],
  [
    "the rounds first",
    (title) =>
      table(
        row("Tid", title, HEAD, "Smiley"),
        row("", DESCRIPTION, cell(FIELDS), ""),
        row(FIRST, "Milepæl", "Planen er lagt.", GLAD),
        row(SECOND, "Milepæl", FORSINKET, SUR),
        row("", "Økonomi", NO_EFFECT, GLAD),
      ),
  ],
  [
    "the smileys before the rounds",
    (title) =>
      table(
        row(title, HEAD, "Smiley", "Tid"),
        row(DESCRIPTION, cell(FIELDS), "", ""),
        row("Milepæl", "Planen er lagt.", GLAD, FIRST),
        row("Milepæl", FORSINKET, SUR, SECOND),
        row("Økonomi", NO_EFFECT, GLAD, ""),
      ),
  ],
  [
    "statuses in a column of their own",
    (title) =>
      table(
        row(title, HEAD, "Status", "Tid", "Smiley"),
        row(DESCRIPTION, cell(FIELDS), "", "", ""),
        row("Milepæl", "Planen er lagt.", "", FIRST, GLAD),
        row("Milepæl", "Planen er fulgt.", "Den er forsinket.", SECOND, SUR),
        row("Økonomi", NO_EFFECT, "", "", GLAD),
      ),
  ],
  [
    "statuses behind the smileys, under a name that other tables have for these",
    (title) =>
      table(
        row(title, HEAD, "Tid", "Smiley", "Status"),
        row(DESCRIPTION, cell(FIELDS), "", "", ""),
        row("Milepæl", "Planen er lagt.", FIRST, GLAD, ""),
        row("Milepæl", "Planen er fulgt.", SECOND, SUR, "Den er forsinket."),
        row("Økonomi", NO_EFFECT, "", GLAD, ""),
      ),
  ],
  [
    "smileys in a column that is called Status, beside remarks on it",
    (title) =>
      table(
        row(title, HEAD, "Frist", "Status", "Bemærkninger"),
        row(DESCRIPTION, cell(FIELDS), "", "", ""),
        row("Milepæl", "Planen er lagt.", FIRST, GLAD, ""),
        row("Milepæl", "Planen er fulgt.", SECOND, SUR, "Den er forsinket."),
        row("Økonomi", NO_EFFECT, "", GLAD, ""),
      ),
  ],
  [
    "a column for each smiley, and a cross in one",
    (title) =>
      table(
        row(title, HEAD, "Tid", GLAD, NEUTRAL, SUR),
        row(DESCRIPTION, cell(FIELDS), "", "", "", ""),
        row("Milepæl", "Planen er lagt.", FIRST, "X", "", ""),
        row("Milepæl", FORSINKET, SECOND, "", "", "x"),
        row("Økonomi", NO_EFFECT, "", "X", "", ""),
      ),
  ],
  [
    "other names of columns, fields and rows",
    (title) =>
      table(
        row(title, HEAD, "Opfølgning", "Status"),
        row(
          DESCRIPTION,
          cell(
            FIELDS.replace("Ansvarligt center", "Ansvarlig chef")
              .replace("Ansvarligt udvalg", "Udvalg")
              .replace("Væsentlig bidragsyder", "Bidragsydere"),
          ),
          "",
          "",
        ),
        row("Milepæl nr. 1:", "Planen er lagt.", FIRST, GLAD),
        row("Milepæl nr. 2:", FORSINKET, SECOND, SUR),
        row("Økonomiske konsekvenser", NO_EFFECT, "", GLAD),
      ),
  ],
  [
    "fields in rows of their own",
    (title) =>
      table(
        row(title, HEAD, "Tid", "Smiley"),
        row(DESCRIPTION, "", "", ""),
        row("Ansvarligt center:", "Ejendomme", "", ""),
        row("Ansvarligt udvalg", "Socialudvalget", "", ""),
        row("Væsentlig bidragsyder:", "Økonomi og Styring", "", ""),
        row("Bemærkninger:", "Der er søgt om penge.", "", ""),
        row("Milepæl", "Planen er lagt.", FIRST, GLAD),
        row("Milepæl", FORSINKET, SECOND, SUR),
        row("Økonomi", NO_EFFECT, "", GLAD),
      ),
  ],
  [
    "the values of fields in paragraphs below their names",
    (title) => {
      const fields = [
        ...["Ansvarligt center:", "Ejendomme", "Ansvarligt udvalg:", "Socialudvalget"],
        ...["Væsentlig bidragsyder:", "Økonomi og Styring", "Der er søgt om penge."],
      ];
      return table(
        row(title, HEAD, "Tid", "Smiley"),
        row(DESCRIPTION, cell(fields.map((words) => paragraph(words)).join("")), "", ""),
        row("Milepæl", "Planen er lagt.", FIRST, GLAD),
        row("Milepæl", FORSINKET, SECOND, SUR),
        row("Økonomi", NO_EFFECT, "", GLAD),
      );
    },
  ],
])("%s", async (_, tableOf) => {
  expect(await read(tableOf)).toEqual(READ);
});

test("two crosses in a row rate nothing, and are told", async () => {
  const { initiatives, codes } = await read((title) =>
    table(
      row(title, HEAD, "Tid", GLAD, NEUTRAL, SUR),
      row(DESCRIPTION, cell(FIELDS), "", "", "", ""),
      row("Milepæl", "Planen er lagt.", FIRST, "X", "X", ""),
      row("Milepæl", FORSINKET, SECOND, "", "", "X"),
      row("Økonomi", NO_EFFECT, "", "X", "", ""),
    ),
  );
  expect(initiatives[0]?.milestones[0]).toEqual(["Planen er lagt.", null, null]);
  expect(codes).not.toEqual([]);
});
