/** Fields that stand behind each other on one line, or behind a tab: each has its own value. */
import { expect, test } from "vitest";
import { importBytes } from "../../src/import/importBytes.ts";
import { importWord } from "../fixtures/importWord.ts";
import { mustImport } from "../fixtures/mustImport.ts";
import { cell, paragraph, row, table } from "../fixtures/wordFile.ts";
import { milestone, WORD_FRONT, WORD_HEAD } from "../fixtures/wordForm.ts";

const document = (...fields: readonly string[]) =>
  [
    "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område\nHerlev Kommune\n\n1. Sundhed\n",
    "1.01. Færre fald\nKort beskrivelse af indsatsen (drift) Tid Smiley\n",
    ...fields,
    "\nMilepæl Planen er lagt. 1. budgetopfølgning 2024 ☺\nØkonomi Ingen effekt.",
  ].join("\n");

async function fieldsOf(text: string) {
  const { facts } = mustImport(await importBytes(new TextEncoder().encode(text)));
  return facts.initiatives.map(({ description, responsible, committee, contributors }) => ({
    description,
    responsible,
    committee,
    contributors,
  }));
}

const ALL = [
  {
    description: "Parterne er enige.",
    responsible: ["Ejendomme"],
    committee: "Socialudvalget",
    contributors: ["Økonomi og Styring"],
  },
];

test.each([", ", "   ", "; ", " · ", " | ", " – "])("parted by %j", async (between) => {
  const fields = [
    "Ansvarligt center: Ejendomme",
    "Ansvarligt udvalg: Socialudvalget",
    "Væsentlig bidragsyder: Økonomi og Styring",
  ];
  expect(await fieldsOf(document("Parterne er enige.\n", fields.join(between)))).toEqual(ALL);
});

test("an empty one before another", async () => {
  expect(
    await fieldsOf(document("Parterne er enige.\n", "Ansvarligt center: Ansvarligt udvalg: Socialudvalget")),
  ).toEqual([{ ...ALL[0], responsible: [], contributors: [] }]);
});

test("names with a capital and no colon stay values", async () => {
  const [first] = await fieldsOf(
    document(
      "Parterne er enige.\n",
      "Ansvarligt center: Udvalg og Sekretariat\nAnsvarligt udvalg: Socialudvalget",
    ),
  );
  expect(first?.responsible).toEqual(["Udvalg og Sekretariat"]);
});

test("in one paragraph of a Word cell", async () => {
  const fields = "Ansvarligt center: Ejendomme, Ansvarligt udvalg: Socialudvalget";
  const { facts } = await importWord(
    WORD_FRONT +
      table(
        row("1.01. Færre fald", ...WORD_HEAD),
        row("Parterne er enige.", cell(paragraph(fields)), "", ""),
        milestone(""),
      ),
  );
  expect(facts.initiatives).toMatchObject([{ responsible: ["Ejendomme"], committee: "Socialudvalget" }]);
});

test.each(["Ansvarlig forvaltning", "Ansvarlig", "Ansvarligt center"])("%s behind a tab", async (name) => {
  const copied = document(
    `Parterne er enige.\t${name}: Ejendomme\nUdvalg: Socialudvalget\nBidragsydere: Økonomi og Styring\t\t`,
  );
  expect(await fieldsOf(copied)).toEqual(ALL);
});

test("in the middle of a description they are reported, and no field", async () => {
  const { facts, findings } = mustImport(
    await importBytes(
      new TextEncoder().encode(
        document("Parterne er enige. Ansvarligt center: Ejendomme\nAnsvarligt udvalg: Socialudvalget"),
      ),
    ),
  );
  expect(facts.initiatives).toMatchObject([{ responsible: [], committee: "Socialudvalget" }]);
  expect(findings).toContainEqual({
    code: "field-in-description",
    line: 9,
    values: { title: "Færre fald", name: "Ansvarligt center:" },
  });
});

test("a field's name in brackets stays in the value", async () => {
  const [first] = await fieldsOf(
    document("Parterne er enige.\n", "Ansvarligt center: Ejendomme (før 2024 Ansvarlig: Veje)"),
  );
  expect(first?.responsible).toEqual(["Ejendomme (før 2024 Ansvarlig: Veje)"]);
});

test("a cell in the row of a milestone begins no line of fields", async () => {
  const { facts } = mustImport(
    await importBytes(
      new TextEncoder().encode(
        document("Parterne er enige.\tAnsvarligt center: Ejendomme\t\t").replace(
          "Milepæl Planen er lagt. 1.",
          "Milepæl\tPlanen er lagt.\tAnsvarlig leder: Lars Holm\t1.",
        ),
      ),
    ),
  );
  expect(facts.initiatives).toMatchObject([
    {
      responsible: ["Ejendomme"],
      milestones: [{ text: "Planen er lagt. Ansvarlig leder: Lars Holm", smiley: "glad" }],
    },
  ]);
});
