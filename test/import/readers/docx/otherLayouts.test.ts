/** Layouts of other municipalities: other names for the description, and lists with a column for each round. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { importWord } from "../../../fixtures/importWord.ts";
import { readWordRows } from "../../../fixtures/readWordRows.ts";
import { cell, paragraph, row, symbol, table, wordFile } from "../../../fixtures/wordFile.ts";
import { DESCRIPTION, FIELDS, WORD_FRONT } from "../../../fixtures/wordForm.ts";

const [GLAD, NEUTRAL, SUR] = ["F04A", "F04B", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [
  string,
  string,
  string,
];
const [FIRST, LATER] = ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024"];

test.each([
  ["Beskrivelse", "Tid", "Smiley"],
  ["Kort beskrivelse af projektet (drift)", "Hvornår", "Smiley"],
  ["Indsatsbeskrivelse", "Periode", "Vurdering"],
  ["Formål", "Tidsplan", "Status"],
])("the columns %s, %s and %s", async (...names) => {
  const { initiatives, codes } = await readWordRows(
    table(
      row("1.01. Færre fald", ...names),
      row(DESCRIPTION, cell(FIELDS), "", ""),
      row("Milepæl", "Planen er lagt.", FIRST, GLAD),
      row("Milepæl", "Planen er fulgt.", LATER, SUR),
    ),
  );
  expect(initiatives).toEqual([
    [
      "1.01 | Færre fald | Sundhed og omsorg | Der er søgt om penge.",
      [FIRST, "Planen er lagt.", null, "glad"],
      [LATER, "Planen er fulgt.", null, "sur"],
    ],
  ]);
  expect(codes).toEqual([]);
});

test("a list with a column for each round, and headings over all columns", async () => {
  const { initiatives, codes } = await readWordRows(
    table(
      row("Nr.", "Indsats", "Mål", FIRST, LATER, "Bemærkninger"),
      row("1.01", "Færre fald", "Planen", GLAD, SUR, "Den er forsinket."),
      row(cell(paragraph("Kultur"), '<w:gridSpan w:val="6"/>')),
      row("1.02", "Nyt bibliotek", "Huset", NEUTRAL, "Er bygget", ""),
    ),
  );
  expect(initiatives).toEqual([
    [
      "1.01 | Færre fald | Sundhed og omsorg | Bemærkninger: Den er forsinket.",
      [FIRST, "Planen", null, "glad"],
      [LATER, "Planen", null, "sur"],
    ],
    ["1.02 | Nyt bibliotek | Kultur", [FIRST, "Huset", null, "neutral"], [LATER, "Huset", "Er bygget", null]],
  ]);
  expect(codes).toEqual([]);
});

test("a list with smileys beside a status column behind them, and colours that nobody defines", async () => {
  const coloured = cell("", '<w:shd w:val="clear" w:fill="00B050"/>');
  const { initiatives, codes } = await readWordRows(
    table(
      row("Tiltag", "Leverance", "Termin", "Trafiklys", "Status"),
      row("1.01 Færre fald", "Planen", FIRST, GLAD, "Den er lagt."),
      row("", "Mere plan", LATER, coloured, "Nej."),
    ),
  );
  expect(initiatives).toEqual([
    [
      "1.01 | Færre fald | Sundhed og omsorg",
      [FIRST, "Planen", "Den er lagt.", "glad"],
      [LATER, "Mere plan", "Nej.", null],
    ],
  ]);
  expect(codes).toEqual(["shade-unread"]);
});

test("numbers in a column of their own count the initiatives, and a committee alone above the list is the document's", async () => {
  const { facts, findings } = await importWord(
    ["Opfølgning på budgetaftale 2025-2028", "Rudersdal Kommune", "Børne- og Skoleudvalget"]
      .map((text) => paragraph(text))
      .join("") +
      table(
        row("Nr.", "Indsats", "Status", "Frist", "Vurdering"),
        row("1", "Ro i klassen", "Planen er vedtaget.", "31.12.2025", GLAD),
        row("2", "Bedre mad", "Maden er ikke lavet.", "31.12.2025", SUR),
      ),
  );
  expect(facts.initiatives.map(({ number, title }) => [number, title])).toEqual([
    ["1", "Ro i klassen"],
    ["2", "Bedre mad"],
  ]);
  expect(facts.committee).toBe("Børne- og Skoleudvalget");
  expect(findings.map(({ code }) => code)).not.toContain("initiative-without-number");
});

test.each([
  ["Anden opfølgning på budgetaftale 2025 på Skoleudvalgets område", "Anden opfølgning"],
  ["Opfølgning på budgetaftale 2025, status pr. 31. august 2025", "Status pr. 31. august 2025"],
  ["Status på budgetaftale 2025", "Status på budgetaftale 2025"],
])("a list without a column of rounds has the one of its title: %s", async (title, label) => {
  const list = table(
    row("Nr.", "Indsats", "Status", "Smiley"),
    row("1", "Ro i klassen", "Planen er vedtaget.", GLAD),
    row("2", "Bedre mad", "Maden er ikke lavet.", SUR),
  );
  const { facts } = await importWord(paragraph(title) + paragraph("Rudersdal Kommune") + list);
  expect(facts.rounds.map((round) => round.label.toLowerCase())).toEqual([label.toLowerCase()]);
  expect(
    facts.initiatives.map(({ title: name, milestones: [one] }) => [name, one?.status, one?.smiley]),
  ).toEqual([
    ["Ro i klassen", "Planen er vedtaget.", "glad"],
    ["Bedre mad", "Maden er ikke lavet.", "sur"],
  ]);
});

describe("a list without a column of rounds", () => {
  const list = table(
    row("Nr.", "Indsats", "Status", "Smiley"),
    row("1", "Ro i klassen", "Planen er vedtaget.", GLAD),
    row("2", "Bedre mad", "Maden er ikke lavet.", SUR),
  );
  const front = (...lines: readonly string[]) => lines.map((line) => paragraph(line)).join("");

  test.each([
    ["of its own above each list", "1. opfølgning 2025", "2. opfølgning 2025"],
    ["of another day above each list", "Status pr. 31. marts 2025", "Status pr. 31. august 2025"],
  ])("has the round that stands %s", async (_, first, second) => {
    const body = front("Status på budgetaftale 2025", first) + list + front(second) + list;
    const { facts } = await importWord(body);
    expect(facts.rounds.map(({ label }) => label)).toEqual([first, second]);
    expect(facts.initiatives.map(({ milestones }) => milestones.map(({ smiley }) => smiley))).toEqual([
      ["glad", "glad"],
      ["sur", "sur"],
    ]);
  });

  test.each([
    ["another day", "Aftalen er indgået pr. 1. september 2024", "Status på budgetaftale 2025"],
    ["a theme that follows up", "1. Opfølgning på børneområdet", "Status på budgetaftale 2025"],
  ])("has no round of %s in its title", async (_, line, label) => {
    const { facts } = await importWord(front("Status på budgetaftale 2025", line) + list);
    expect(facts.rounds.map((round) => round.label)).toEqual([label]);
  });

  test.each([
    "Næste status er pr. 31. august 2025.",
    "Den 3. maj 2025",
    "3. maj 2025",
    "2. budgetopfølgning 2025",
  ])("has its title's round whatever stands below it: %s", async (below) => {
    const { facts } = await importWord(
      front("Status pr. 31. marts 2025 på budgetaftale 2025") + list + front(below),
    );
    expect(facts.rounds.map((round) => round.label)).toEqual(["Status pr. 31. marts 2025"]);
  });
});

describe("a list whose column of rounds has a name that nobody knows", () => {
  const list = (name: string, ...rounds: readonly string[]) =>
    WORD_FRONT +
    table(
      row("Nr.", "Indsats", "Mål", name, "Smiley"),
      row("1.01", "Færre fald", "Planen", rounds[0] ?? "", GLAD),
      row("", "", "Mere plan", rounds[1] ?? "", SUR),
    );

  test("has them, where rows of an initiative differ in it", async () => {
    const { initiatives, codes } = await readWordRows(list("Måles", FIRST, LATER));
    expect(initiatives).toEqual([
      [
        "1.01 | Færre fald | Sundhed og omsorg",
        [FIRST, "Planen", null, "glad"],
        [LATER, "Mere plan", null, "sur"],
      ],
    ]);
    expect(codes).toEqual(["rounds-in-column"]);
  });

  test.each([
    ["that says when it began", "Startet", FIRST, LATER],
    ["that says when it was decided", "Vedtaget", FIRST, LATER],
    ["that says where it is from", "Kilde", "Årsrapport 2023", "Regnskab 2023"],
    ["that is the same everywhere", "Måles", FIRST, FIRST],
    ["in which other words stand, too", "Måles", FIRST, "løbende"],
    ["of days", "Afsluttes", "01.03.2024", "01.05.2024"],
  ])("but none %s", async (_, ...names) => {
    const { initiatives, codes } = await readWordRows(list(...(names as [string, string, string])));
    expect(initiatives[0]?.[1]).toMatchObject([
      "Anden opfølgning",
      expect.stringContaining("Planen"),
      null,
      "sur",
    ]);
    expect(codes).toContain("round-twice");
  });
});

test("a list without smileys and without rounds is none of ours: its columns are named", async () => {
  const agenda = table(
    row("Nr.", "Punkt", "Handling", "Status"),
    row("1", "Lokaler", "Mette ringer.", "Lukket"),
    row("2", "Mad", "Ole ser på det.", "Åben"),
  );
  const refusal = await importBytes(wordFile(paragraph("Opfølgning på budgetaftale 2025") + agenda));
  expect(refusal).toMatchObject({
    refused: true,
    code: "no-tables",
    values: { heads: ["Nr.", "Punkt", "Handling", "Status"] },
  });
});

test.each([
  [
    "a list",
    table(
      row("Nr.", "Indsats", "Mål", "Status", "Smiley"),
      row("1", "Ro i klassen", "Planen.", "Den er lagt.", GLAD),
    ),
  ],
  [
    "a form without an economy",
    table(
      row("1.01. Færre fald", "Kort beskrivelse af indsatsen", "Tid", "Smiley"),
      row(DESCRIPTION, cell(FIELDS), "", ""),
      row("Milepæl", "Planen.", FIRST, GLAD),
    ),
  ],
  [
    "a form whose last row names no round",
    table(
      row("1.01. Færre fald", "Kort beskrivelse af indsatsen", "Tid", "Smiley"),
      row(DESCRIPTION, cell(FIELDS), "", ""),
      row("Milepæl", "Planen.", FIRST, GLAD),
      row("Milepæl", "Den er fulgt.", "", SUR),
    ),
  ],
])("a text below %s is reported, and no initiative's", async (_, body) => {
  const note = "Tallene er foreløbige og bliver rettet.";
  const { facts, findings } = await importWord(
    ["Anden opfølgning på budgetaftale 2025", "Rudersdal Kommune", "Skole"]
      .map((text) => paragraph(text))
      .join("") +
      body +
      paragraph(note),
  );
  expect(JSON.stringify(facts.initiatives)).not.toContain(note);
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "text-unplaced", values: expect.objectContaining({ words: note }) }),
  );
});

test("a status below a form is its last row's", async () => {
  const { initiatives, codes } = await readWordRows(
    table(
      row("1.01. Færre fald", "Kort beskrivelse af indsatsen", "Tid", "Smiley"),
      row(DESCRIPTION, cell(FIELDS), "", ""),
      row("Milepæl", "Planen.", FIRST, GLAD),
    ) + paragraph("Status: Den er lagt."),
  );
  expect(initiatives[0]?.slice(1)).toEqual([[FIRST, "Planen.", "Den er lagt.", "glad"]]);
  expect(codes).toEqual([]);
});

test("an empty row of the description's name describes nothing", async () => {
  const { facts } = await importWord(
    WORD_FRONT +
      table(
        row("1.01. Færre fald", "Beskrivelse", "Tid", "Smiley"),
        row("Beskrivelse", "", "", ""),
        row("Ansvarligt center", "Ejendomme", "", ""),
        row("Milepæl", "Planen er lagt.", FIRST, GLAD),
      ),
  );
  expect(facts.initiatives[0]).toMatchObject({ description: null, responsible: ["Ejendomme"] });
});
