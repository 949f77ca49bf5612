/** Rows of a table below the one that ends an initiative as forms have it, the economy's. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import {
  DESCRIPTION,
  economy,
  FIELDS,
  milestone,
  SECOND,
  WORD_FRONT,
  WORD_HEAD,
  wordTop,
} from "../../../fixtures/wordForm.ts";

const FIRST = milestone(symbol("F04A"));
const THIRD = milestone(symbol("F04B"), "3. budgetopfølgning 2024", "Planen er evalueret.");
const OTHER = table(...wordTop("1.02. Bedre mad"), FIRST, SECOND, THIRD, economy());

/** The first initiative of a form with these rows, and what the clerk is told. */
async function read(...rows: readonly string[]) {
  const { facts, findings } = await importWord(WORD_FRONT + table(...rows) + OTHER);
  const [initiative] = facts.initiatives;
  return {
    count: facts.initiatives.length,
    milestones: initiative?.milestones.map(({ text, smiley }) => [text, smiley]),
    economy: [initiative?.economy?.text, initiative?.economy?.smiley],
    responsible: initiative?.responsible,
    remarks: initiative?.remarks,
    codes: findings.map(({ code }) => code),
  };
}

const WHOLE = {
  count: 2,
  milestones: [
    ["Planen er lagt.", "glad"],
    ["Planen er fulgt.", "sur"],
    ["Planen er evalueret.", "neutral"],
  ],
  economy: ["Der er ingen effekt.", "glad"],
  responsible: ["Ejendomme"],
  remarks: "Der er søgt om penge.",
  codes: [],
};

test.each(["Milepæl", "Aktivitet", "Mål 3", ""])("a milestone called %j is a milestone", async (name) => {
  const below = THIRD.replace(">Milepæl<", `>${name}<`);
  expect(await read(...wordTop(), FIRST, SECOND, economy(), below)).toEqual(WHOLE);
});

test("all milestones, whatever they are called", async () => {
  const rows = [FIRST, SECOND, THIRD].map((one) => one.replace(">Milepæl<", ">Aktivitet<"));
  expect(await read(...wordTop(), economy(), ...rows)).toEqual(WHOLE);
});

test("the fields are the initiative's", async () => {
  const top = [row("1.01. Færre fald", ...WORD_HEAD), row(DESCRIPTION, "", "", "")];
  expect(await read(...top, FIRST, SECOND, THIRD, economy(), row("", cell(FIELDS), "", ""))).toEqual(WHOLE);
});

test("a row of another name goes on with the economy, and is told", async () => {
  const { economy: own, codes } = await read(
    ...wordTop(),
    FIRST,
    SECOND,
    THIRD,
    economy(),
    row("Evaluering", "Der er mere.", "", ""),
  );
  expect(own).toEqual(["Der er ingen effekt.\n\nEvaluering\n\nDer er mere.", "glad"]);
  expect(codes).toEqual(["row-unknown"]);
});

test("a row of another name with a smiley of its own leaves the other rows theirs, and is told", async () => {
  const rated = row("Evaluering", "Der er mere.", "", cell(paragraph(symbol("F04C"))));
  for (const rows of [
    [FIRST, SECOND, THIRD, economy(), rated],
    [FIRST, rated, SECOND, THIRD, economy()],
  ]) {
    const found = await read(...wordTop(), ...rows);
    expect(found).toMatchObject({ milestones: WHOLE.milestones, economy: WHOLE.economy });
    expect(found.codes).toContain("round-unknown");
  }
});

test.each(["Status pr. 31. august", "Status pr. 31. august:", "Status ved 1. budgetopfølgning"])(
  "a row that is called %s is the status above, with its day",
  async (name) => {
    const { facts, findings } = await importWord(
      WORD_FRONT +
        table(...wordTop(), FIRST, row(name, "Den er forsinket.", "", ""), SECOND, economy()) +
        OTHER,
    );
    const heading = `${name.replace(/:$/u, "")}:`;
    expect(facts.initiatives[0]?.milestones[0]).toMatchObject({
      text: "Planen er lagt.",
      status: `${heading}\n\nDen er forsinket.`,
      smiley: "glad",
    });
    expect(findings.map(({ code }) => code)).toEqual(["round-missing"]);
  },
);

test("an account with a smiley of its own is a part of the economy, which then has none, and is told", async () => {
  const account = row("Feriepenge", "Der er betalt 0,3 mio. kr.", "", cell(paragraph(symbol("F04C"))));
  const { economy: own, codes } = await read(...wordTop(), FIRST, SECOND, THIRD, economy(), account);
  expect(own).toEqual(["Der er ingen effekt.\n\nFeriepenge\n\nDer er betalt 0,3 mio. kr.", null]);
  expect(codes.toSorted()).toEqual([
    "amount-not-understood",
    "row-unknown",
    "smiley-unplaced",
    "smiley-unplaced",
    "smileys-several",
  ]);
});

test("a row of the economy for each round says its amount once, and that is told", async () => {
  const saving = (round: string) =>
    row("Økonomi", "Besparelse på 1 mio. kr. i 2024", round, cell(paragraph(symbol("F04A"))));
  const { facts, findings } = await importWord(
    WORD_FRONT +
      table(
        ...wordTop(),
        FIRST,
        SECOND,
        saving("1. budgetopfølgning 2024"),
        saving("2. budgetopfølgning 2024"),
      ),
  );
  expect(facts.initiatives[0]?.economy?.figures).toMatchObject([{ measure: "saving", target: 1_000_000 }]);
  expect(findings.map(({ code }) => code)).toContain("amount-repeated");
});

test("two smileys beside one round are one too many: none is taken", async () => {
  const both = cell(paragraph(symbol("F04A")) + paragraph(symbol("F04C")));
  const { milestones, codes } = await read(
    ...wordTop(),
    row("Milepæl", "Planen er lagt.", "1. budgetopfølgning 2024", both),
    SECOND,
    THIRD,
    economy(),
  );
  expect(milestones?.[0]).toEqual(["Planen er lagt.", null]);
  expect(codes).toEqual(["smileys-several", "smiley-unplaced", "smiley-unplaced"]);
});

test("a status in a row of its own, and a row that was cut in two, go on with the row above", async () => {
  const cut = row("", "Det er godt.", "", "");
  const status = row("Status", "Det går godt.", "", "");
  expect((await read(...wordTop(), FIRST, SECOND, THIRD, economy(), cut)).codes).toEqual([]);
  expect((await read(...wordTop(), FIRST, SECOND, THIRD, economy(), status)).codes).toEqual([]);
});

test.each([
  ["below the first", [FIRST, SECOND, THIRD, economy(), economy("")]],
  ["below all, where the first stands among the milestones", [FIRST, economy(), SECOND, THIRD, economy("")]],
])("a second row of the economy is the economy's, and told: %s", async (_, rows) => {
  const found = await read(...wordTop(), ...rows);
  expect(found.milestones).toEqual(WHOLE.milestones);
  expect(found.economy).toEqual([
    expect.stringMatching(/^Der er ingen effekt\.\s+Økonomi\s+Der er ingen effekt\.$/),
    "glad",
  ]);
  expect(found.codes).toEqual(["economy-twice"]);
});

test.each([
  [
    "below the unit",
    [row("Økonomi", "1.000 kr.", "", cell(paragraph(symbol("F04A")))), row("", "2024", "2025", "2026")],
  ],
  ["behind it", [row("Økonomi (1.000 kr.)", "2024", "2025", "2026")]],
])("years in the columns of rounds and smileys are the economy's, %s", async (_, head) => {
  const { facts } = await importWord(
    WORD_FRONT +
      table(
        ...wordTop(),
        milestone(symbol("F04A")),
        SECOND,
        ...head,
        row("Besparelse", "500", "750", "1.000"),
      ),
  );
  expect(facts.rounds).toHaveLength(2);
  expect(facts.initiatives[0]?.milestones).toHaveLength(2);
  expect(facts.initiatives[0]?.economy?.figures.map(({ year, target }) => [year, target])).toEqual([
    [2024, 500_000],
    [2025, 750_000],
    [2026, 1_000_000],
  ]);
});

test("a row across all columns is told, where it goes on with no sentence", async () => {
  const across = (words: string) => row(cell(words, '<w:gridSpan w:val="4"/>'));
  const read3 = async (words: string) => {
    const { economy: own, codes } = await read(...wordTop(), FIRST, SECOND, THIRD, economy(), across(words));
    return [own[0], codes];
  };
  expect(await read3("Direktionens vurdering: Alt følges tæt.")).toEqual([
    "Der er ingen effekt.\n\nDirektionens vurdering: Alt følges tæt.",
    ["row-unknown"],
  ]);
  expect((await read3("og heller ingen gevinst."))[1]).toEqual([]);
});
