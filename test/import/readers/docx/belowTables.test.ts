/** Paragraphs of a Word file below a table: whatever they say, they are of none of its rows. */
import { describe, expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { economy, milestone, SECOND, WORD_FRONT, wordTop } from "../../../fixtures/wordForm.ts";

const form = (title: string) => table(...wordTop(title), milestone(symbol("F04A")), SECOND, economy());
const FIRST = form("1.01. Færre fald");
const NEXT = form("1.02. Bedre mad");
const lines = (...words: readonly string[]) => words.map((line) => paragraph(line)).join("");
const HEADING = '<w:outlineLvl w:val="0"/>';

async function read(body: string) {
  const { facts, findings } = await importWord(body);
  return {
    rows: facts.initiatives.map(({ title, remarks, milestones, economy: own }) => [
      title,
      remarks,
      ...milestones.map(({ text, smiley }) => [text, smiley]),
      [own?.text, own?.smiley],
    ]),
    themes: facts.themes.map(({ title }) => title),
    themeOf: facts.initiatives.map(({ theme }) => facts.themes.find(({ id }) => id === theme)?.title),
    committee: facts.committee,
    codes: findings.map(({ code }) => code),
  };
}

const ROWS = [
  ["Planen er lagt.", "glad"],
  ["Planen er fulgt.", "sur"],
  ["Der er ingen effekt.", "glad"],
];
const WHOLE = [
  ["Færre fald", "Der er søgt om penge.", ...ROWS],
  ["Bedre mad", "Der er søgt om penge.", ...ROWS],
];

test("a sentence that ends in a day is told below each table", async () => {
  const source = paragraph("Kilde: Prisme pr. 30. september 2024.");
  const body = [FIRST, NEXT, form("1.03. Mere mad"), form("1.04. Ny mad")].map((one) => one + source);
  const { rows, codes } = await read(WORD_FRONT + body.join(""));
  expect(rows.slice(0, 2)).toEqual(WHOLE);
  expect(codes).toEqual(["text-unplaced", "text-unplaced", "text-unplaced", "text-unplaced"]);
});

test("an overview with smileys leaves the last economy its own", async () => {
  const overview = table(
    row("Tema", "Antal", symbol("F04A"), symbol("F04C")),
    row("1. Sundhed og omsorg", "2", "1", "1"),
  );
  const { rows, codes } = await read(WORD_FRONT + FIRST + NEXT + lines("Samlet status") + overview);
  expect(rows).toEqual(WHOLE);
  expect(codes).toEqual(["text-unplaced", "smiley-unplaced", "smiley-unplaced"]);
});

test("an economy without a smiley takes none from below its table", async () => {
  const bare = table(...wordTop("1.02. Bedre mad"), milestone(symbol("F04A")), SECOND, economy(""));
  const { rows, codes } = await read(WORD_FRONT + FIRST + bare + paragraph(symbol("F04C")));
  expect(rows[1]?.at(-1)).toEqual(["Der er ingen effekt.", null]);
  expect(codes).toContain("smiley-unplaced");
});

test("a status whose heading stands right below the table goes on with it", async () => {
  const { facts } = await importWord(WORD_FRONT + FIRST + NEXT + lines("Status:", "Det går godt."));
  expect(facts.initiatives[1]?.economy).toMatchObject({ status: "Det går godt.", smiley: "glad" });
});

test("the name of a field begins none below the table", async () => {
  const { rows, codes } = await read(WORD_FRONT + FIRST + lines("Udvalg: Kulturudvalget") + NEXT);
  expect(rows).toEqual(WHOLE);
  expect(codes).toEqual(["text-unplaced"]);
});

test("a committee's name at the document's end begins no part of its own", async () => {
  const { rows, committee, codes } = await read(WORD_FRONT + FIRST + NEXT + lines("Økonomiudvalget"));
  expect(rows).toEqual(WHOLE);
  expect(committee).toBe("Socialudvalget");
  expect(codes).toEqual(["text-unplaced"]);
});

describe("another committee's front page", () => {
  const GUIDE = lines("Læsevejledning", "Definition af smileys på indsats:");
  const signs = paragraph(`${symbol("F04A")}${"<w:r><w:t>: Milepæl er opfyldt</w:t></w:r>"}`);
  const PARTS = [
    ["Anden opfølgning på Aftale om budget 2024 på Børneudvalgets område"],
    ["Anden opfølgning på", "Aftale om budget 2024", "på Børneudvalgets område"],
    ["Anden opfølgning på Aftale om budget 2024", "på Børneudvalgets område"],
  ];
  test.each(PARTS)("is no part of the economy above: %s", async (...heading: string[]) => {
    const second = lines(...heading) + GUIDE + signs + lines("2. Børn");
    const { rows, committee, themes, codes } = await read(
      WORD_FRONT + FIRST + second + form("2.01. Bedre mad"),
    );
    expect(rows).toEqual(WHOLE);
    expect(committee).toBeNull();
    expect(themes).toEqual(["Sundhed og omsorg", "Børn"]);
    expect(codes.toSorted()).toEqual(["several-committees", "text-unplaced"]);
  });
});

describe("a paragraph between two tables of a theme", () => {
  const front = WORD_FRONT.replace(paragraph("1. Sundhed og omsorg"), "");
  const TITLED = `${front}${paragraph("1. Sundhed og omsorg", HEADING)}`;

  test.each([
    "Tabel 2: Opfølgning på bedre mad",
    "Økonomiudvalget",
    "Herlev Kommune, Økonomi - 3 - Sagsid: 1-2",
  ])("is no theme where those are headings: %s", async (words) => {
    const { rows, themeOf, committee, codes } = await read(TITLED + FIRST + paragraph(words) + NEXT);
    expect(rows).toEqual(WHOLE);
    expect(committee).toBe("Socialudvalget");
    expect(themeOf).toEqual(["Sundhed og omsorg", "Sundhed og omsorg"]);
    expect(codes).toEqual(["text-unplaced"]);
  });

  test("is a theme where it is a heading itself", async () => {
    const { themeOf } = await read(TITLED + FIRST + paragraph("Tværgående indsatser", HEADING) + NEXT);
    expect(themeOf).toEqual(["Sundhed og omsorg", "Tværgående indsatser"]);
  });

  test("is a theme where no heading is known by its style", async () => {
    const { themeOf } = await read(WORD_FRONT + FIRST + paragraph("Tværgående indsatser") + NEXT);
    expect(themeOf).toEqual(["Sundhed og omsorg", "Tværgående indsatser"]);
  });

  test("is no theme where it is a table's caption", async () => {
    const { themeOf, codes } = await read(
      WORD_FRONT + FIRST + paragraph("Tabel 2: Opfølgning på bedre mad") + NEXT,
    );
    expect(themeOf).toEqual(["Sundhed og omsorg", "Sundhed og omsorg"]);
    expect(codes).toEqual(["text-unplaced"]);
  });
});
