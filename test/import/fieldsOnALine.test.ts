/** Fields that stand behind each other on one line, or behind a tab: each has its own value. */
import { describe, expect, test } from "vitest";
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
  return facts.initiatives.map(({ description, responsible, committee, contributors, remarks }) => ({
    description,
    responsible,
    committee,
    contributors,
    remarks,
  }));
}

const ALL = [
  {
    description: "Parterne er enige.",
    responsible: ["Ejendomme"],
    committee: "Socialudvalget",
    contributors: ["Økonomi og Styring"],
    remarks: null,
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

describe("a line that the author broke within a field of Word", () => {
  const broken = (words: string) =>
    `<w:p><w:r><w:t>${words.split("\n").join("</w:t><w:br/><w:t>")}</w:t></w:r></w:p>`;
  const read = async (...fields: readonly string[]) => {
    const top =
      row("1.01. Færre fald", ...WORD_HEAD) +
      row("Parterne er enige.", cell(fields.map(broken).join("")), "", "");
    const { facts } = await importWord(WORD_FRONT + table(top, milestone("☺")));
    const [first] = facts.initiatives;
    return {
      responsible: first?.responsible,
      committee: first?.committee,
      contributors: first?.contributors,
      remarks: first?.remarks,
    };
  };

  test("parts the names", async () => {
    expect(
      await read(
        "Ansvarligt center: HR og Løn",
        "Ansvarligt udvalg: Socialudvalget",
        "Væsentlige bidragsydere: Børn og Familie\nDigitalisering\nHR og Løn",
      ),
    ).toEqual({
      responsible: ["HR og Løn"],
      committee: "Socialudvalget",
      contributors: ["Børn og Familie", "Digitalisering", "HR og Løn"],
      remarks: null,
    });
  });

  test("goes on with a name that is not at its end", async () => {
    expect(
      await read(
        "Ansvarligt center: Skoler, Institutioner\nog Kultur",
        "Ansvarligt udvalg: Social- og\nSundhedsudvalget",
        "Væsentlig bidragsyder: Center for\nHR og Løn\nDer er søgt om penge hos staten.",
      ),
    ).toEqual({
      responsible: ["Skoler, Institutioner og Kultur"],
      committee: "Social- og Sundhedsudvalget",
      contributors: ["Center for HR og Løn"],
      remarks: "Der er søgt om penge hos staten.",
    });
  });
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

test("names of fields in capitals leave no part of themselves", async () => {
  const fields = ["ANSVARLIGT CENTER: Ejendomme", "ANSVARLIGT UDVALG: Socialudvalget"];
  const { facts } = mustImport(
    await importBytes(new TextEncoder().encode(document("Parterne er enige.\n", fields.join("\n")))),
  );
  expect(facts.initiatives).toMatchObject([
    { responsible: ["Ejendomme"], committee: "Socialudvalget", remarks: null },
  ]);
});

test("a centre above the committee, by the name of its kind alone", async () => {
  const fields = ["Center: Ejendomme", "Udvalg: Socialudvalget", "Bidragsyder: Økonomi og Styring"];
  expect(await fieldsOf(document("Parterne er enige.\n", fields.join("\n")))).toEqual(ALL);
  const described = await fieldsOf(
    document("Center: Ejendomme skal bygges.\n", "Ansvarligt center: Ejendomme\nUdvalg: Socialudvalget"),
  );
  expect(described).toMatchObject([
    { description: "Center: Ejendomme skal bygges.", responsible: ["Ejendomme"] },
  ]);
});

describe("another name of a field", () => {
  test("is kept as a remark where the form has the field by its own name", async () => {
    const fields = ["Væsentlig bidragsyder: Ejendomme", "Andre afdelinger: Kun Skoler er orienteret"];
    expect(await fieldsOf(document("Parterne er enige.\n", fields.join("\n")))).toMatchObject([
      { contributors: ["Ejendomme"], remarks: "Andre afdelinger: Kun Skoler er orienteret" },
    ]);
  });

  test("takes no name's place above it, nor a part of the description", async () => {
    const described = "Parterne er enige.\n\nAndre centre: Ingen\n\nDer bygges.\n";
    const fields = ["Ansvarligt direktørområde: Børn", "Ansvarligt center: HR", "Bidragsyder: Ejendomme"];
    expect(await fieldsOf(document(described, fields.join("\n")))).toMatchObject([
      { responsible: ["HR"], contributors: ["Ejendomme"] },
    ]);
    const alone = await fieldsOf(document(described, "Ansvarligt center: HR"));
    expect(alone).toMatchObject([
      { description: described.trim(), responsible: ["HR"], contributors: [], remarks: null },
    ]);
  });

  test("is a word of a sentence below a line break, and in a row it begins no initiative", async () => {
    const below = `<w:p><w:r><w:t>Planen er lagt.</w:t><w:br/><w:t>Andre centre: Kun HR</w:t></w:r></w:p>`;
    const head = row("1.01. Færre fald", ...WORD_HEAD);
    const step = (words: string) => row("Milepæl", cell(words), "1. budgetopfølgning 2024", "☺");
    const fields = paragraph("Ansvarligt center: HR");
    const top = head + row("Parterne er enige.", cell(fields), "", "");
    const other = paragraph("Planen er lagt.") + paragraph("Ansvarligt direktørområde: Børn");
    for (const [words, text] of [
      [below, "Planen er lagt. Andre centre: Kun HR"],
      [other, "Planen er lagt.\n\nAnsvarligt direktørområde: Børn"],
    ] as const) {
      const { facts } = await importWord(WORD_FRONT + table(top, step(words)));
      expect(facts.initiatives).toMatchObject([{ title: "Færre fald", milestones: [{ text }] }]);
    }
  });

  test("makes a description none of the fields' cells", async () => {
    const described = paragraph("Parterne er enige.") + paragraph("Andre centre: Kun HR");
    const fields = paragraph("Ansvarligt center: HR") + paragraph("Væsentlig bidragsyder: Ejendomme");
    const [title, ...columns] = ["1.01. Færre fald", ...WORD_HEAD] as const;
    const head = row(columns[0], title, ...columns.slice(1));
    const top = head + row(cell(fields), cell(described), "", "");
    const step = row("Planen er lagt.", "Milepæl", "1. budgetopfølgning 2024", "☺");
    const { facts } = await importWord(WORD_FRONT + table(top, step));
    expect(facts.initiatives).toMatchObject([
      {
        description: expect.stringContaining("Parterne er enige.\n\nAndre centre: Kun HR"),
        contributors: ["Ejendomme"],
        remarks: null,
      },
    ]);
  });

  test("is not »fagområde«, which is one of its own", async () => {
    const fields = ["Ansvarligt fagområde: Skoler", "Ansvarligt center: HR"];
    const own = await fieldsOf(document("Parterne er enige.\n", fields.join("\n")));
    expect(own).toMatchObject([{ responsible: ["Skoler"], remarks: null }]);
  });

  test("is the field's where it has no other", async () => {
    const fields = ["Stående udvalg: Socialudvalget", "Ansvarlig direktørområde: Børn", "Øvrige centre: HR"];
    expect(await fieldsOf(document("Parterne er enige.\n", fields.join("\n")))).toMatchObject([
      { committee: "Socialudvalget", responsible: ["Børn"], contributors: ["HR"], remarks: null },
    ]);
  });
});
