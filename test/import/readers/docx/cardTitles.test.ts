/** Cards whose title no row names: it stands in a row over all columns, or as a heading above the table. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table, wordFile } from "../../../fixtures/wordFile.ts";

const [GLAD, SUR] = ["F04A", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [string, string];
const [FIRST, LATER] = ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024"];
const FRONT = paragraph("Anden opfølgning på Aftale om budget 2024") + paragraph("Herlev Kommune");
const heading = (words: string) => paragraph(words, '<w:outlineLvl w:val="1"/>');
const wide = (...words: readonly string[]) =>
  row(cell(words.map((text) => paragraph(text)).join(""), '<w:gridSpan w:val="3"/>'));

async function read(...body: readonly string[]) {
  const { facts } = await importWord(FRONT + body.join(""));
  const themes = new Map(facts.themes.map(({ id, title }) => [id, title]));
  return facts.initiatives.map(({ title, theme, description, responsible, remarks, milestones, economy }) => [
    [themes.get(theme), title].join(" | "),
    [description, ...responsible, remarks].filter(Boolean).join(" | "),
    ...milestones.map(({ text, smiley }) => `${text} | ${smiley}`),
    economy?.text ?? null,
  ]);
}

const SAYS: Readonly<Record<string, string>> = { Grøn: "nået", Gul: "delvist nået", Rød: "ikke nået" };
const HEAD = row("Milepæl", "Tid", "Smiley");
const rows = (name: string) => [row(`${name} lagt`, FIRST, GLAD), row(`${name} fulgt`, LATER, SUR)];
const expected = (theme: string, title: string, top: string, name: string, economy: string | null = null) => [
  ...[`${theme} | ${title}`, top, `${name} lagt | glad`, `${name} fulgt | sur`, economy],
];

test("rows over all columns above each head: theme, title, description, fields", async () => {
  const initiatives = await read(
    table(
      ...[
        wide("1. Sundhed"),
        wide("1.01 Færre fald"),
        wide("Parterne er enige."),
        wide("Ansvarligt center: HR", "Der er søgt."),
        HEAD,
      ],
      ...rows("Plan"),
      ...[wide("1.02 Bedre mad"), wide("Maden skal smage."), HEAD, ...rows("Menu")],
      ...[wide("2. Kultur"), wide("2.01 Nyt hus"), HEAD, ...rows("Hus")],
    ),
  );
  expect(initiatives).toEqual([
    expected("Sundhed", "Færre fald", "Parterne er enige. | HR | Der er søgt.", "Plan"),
    expected("Sundhed", "Bedre mad", "Maden skal smage.", "Menu"),
    expected("Kultur", "Nyt hus", "", "Hus"),
  ]);
});

test("rows over all columns between the milestones below one head", async () => {
  const initiatives = await read(
    table(
      ...[
        HEAD,
        wide("1. Sundhed"),
        wide("1.01 Færre fald"),
        ...rows("Plan"),
        wide("1.02 Bedre mad"),
        ...rows("Menu"),
      ],
      ...[wide("2. Kultur"), wide("2.01 Nyt hus"), ...rows("Hus")],
    ),
  );
  expect(initiatives).toEqual([
    expected("Sundhed", "Færre fald", "", "Plan"),
    expected("Sundhed", "Bedre mad", "", "Menu"),
    expected("Kultur", "Nyt hus", "", "Hus"),
  ]);
});

describe("headings above tables of milestones", () => {
  const economy = paragraph("Økonomi: Der er ingen effekt.");

  test.each([
    ["by their style", heading, ["Færre fald", "Bedre mad"]],
    ["by their numbers", paragraph, ["1.01 Færre fald", "1.02 Bedre mad"]],
  ])("%s, with description and fields between", async (_, titled, titles) => {
    const initiatives = await read(
      heading("1. Sundhed"),
      ...titles.flatMap((title, at) => [
        ...[
          titled(title),
          paragraph("Parterne er enige."),
          paragraph("Ansvarligt center: HR"),
          paragraph("Der er søgt."),
        ],
        ...[heading("Milepæle"), table(HEAD, ...rows(`Plan ${at}`)), economy],
      ]),
    );
    const top = "Parterne er enige. | HR | Der er søgt.";
    expect(initiatives).toEqual([
      expected("Sundhed", "Færre fald", top, "Plan 0", "Der er ingen effekt."),
      expected("Sundhed", "Bedre mad", top, "Plan 1", "Der er ingen effekt."),
    ]);
  });

  test("whose rows begin with what they are", async () => {
    const named = (name: string) => [
      row("", "Milepæl", "Tid", "Smiley"),
      row("Milepæl", `${name} lagt`, FIRST, GLAD),
      row("Milepæl", `${name} fulgt`, LATER, SUR),
      row("Økonomi", "Der er ingen effekt.", "", GLAD),
    ];
    const initiatives = await read(
      heading("1. Sundhed"),
      ...["1.01 Færre fald", "1.02 Bedre mad"].flatMap((title) => [
        ...[heading(title), paragraph("Parterne er enige."), paragraph("Ansvarligt center: HR")],
        table(...named("Plan")),
      ]),
    );
    expect(initiatives).toEqual(
      ["Færre fald", "Bedre mad"].map((title) =>
        expected("Sundhed", title, "Parterne er enige. | HR", "Plan", "Der er ingen effekt."),
      ),
    );
  });

  test("above names beside their values", async () => {
    const card = (name: string) =>
      table(
        ...[row("Beskrivelse", "Parterne er enige."), row("Center", "HR"), row("Milepæl 1", `${name} lagt`)],
        ...[row("Frist", FIRST), row("Smiley", GLAD), row("Milepæl 2", `${name} fulgt`)],
        ...[row("Frist", LATER), row("Smiley", SUR)],
      );
    const initiatives = await read(
      heading("1. Sundhed"),
      ...[heading("1.01 Færre fald"), card("Plan"), heading("1.02 Bedre mad"), card("Menu")],
    );
    expect(initiatives).toEqual([
      expected("Sundhed", "Færre fald", "Parterne er enige. | HR", "Plan"),
      expected("Sundhed", "Bedre mad", "Parterne er enige. | HR", "Menu"),
    ]);
  });

  test("are none where all tables have the same, or where no style and no number tells", async () => {
    const captions = ["Færre fald", "Bedre mad"].flatMap((title) => [
      heading(title),
      heading("Det har vi gjort"),
      table(HEAD, ...rows(title)),
    ]);
    const bare = [paragraph("Færre fald"), table(HEAD, ...rows("Plan"))];
    for (const body of [captions, bare])
      expect(await importBytes(wordFile(FRONT + body.join("")))).toMatchObject({ refused: true });
  });
});

describe("a row over all columns above names beside values", () => {
  const title = (words: string) => row(cell(paragraph(words), '<w:gridSpan w:val="2"/>'));
  const names = (description: string) => [
    row("Beskrivelse", description),
    row("Ansvarligt center", "HR"),
    row("Bemærkninger", "Der er søgt."),
  ];
  const parts = (name: string) => [
    ...[row("Milepæl 1", `${name} lagt`), row("Frist", FIRST), row("Smiley", GLAD)],
    ...[row("Milepæl 2", `${name} fulgt`), row("Frist", LATER), row("Smiley", SUR)],
    row("Økonomi", "Ingen effekt."),
  ];
  const economy = table(row("Økonomi", "Smiley"), row("Ingen effekt.", GLAD));
  const top = "Parterne er enige. | HR | Der er søgt.";

  test.each([
    [
      "milestones",
      (name: string, own: string) => table(title(name), ...names("Parterne er enige."), ...parts(own)),
    ],
    [
      "tables of milestones and of the economy",
      (name: string, own: string) =>
        table(title(name), ...names("Parterne er enige.")) + table(HEAD, ...rows(own)) + economy,
    ],
  ])("is a numbered title, with %s below", async (_, card) => {
    const body = [heading("1. Sundhed"), card("1.01 Færre fald", "Plan"), card("1.02 Bedre mad", "Menu")];
    expect(await read(...body)).toEqual([
      expected("Sundhed", "Færre fald", top, "Plan", "Ingen effekt."),
      expected("Sundhed", "Bedre mad", top, "Menu", "Ingen effekt."),
    ]);
  });

  test("is a caption without a number", async () => {
    const [description = "", ...others] = names("Parterne er enige.");
    const card = table(
      row("Indsats", "1.01 Færre fald"),
      description,
      title("Organisation"),
      ...others,
      ...parts("Plan"),
    );
    expect((await read(heading("1. Sundhed"), card)).map(([name]) => name)).toEqual(["Sundhed | Færre fald"]);
  });
});

test("a title that ends in a short form, above the milestones below one head", async () => {
  const rowsOf = (title: string, name: string) => [wide(title), ...rows(name)];
  const initiatives = await read(
    table(
      HEAD,
      wide("1. Sundhed"),
      ...rowsOf("1.01 Fald, mad m.m.", "Plan"),
      ...rowsOf("1.02 Stier m.v.", "Sti"),
      ...rowsOf("1.03 Bøger osv.", "Bog"),
      ...rowsOf("1.04 Administration (5 pct.)", "Kontor"),
    ),
  );
  expect(initiatives).toEqual([
    expected("Sundhed", "Fald, mad m.m.", "", "Plan"),
    expected("Sundhed", "Stier m.v.", "", "Sti"),
    expected("Sundhed", "Bøger osv.", "", "Bog"),
    expected("Sundhed", "Administration (5 pct.)", "", "Kontor"),
  ]);
});

test("a row below the milestones whose value goes over several of their columns is a remark", async () => {
  const below = row("Direktionens vurdering", cell("Alt følges.", '<w:gridSpan w:val="2"/>'));
  const card = (title: string, name: string) =>
    table(wide(title), HEAD, ...rows(name), row("Økonomi", "Ingen.", ""), below);
  const initiatives = await read(
    paragraph("1. Sundhed"),
    card("1.01 Færre fald", "Plan"),
    card("1.02 Bedre mad", "Menu"),
  );
  expect(initiatives).toEqual([
    expected("Sundhed", "Færre fald", "Direktionens vurdering: Alt følges.", "Plan", "Ingen."),
    expected("Sundhed", "Bedre mad", "Direktionens vurdering: Alt følges.", "Menu", "Ingen."),
  ]);
});

test("a row of one cell that goes over no other column is no title between milestones", async () => {
  const [first = "", second = ""] = rows("Plan");
  const initiatives = await read(
    paragraph("1. Sundhed"),
    table(HEAD, wide("1.01 Færre fald"), first, row("En note"), second),
  );
  expect(initiatives).toEqual([expected("Sundhed", "Færre fald", "", "Plan")]);
});

test("a numbered title over all columns above the centre alone", async () => {
  const one = (title: string, name: string) => [
    ...[wide(title), row("Ansvarligt center", cell("HR", '<w:gridSpan w:val="2"/>'))],
    ...[HEAD, ...rows(name)],
  ];
  const body = table(...one("1.01 Færre fald", "Plan"), ...one("1.02 Bedre mad", "Menu"));
  expect(await read(paragraph("1. Sundhed"), body)).toEqual([
    expected("Sundhed", "Færre fald", "HR", "Plan"),
    expected("Sundhed", "Bedre mad", "HR", "Menu"),
  ]);
});

test.each(["Farve", "Smiley", "Status", "Trafiklys"])(
  "a heading above a legend with a head (%s) is no title",
  async (name) => {
    const signs = ["Grøn", "Gul", "Rød"].map((sign) => row(sign, `Milepælen er ${SAYS[sign]}`));
    const legend = table(row(name, "Betydning"), ...signs);
    const milestones = (own: string) =>
      table(HEAD, row(`${own} lagt`, FIRST, "Grøn"), row(`${own} fulgt`, LATER, "Rød"));
    const initiatives = await read(
      ...[heading("Læsevejledning"), legend, heading("1. Sundhed")],
      ...[heading("1.01 Færre fald"), milestones("Plan"), heading("1.02 Bedre mad"), milestones("Menu")],
    );
    expect(initiatives).toEqual([
      expected("Sundhed", "Færre fald", "", "Plan"),
      expected("Sundhed", "Bedre mad", "", "Menu"),
    ]);
  },
);

test("a heading above a table of sums is no title", async () => {
  const sums = table(row("Tema", "Antal indsatser"), row("Sundhed", "2"), row("I alt", "2"));
  const initiatives = await read(
    ...[heading("Samlet overblik"), sums, heading("1. Sundhed")],
    ...[heading("1.01 Færre fald"), table(HEAD, ...rows("Plan"))],
    ...[heading("1.02 Bedre mad"), table(HEAD, ...rows("Menu"))],
  );
  expect(initiatives).toEqual([
    expected("Sundhed", "Færre fald", "", "Plan"),
    expected("Sundhed", "Bedre mad", "", "Menu"),
  ]);
});
