/** Cards: a table for each initiative that has a name beside each value. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table, wordFile } from "../../../fixtures/wordFile.ts";
import { WORD_FRONT } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = ["F04A", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [string, string];
const [FIRST, LATER] = ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024"];

async function read(...body: readonly string[]) {
  const { facts, findings } = await importWord(WORD_FRONT + body.join(""));
  const themes = new Map(facts.themes.map(({ id, title }) => [id, title]));
  const rounds = new Map(facts.rounds.map(({ id, label }) => [id, label]));
  return {
    initiatives: facts.initiatives.map(
      ({ number, title, theme, description, responsible, remarks, ...own }) => ({
        ...{ name: `${number} ${title}`, theme: themes.get(theme), description, remarks },
        ...{ responsible, committee: own.committee, contributors: own.contributors },
        milestones: own.milestones.map(({ round, text, status, smiley }) => [
          rounds.get(round),
          text,
          status,
          smiley,
        ]),
        economy: own.economy && [own.economy.text, own.economy.status, own.economy.smiley],
      }),
    ),
    codes: findings.map(({ code }) => code).filter((code) => code !== "initiative-without-economy"),
  };
}

const WHOLE = {
  name: "1.01 Færre fald",
  theme: "Sundhed og omsorg",
  description: "Parterne er enige.\n\nDer er penge.",
  remarks: "Projektleder: Anna Holm\n\nDer er søgt om penge.",
  responsible: ["Ejendomme"],
  committee: "Socialudvalget",
  contributors: ["HR"],
  milestones: [
    [FIRST, "Planen er lagt.", "Det går godt.", "glad"],
    [LATER, "Planen er fulgt.", null, "sur"],
  ],
  economy: ["Der er ingen effekt.", "Uændret.", "glad"],
};

const TOP = [
  row("Indsats", "1.01 Færre fald"),
  row("Kort beskrivelse", cell(paragraph("Parterne er enige.") + paragraph("Der er penge."))),
  row("Center", "Ejendomme"),
  row("Projektleder", "Anna Holm"),
  row("Udvalg:", "Socialudvalget"),
  row("Bidragsydere", "HR"),
  row("Bemærkninger", "Der er søgt om penge."),
];
const MILESTONES = [
  ...[
    row("Milepæl 1", "Planen er lagt."),
    row("Frist", FIRST),
    row("Status", "Det går godt."),
    row("Smiley", GLAD),
  ],
  ...[row("Milepæl 2", "Planen er fulgt."), row("Frist", LATER), row("Status", ""), row("Smiley", SUR)],
];
const ECONOMY = [
  row("Økonomi", "Der er ingen effekt."),
  row("Status på økonomi", "Uændret."),
  row("Smiley", GLAD),
];
const ROWS = [
  row("Milepæl", "Tid", "Status", "Smiley"),
  row("Planen er lagt.", FIRST, "Det går godt.", GLAD),
  row("Planen er fulgt.", LATER, "", SUR),
];

/** Rows of one name, which goes over them all. */
const over = (name: string, ...rows: readonly (readonly string[])[]) =>
  rows.map((cells, at) =>
    row(
      cell(paragraph(at === 0 ? name : ""), at === 0 ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>"),
      ...cells,
    ),
  );

test.each(["-", "–"])("a %s for the smiley of the economy is no status of it", async (dash) => {
  const economy = row("Økonomi", "Der er ingen effekt.", "", dash);
  const { initiatives, codes } = await read(table(...TOP, ...ROWS, economy));
  expect(initiatives).toEqual([{ ...WHOLE, economy: ["Der er ingen effekt.", null, null] }]);
  expect(codes).toEqual(["rating-unknown"]);
});

test("a sign of the document's own below the smileys' column is no status of the economy", async () => {
  const legend = ["På sporet: Målet er nået", "Ikke på sporet: Målet er ikke nået"].map((text) =>
    paragraph(text),
  );
  const rows = [
    row("Milepæl", "Tid", "Status", "Smiley"),
    row("Planen er lagt.", FIRST, "Det går godt.", "På sporet"),
    row("Planen er fulgt.", LATER, "", "Ikke på sporet"),
  ];
  const text = cell(
    paragraph("Der er ingen effekt.") + paragraph("Status: Uændret."),
    '<w:gridSpan w:val="2"/>',
  );
  const { initiatives } = await read(...legend, table(...TOP, ...rows, row("Økonomi", text, "På sporet")));
  expect(initiatives.map(({ milestones, economy }) => ({ milestones, economy }))).toEqual([
    { milestones: WHOLE.milestones, economy: WHOLE.economy },
  ]);
});

test.each([
  ["with a row for each part of a milestone", [table(...TOP, ...MILESTONES, ...ECONOMY)]],
  ["with milestones below a head of their own", [table(...TOP, ...ROWS, ...ECONOMY)]],
  [
    "in tables of their own below one another",
    [table(...TOP), paragraph("Milepæle"), table(...ROWS), paragraph("Økonomi"), table(...ECONOMY)],
  ],
  [
    "with milestones that are called by their rounds",
    [
      table(
        ...TOP,
        ...[row(`Milepæl ${FIRST}`, "Planen er lagt."), row("Status", "Det går godt."), row("Smiley", GLAD)],
        ...[row(`Milepæl ${LATER}`, "Planen er fulgt."), row("Smiley", SUR)],
        ...ECONOMY,
      ),
    ],
  ],
  [
    "with the round above each milestone, two parts in a row",
    [
      table(
        ...TOP,
        ...[row("Tid", FIRST, "Milepæl", "Planen er lagt."), row("Status", "Det går godt.", "Smiley", GLAD)],
        ...[row("Tid", LATER, "Milepæl", "Planen er fulgt."), row("Status", "", "Smiley", SUR)],
        ...ECONOMY,
      ),
    ],
  ],
  [
    "with an economy below a head of its own",
    [
      table(...TOP, ...ROWS),
      table(row("Økonomi", "Status", "Smiley"), row("Der er ingen effekt.", "Uændret.", GLAD)),
    ],
  ],
  [
    "with names that go over several rows",
    [
      table(
        ...TOP,
        ...over(
          "Milepæl 1",
          ["Tekst", "Planen er lagt."],
          ["Frist", FIRST],
          ["Status", "Det går godt."],
          ["Smiley", GLAD],
        ),
        ...over(
          "Milepæl 2",
          ["Tekst", "Planen er fulgt."],
          ["Frist", LATER],
          ["Status", ""],
          ["Smiley", SUR],
        ),
        ...over("Økonomi", ["Tekst", "Der er ingen effekt."], ["Status", "Uændret."], ["Smiley", GLAD]),
      ),
    ],
  ],
])("%s", async (_, body) => {
  const { initiatives, codes } = await read(...body);
  expect(initiatives).toEqual([WHOLE]);
  expect(codes).toEqual([]);
});

test("numbers and themes above titles are those of the initiatives below", async () => {
  const { initiatives } = await read(
    table(
      ...[row("Tema", "2. Veje"), row("Nr.", "2.01"), row("Indsats", "Færre fald")],
      ...[row("Milepæl", "Planen er lagt."), row("Frist", FIRST), row("Smiley", GLAD)],
      ...[row("Tema", "2. Veje"), row("Nr.", "2.02"), row("Indsats", "Bedre mad")],
      ...[row("Milepæl", "Maden er lavet."), row("Frist", FIRST), row("Smiley", SUR)],
    ),
  );
  expect(initiatives.map(({ name, theme, milestones }) => [name, theme, milestones[0]?.[1]])).toEqual([
    ["2.01 Færre fald", "Veje", "Planen er lagt."],
    ["2.02 Bedre mad", "Veje", "Maden er lavet."],
  ]);
});

test("titles over all columns above the head of their milestones", async () => {
  const title = (words: string) => row(cell(paragraph(words), '<w:gridSpan w:val="4"/>'));
  const { initiatives } = await read(
    table(title("1.01 Færre fald"), ...ROWS, title("1.02 Bedre mad"), ...ROWS),
  );
  expect(initiatives.map(({ name }) => name)).toEqual(["1.01 Færre fald", "1.02 Bedre mad"]);
  expect(initiatives.map(({ milestones }) => milestones)).toEqual([WHOLE.milestones, WHOLE.milestones]);
});

test("a status and a smiley without a round are of the one that the document's title names", async () => {
  const { initiatives } = await read(
    table(row("Indsats", "1.01 Færre fald"), row("Status", "Det går godt."), row("Smiley", GLAD)),
    table(row("Indsats", "1.02 Bedre mad"), row("Status", "Det går skidt."), row("Smiley", SUR)),
  );
  expect(initiatives.map(({ milestones }) => milestones)).toEqual([
    [["Anden opfølgning", null, "Det går godt.", "glad"]],
    [["Anden opfølgning", null, "Det går skidt.", "sur"]],
  ]);
});

test.each([[`Milepæl 1 (${FIRST})`], [`Milepæl 1: ${FIRST}`], [`Milepæl – ${FIRST}`], [FIRST]])(
  "the round of a milestone stands in its name: %s",
  async (name) => {
    const { initiatives } = await read(
      table(
        row("Indsats", "1.01 Færre fald"),
        row("Mål", "Ingen falder"),
        row(name, "Planen er lagt."),
        row("Smiley", GLAD),
      ),
    );
    expect(initiatives[0]?.milestones).toEqual([[FIRST, "Planen er lagt.", null, "glad"]]);
    expect(initiatives[0]?.remarks).toBe("Mål: Ingen falder");
  },
);

describe("what no milestone is sure to have is kept as a remark", () => {
  test("a deadline above the first, and what the initiative is for", async () => {
    const { initiatives, codes } = await read(
      table(
        row("Indsats", "1.01 Færre fald"),
        row("Deadline", "31.12.2026"),
        row("Mål", "Ingen falder"),
        ...MILESTONES,
      ),
    );
    expect(initiatives[0]?.remarks).toBe("Deadline: 31.12.2026\n\nMål: Ingen falder");
    expect(initiatives[0]?.milestones).toEqual(WHOLE.milestones);
    expect(codes).toEqual([]);
  });

  test("what is called like a part of the card and by more", async () => {
    const { initiatives, codes } = await read(
      table(row("Indsats", "1.01 Færre fald"), ...MILESTONES, row("Milepæl for næste år", "Ny plan.")),
    );
    expect(initiatives[0]?.milestones).toEqual(WHOLE.milestones);
    expect(initiatives[0]?.remarks).toBe("Milepæl for næste år Ny plan.");
    expect(codes).toEqual(["row-as-remark"]);
  });

  test("a second status, and a row of several values under no known name", async () => {
    const { initiatives, codes } = await read(
      table(
        row("Indsats", "1.01 Færre fald"),
        ...MILESTONES.slice(0, 4),
        row("Status", "Nej."),
        row("Hvem", "A", "B"),
      ),
    );
    expect(initiatives[0]?.milestones).toEqual(WHOLE.milestones.slice(0, 1));
    expect(initiatives[0]?.remarks).toBe("Status Nej.\n\nHvem A B");
    expect(codes).toEqual(["row-as-remark", "row-as-remark"]);
  });
});

test("amounts under names of their own are the economy's", async () => {
  const { initiatives, codes } = await read(
    table(
      ...[
        ...TOP,
        ...MILESTONES,
        row("Økonomi", "Der spares."),
        row("Opnået besparelse 2024", "1,5 mio. kr."),
        row("Smiley", SUR),
      ],
    ),
  );
  expect(initiatives[0]).toMatchObject({
    economy: ["Der spares.\n\nOpnået besparelse 2024: 1,5 mio. kr.", null, "sur"],
    remarks: WHOLE.remarks,
  });
  expect(codes).toEqual([]);
});

test("a table that is no part of a card is left out and reported", async () => {
  const { initiatives, codes } = await read(
    table(...TOP, ...MILESTONES, ...ECONOMY),
    paragraph("Bilag"),
    table(row("Navn", "Anna Holm"), row("Telefon", "12 34 56 78")),
  );
  expect(initiatives).toHaveLength(1);
  expect(initiatives[0]).toMatchObject({ milestones: WHOLE.milestones, economy: WHOLE.economy });
  expect(codes).toContain("table-left-out");
});

test("an overview of titles beside their smileys is no card", async () => {
  const overview = table(row("Indsats", "Status"), row("1.01 Færre fald", GLAD));
  expect(await importBytes(wordFile(WORD_FRONT + overview))).toMatchObject({ refused: true });
});
