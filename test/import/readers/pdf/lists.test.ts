/** Lists of initiatives in a PDF: a row for each, parted by rules. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { refusalMessage } from "../../../../src/text/refusals.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import { pdfFile } from "../../../fixtures/pdfFile.ts";

const XS = [50, 80, 180, 320, 460] as const;
const rule = (y: number) => [{ ground: [0, 0, 0] as const, x: 46, y, width: 500, height: 0.5 }];
const at = (y: number, ...texts: readonly string[]) =>
  texts.flatMap((text, column) =>
    text === ""
      ? []
      : [{ text, x: XS[column] ?? 50, y, font: /^[JKL]$/u.test(text) ? "Wingdings" : "Helvetica" }],
  );
const TITLE = [
  ...at(20, "Anden opfølgning på budgetaftale 2025"),
  ...at(40, "Odsherred Kommune"),
  ...at(60, "Kultur"),
];
const HEAD = [...rule(70), ...at(82, "Nr.", "Indsats", "Mål", "Status", "Smiley"), ...rule(88)];
const FIRST = [
  ...at(100, "1", "Nyt bibliotek", "Planen er lagt og", "Det går godt.", "J"),
  ...at(111, "", "", "drøftet."),
  ...rule(116),
];
const SECOND = at(128, "2", "Svømmehal", "Tilbud er hentet.", "Det er sat i gang og", "L");
const REST = at(139, "", "", "", "følges op.");

async function read(...pages: Parameters<typeof pdfFile>[0]) {
  const { facts, findings } = mustImport(await importBytes(pdfFile(pages)));
  return {
    initiatives: facts.initiatives.flatMap(({ number, title, milestones }) =>
      milestones.map(({ round, text, status, smiley }) => [
        number,
        title,
        facts.rounds.find(({ id }) => id === round)?.label,
        text,
        status,
        smiley,
      ]),
    ),
    themes: facts.themes.map(({ title }) => title),
    codes: findings.map(({ code }) => code).filter((code) => code !== "initiative-without-economy"),
  };
}

const BOTH = [
  ["1", "Nyt bibliotek", "Anden opfølgning", "Planen er lagt og drøftet.", "Det går godt.", "glad"],
  ["2", "Svømmehal", "Anden opfølgning", "Tilbud er hentet.", "Det er sat i gang og følges op.", "sur"],
];

describe("a list with rules between its rows", () => {
  test("is read row by row", async () => {
    const { initiatives, themes, codes } = await read([
      ...TITLE,
      ...HEAD,
      ...FIRST,
      ...SECOND,
      ...REST,
      ...rule(144),
    ]);
    expect(initiatives).toEqual(BOTH);
    expect(themes).toEqual(["Kultur"]);
    expect(codes).toEqual([]);
  });

  test("goes on over a page, also within a row, whose head may stand there again", async () => {
    const again = at(30, "Nr.", "Indsats", "Mål", "Status", "Smiley");
    const rest = at(55, "", "", "", "følges op.");
    const { initiatives } = await read(
      [...TITLE, ...HEAD, ...FIRST, ...SECOND],
      [...again, ...rule(36), ...rest, ...rule(62)],
    );
    expect(initiatives).toEqual(BOTH);
  });

  test.each([
    ["its head again", [...at(30, "Nr.", "Indsats", "Mål", "Status", "Smiley"), ...rule(36)]],
    ["nothing", []],
    ["a rule", rule(36)],
  ])("has no row of its own for the rest of a title that a page cuts, with %s above it", async (_, above) => {
    const head = [...rule(70), ...at(82, "", "Indsats", "Mål", "Status", "Smiley"), ...rule(88)];
    const { initiatives } = await read(
      [...TITLE, ...head, ...at(100, "", "Nyt bibliotek i", "Planen er lagt og", "Det går", "J")],
      [
        ...above.filter((one) => !("text" in one) || one.text !== "Nr."),
        ...at(55, "", "byens midte", "drøftet.", "godt."),
      ],
    );
    expect(initiatives.map(([, title, , text, status]) => [title, text, status])).toEqual([
      ["Nyt bibliotek i byens midte", "Planen er lagt og drøftet.", "Det går godt."],
    ]);
  });

  test("ends without a rule below it at a text that stands apart", async () => {
    const note = [{ text: "Note: Tallene er foreløbige.", x: 80, y: 180 }];
    const { initiatives, codes } = await read([...TITLE, ...HEAD, ...FIRST, ...SECOND, ...REST, ...note]);
    expect(initiatives).toEqual(BOTH);
    expect(codes).toEqual(["text-unplaced"]);
  });

  test("ends at a text below, which is told", async () => {
    const note = [
      { text: "Tallene er foreløbige og bliver rettet, når regnskabet er gjort op.", x: 50, y: 170 },
    ];
    const { initiatives, codes } = await read([
      ...TITLE,
      ...HEAD,
      ...FIRST,
      ...SECOND,
      ...REST,
      ...rule(144),
      ...note,
    ]);
    expect(initiatives).toEqual(BOTH);
    expect(codes).toEqual(["text-unplaced"]);
  });

  test("may have a column for each round, whose names need two lines", async () => {
    const head = [
      ...rule(70),
      ...at(82, "Nr.", "Indsats", "Mål", "1. kvartal", "2. kvartal"),
      ...at(93, "", "", "", "2025", "2025"),
      ...rule(98),
    ];
    const row = [...at(110, "1", "Nyt bibliotek", "Planen er lagt.", "J", "L"), ...rule(116)];
    const { initiatives } = await read([...TITLE, ...head, ...row]);
    expect(initiatives.map(([, , , text, , smiley]) => [text, smiley])).toEqual([
      ["Planen er lagt.", "glad"],
      ["Planen er lagt.", "sur"],
    ]);
  });
});

test("a list without rules is refused by what its page does not show, and where it stands", async () => {
  const body = [
    ...TITLE,
    ...at(82, "Nr.", "Indsats", "Mål", "Status", "Smiley"),
    ...at(100, "1", "Nyt bibliotek", "Planen er lagt.", "Det går godt.", "J"),
  ];
  const refusal = await importBytes(pdfFile([body]));
  expect(refusal).toMatchObject({
    refused: true,
    line: 4,
    values: { heads: ["Nr.", "Indsats", "Mål", "Status", "Smiley"] },
  });
  expect(refusal.refused && refusalMessage(refusal, "da")).toMatch(/ingen streger .* Vælg den Word-fil/u);
});
