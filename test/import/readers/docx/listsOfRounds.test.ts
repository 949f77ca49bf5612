/** Lists that tell of an initiative in several places: a list for each round, rows in the order of their dates, sums. */
import { describe, expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { WORD_FRONT } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = ["F04A", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [string, string];

async function read(...blocks: readonly string[]) {
  const { facts, findings } = await importWord(WORD_FRONT + blocks.join(""));
  const labels = new Map(facts.rounds.map(({ id, label }) => [id, label]));
  return {
    initiatives: facts.initiatives.map(({ title, milestones }) => [
      title,
      ...milestones.map(({ round, text, smiley }) => `${labels.get(round)}: ${text} ${smiley}`),
    ]),
    codes: findings.map(({ code }) => code),
    facts,
    findings,
  };
}

const HEAD = row("Indsats", "Ansvarligt center", "Mål", "Smiley");
const listOf = (first: string, second: string) =>
  table(
    HEAD,
    row("1.01 Færre fald", "Sundhed", "Planen", first),
    row("1.02 Mad", "Sundhed", "Maden", second),
  );

test("a list below each round's name is of that round, and an initiative is one through all of them", async () => {
  const { initiatives, codes } = await read(
    paragraph("1. budgetopfølgning 2024"),
    listOf(GLAD, GLAD),
    paragraph("2. budgetopfølgning 2024"),
    listOf(SUR, GLAD),
  );
  expect(initiatives).toEqual([
    ["Færre fald", "1. budgetopfølgning 2024: Planen glad", "2. budgetopfølgning 2024: Planen sur"],
    ["Mad", "1. budgetopfølgning 2024: Maden glad", "2. budgetopfølgning 2024: Maden glad"],
  ]);
  expect(codes).not.toContain("number-used-twice");
});

test("a list that stands below no round's name is refused, where others do", async () => {
  const lists = [
    listOf(GLAD, GLAD),
    paragraph("Øvrigt"),
    listOf(SUR, GLAD),
    paragraph("3. budgetopfølgning 2024"),
    listOf(SUR, SUR),
  ];
  await expect(read(...lists)).rejects.toThrow(/refused/u);
});

test("a list whose rows name another round than the title is refused", async () => {
  const rows = [
    row("1.01 Mad", "Maden", GLAD),
    row("2. budgetopfølgning 2024"),
    row("1.01 Mad", "Maden", SUR),
  ];
  const list = table(row("Indsats", "Mål", "Smiley"), ...rows);
  await expect(read(paragraph("1. budgetopfølgning 2024"), list)).rejects.toThrow(/refused/u);
});

test("a day below a round's name names no round, and one above all lists stays the document's", async () => {
  const { initiatives, facts } = await read(
    paragraph("31. december 2024"),
    paragraph("1. budgetopfølgning 2024"),
    paragraph("31. marts 2024"),
    listOf(GLAD, GLAD),
    paragraph("2. budgetopfølgning 2024"),
    listOf(SUR, GLAD),
  );
  expect(initiatives[0]).toEqual([
    "Færre fald",
    "1. budgetopfølgning 2024: Planen glad",
    "2. budgetopfølgning 2024: Planen sur",
  ]);
  expect(facts.rounds).toHaveLength(2);
});

test("who is responsible, or what is done, by a later round's list alone is told", async () => {
  const head = row("Indsats", "Beskrivelse", "Ansvarligt center", "Mål", "Smiley");
  const { facts, findings } = await read(
    paragraph("1. budgetopfølgning 2024"),
    table(head, row("1.01 Mad", "Ny kantine", "Sundhed", "Maden", GLAD)),
    paragraph("2. budgetopfølgning 2024"),
    table(head, row("1.01 Mad", "Ny kantine", "Ældre", "Maden", SUR)),
  );
  expect(facts.initiatives.map(({ responsible }) => responsible)).toEqual([["Sundhed"]]);
  expect(findings.map(({ code, values }) => [code, values])).toContainEqual([
    "text-unplaced",
    { words: "Ældre", behind: "table" },
  ]);
});

test("rows of an initiative that stand apart are of one, by number and title", async () => {
  const dated = (title: string, day: string, smiley: string) =>
    row(title, "Sundhed", `Mål ${day}`, day, smiley);
  const { initiatives, facts } = await read(
    table(
      row("Indsats", "Ansvarligt center", "Mål", "Tid", "Smiley"),
      dated("1.01 Færre fald", "31.03.2024", GLAD),
      dated("1.02 Mad", "31.03.2024", SUR),
      dated("1.01 Færre fald", "30.06.2024", SUR),
      dated("1.02 Mad", "30.06.2024", GLAD),
    ),
  );
  expect(initiatives).toEqual([
    ["Færre fald", "31.03.2024: Mål 31.03.2024 glad", "30.06.2024: Mål 30.06.2024 sur"],
    ["Mad", "31.03.2024: Mål 31.03.2024 sur", "30.06.2024: Mål 30.06.2024 glad"],
  ]);
  for (const { source, milestones } of facts.initiatives) {
    expect(source?.from).toBeLessThanOrEqual(source?.to ?? 0);
    for (const milestone of milestones)
      expect(milestone.source?.from).toBeLessThanOrEqual(milestone.source?.to ?? 0);
  }
});

describe("two initiatives of one title in two themes", () => {
  const BUDGET = "1. budgetopfølgning 2024";
  const WITH_ROUNDS = row("Nr.", "Indsats", "Mål", "Tid", "Smiley");
  const told = async (...blocks: readonly string[]) =>
    (await read(...blocks)).facts.initiatives.map(({ milestones }) =>
      milestones.map(({ text, smiley }) => `${text} ${smiley}`),
    );

  test("stay two where numbers begin anew in each theme", async () => {
    const [a, b] = [row("1", "IT", "Udbud", BUDGET, GLAD), row("1", "IT", "Drift", BUDGET, SUR)];
    const themeRow = (name: string) => row(cell(name, '<w:gridSpan w:val="5"/>'));
    const inLists = [paragraph("Børn"), table(WITH_ROUNDS, a), paragraph("Ældre"), table(WITH_ROUNDS, b)];
    const inRows = [table(WITH_ROUNDS, themeRow("Børn"), a, themeRow("Ældre"), b)];
    for (const blocks of [inLists, inRows])
      expect(await told(...blocks)).toEqual([["Udbud glad"], ["Drift sur"]]);
  });

  test("stay two through the lists of all rounds", async () => {
    const head = row("Indsats", "Mål", "Smiley");
    const inRound = (name: string, first: string, second: string) => [
      paragraph(`${name} budgetopfølgning 2024`),
      paragraph("Børn"),
      table(head, row("IT", "Udbud", first)),
      paragraph("Ældre"),
      table(head, row("IT", "Drift", second)),
    ];
    const lists = [...inRound("1.", GLAD, SUR), ...inRound("2.", SUR, GLAD)];
    expect(await told(...lists)).toEqual([
      ["Udbud glad", "Udbud sur"],
      ["Drift sur", "Drift glad"],
    ]);
  });

  test("are one by a number that no other has, where its theme is called otherwise in a later round", async () => {
    const [first, second] = [row("1.01 IT", "Udbud", GLAD), row("1.01 IT", "Udbud", SUR)];
    const head = row("Indsats", "Mål", "Smiley");
    const lists = [
      ...[paragraph(BUDGET), paragraph("Børn"), table(head, first)],
      ...[paragraph("2. budgetopfølgning 2024"), paragraph("Børn og unge"), table(head, second)],
    ];
    expect(await told(...lists)).toEqual([["Udbud glad", "Udbud sur"]]);
  });
});

test("a line of a quarter above a list with other rounds in a column of its own is told", async () => {
  const head = row("Indsats", "Mål", "Tid", "Smiley");
  const { findings } = await read(
    paragraph("2. kvartal"),
    table(head, row("1.01 Skole", "Planen", "1. budgetopfølgning 2024", GLAD)),
    paragraph("3. kvartal"),
    table(head, row("1.02 Vej", "Planen", "1. budgetopfølgning 2024", SUR)),
  );
  expect(findings.map(({ code, values }) => [code, values])).toContainEqual([
    "text-unplaced",
    { words: "3. kvartal", behind: "table" },
  ]);
});

test("two initiatives of one number and title are two where a column names their themes", async () => {
  const head = row("Tema", "Nr.", "Indsats", "Mål", "Tid", "Smiley");
  const own = (theme: string, smiley: string) =>
    row(theme, "1", "Kørsel", "Planen", "1. budgetopfølgning 2024", smiley);
  expect((await read(table(head, own("Skoler", GLAD), own("Kultur", SUR)))).initiatives).toEqual([
    ["Kørsel", "1. budgetopfølgning 2024: Planen glad"],
    ["Kørsel", "1. budgetopfølgning 2024: Planen sur"],
  ]);
});

test("below the themes of each round an initiative is one by its theme", async () => {
  const head = row("Nr.", "Indsats", "Mål", "Smiley");
  const section = (round: string, first: string, second: string) =>
    [
      paragraph(round),
      paragraph("2. Skoler"),
      table(head, row("1", "Kørsel", "Planen", first)),
      paragraph("3. Kultur"),
      table(head, row("1", "Kørsel", "Planen", second)),
    ].join("");
  const { initiatives, facts } = await read(
    section("1. budgetopfølgning 2024", GLAD, SUR),
    section("2. budgetopfølgning 2024", SUR, SUR),
  );
  expect(facts.themes.map(({ title }) => title)).toEqual(["Skoler", "Kultur"]);
  expect(initiatives).toEqual([
    ["Kørsel", "1. budgetopfølgning 2024: Planen glad", "2. budgetopfølgning 2024: Planen sur"],
    ["Kørsel", "1. budgetopfølgning 2024: Planen sur", "2. budgetopfølgning 2024: Planen sur"],
  ]);
});

test.each(["I alt", "Total", "Sum", "I alt, Sundhed", "Samlet besparelse"])(
  "a row of sums, %s, is no initiative, and is told",
  async (name) => {
    const head = row("Indsats", "Mål", "Tid", "Smiley", "Aftalt besparelse 2024 (mio. kr.)");
    const { initiatives, findings } = await read(
      table(
        head,
        row("1.01 Færre fald", "Planen", "1. budgetopfølgning 2024", GLAD, "2,0"),
        row(name, "", "", "", "2,0"),
      ),
    );
    expect(initiatives).toEqual([["Færre fald", "1. budgetopfølgning 2024: Planen glad"]]);
    expect(findings.map(({ code, values }) => [code, values])).toContainEqual([
      "text-unplaced",
      { words: `${name} 2,0`, behind: "table" },
    ]);
  },
);

test.each([
  ["of a theme", ["", "I alt Børn", "", "", "", "2,0"]],
  ["behind its theme", ["Børn", "I alt", "", "", "", "2,0"]],
  ["of all themes", ["", "Samlet", "", "", "", "2,0"]],
  ["with a count of smileys", ["", "I alt", "", "", "3", "2,0"]],
])("a row of sums %s is no initiative either", async (_, sums) => {
  const head = row("Tema", "Indsats", "Mål", "Tid", "Smiley", "Aftalt besparelse 2024 (mio. kr.)");
  const own = row("Børn", "1.01 Færre fald", "Planen", "1. budgetopfølgning 2024", GLAD, "2,0");
  const { initiatives, codes } = await read(table(head, own, row(...sums)));
  expect(initiatives.map(([title]) => title)).toEqual(["Færre fald"]);
  expect(codes).toContain("text-unplaced");
});

test("an initiative may begin like a sum", async () => {
  const head = row("Indsats", "Mål", "Tid", "Smiley", "Aftalt besparelse 2024 (mio. kr.)");
  const names = ["I alt 5 nye boliger", "Total genopretning", "Sum af alle", "Samlet bygning"];
  const rows = names.map((name) => row(name, "Planen", "1. budgetopfølgning 2024", GLAD, "2,0"));
  expect((await read(table(head, ...rows))).initiatives.map(([title]) => title)).toEqual(names);
});

test.each(["Total renovering af hallen", "Sum af cykelstier", "Samlet plan for skoler"])(
  "%s is an initiative",
  async (name) => {
    const head = row("Indsats", "Mål", "Tid", "Smiley");
    const { initiatives } = await read(table(head, row(name, "Planen", "1. budgetopfølgning 2024", GLAD)));
    expect(initiatives.map(([title]) => title)).toEqual([name]);
  },
);
