/** What stands before the legend or behind the last table and belongs to no initiative. */
import { describe, expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import {
  codesOf,
  E,
  ECONOMY_LEGEND,
  EFFORT_LEGEND,
  GLAD,
  lindby,
  NEUTRAL,
  NO_EFFECT,
  READ,
  ROWS,
  rowsIn,
  SUR,
} from "../../../fixtures/lindby.ts";
import { imported } from "../../../fixtures/smallDocument.ts";
import { paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { milestone, SECOND, WORD_FRONT, wordTop } from "../../../fixtures/wordForm.ts";

describe("an overview of the initiatives' smileys", () => {
  const overview = (lines: readonly string[]) =>
    lindby(
      [
        ["7.01. Tage", ...ROWS],
        ["7.02. Sti", ...ROWS],
      ],
      { legend: [...lines, "", ...EFFORT_LEGEND, "", ...ECONOMY_LEGEND] },
    );
  test.each([
    [["Oversigt", "", `Tage ${GLAD}`, `Sti ${SUR}`], 2],
    [["Status på indsatserne", "", `${GLAD} 7.01. Tage`, `${SUR} 7.02. Sti`], 2],
    [["Overblik", "", `7.01 Tage ${GLAD} ${NEUTRAL}`, `7.02 Sti ${SUR} ${SUR}`], 4],
    [["Samlet overblik:", "", `Flere tage ${GLAD}`, `Flere stier ${SUR}`], 2],
  ])("%j defines none of them", (lines, count) => {
    const text = overview(lines);
    expect(imported(text).facts.smileyMeaning).toEqual({
      effort: {
        glad: "Milepæl er opfyldt",
        neutral: "Milepæl er ikke fuldt opfyldt",
        sur: "Milepæl er ikke opfyldt",
      },
      economy: { glad: "Budget er overholdt", sur: "Budget er ikke overholdt" },
    });
    expect(codesOf(text)).toEqual(Array.from({ length: count }, () => "smiley-unplaced"));
    expect(rowsIn(text)).toEqual([...READ, ...READ]);
  });

  test("behind the last table is no part of its economy", () => {
    const lines = ["", "Oversigt over indsatser", "", `7.01. Tage ${GLAD}`, `7.02. Sti ${SUR}`];
    const text = lindby([
      ["7.01. Tage", ...ROWS],
      ["7.02. Sti", ...ROWS, ...lines],
    ]);
    expect(rowsIn(text)).toEqual([...READ, ...READ]);
    expect(codesOf(text)).toEqual(["text-unplaced", "smiley-unplaced", "smiley-unplaced"]);
  });
});

describe("a heading of another part", () => {
  const NAMES = [
    "Økonomiudvalget",
    "BØRNEUDVALGETS OMRÅDE",
    "Bilag 2: Første opfølgning på Aftale om budget 2025",
  ];
  const [first = "", second = ""] = ROWS;

  test.each(NAMES)("above the economy's smiley is a paragraph of it: %s", (name) => {
    const economy = [
      "Økonomi Udgift: 2 mio. kr.",
      "",
      "Status:",
      "",
      "Sagen behandles.",
      "",
      name,
      "",
      ` ${GLAD} `,
    ];
    const text = lindby([
      ["7.01. Tage", first, second, ...economy],
      ["7.02. Sti", ...ROWS],
    ]);
    expect(imported(text).facts.committee).toBe("Klimaudvalget");
    expect(rowsIn(text)).toEqual([
      ...READ.slice(0, -1),
      `E: G Udgift: 2 mio. kr. | Sagen behandles.\n\n${name}`,
      ...READ,
    ]);
  });

  test.each(NAMES)("in a cell of Word is the economy's text: %s", async (name) => {
    const form = (title: string, text: string) =>
      table(...wordTop(title), milestone(symbol("F04A")), SECOND, row("Økonomi", text, "", ""));
    const body = form("1.01. Færre fald", name) + paragraph("") + form("1.02. Bad", "Der er ingen effekt.");
    const { facts } = await importWord(WORD_FRONT + body);
    expect(facts.committee).toBe("Socialudvalget");
    expect(facts.initiatives.map(({ economy }) => economy?.text)).toEqual([name, "Der er ingen effekt."]);
  });

  test("is no committee's name behind the last initiative", () => {
    const text = lindby([["7.01. Tage", ...ROWS, "", "Økonomiudvalget"]]);
    expect(imported(text).facts.committee).toBe("Klimaudvalget");
    expect(rowsIn(text).at(-1)).toBe(`${E}\n\nØkonomiudvalget`);
  });

  test("above another initiative is no part of an economy that has no smiley", () => {
    const text = lindby([
      ["7.01. Tage", ...ROWS, "", "Økonomiudvalget", ""],
      ["7.02. Sti", ...ROWS],
    ]);
    expect(rowsIn(text)).toEqual([...READ, ...READ]);
    expect(codesOf(text)).toEqual(["several-committees", "text-unplaced"]);
  });
});

describe("an initiative without a head, whose columns are mixed", () => {
  const mixed = (title: string) => [
    "",
    title,
    "Parterne er enige om Ansvarligt center: Teknik og Miljø",
    "at styrke indsatsen. Ansvarligt udvalg: Klimaudvalget",
    `Milepæl Stien er lagt, og naboerne 1. ${GLAD}`,
    "er hørt om den. budgetopfølgning",
    "2025",
  ];

  test("gives the one above no row, and no round of its own", () => {
    const text = lindby([["7.01. Tage", ...ROWS, ...mixed("7.02. Sti")]]);
    expect(rowsIn(text)).toEqual(READ);
    expect(codesOf(text)).toEqual(["text-unplaced", "smiley-unplaced"]);
    expect(imported(text).facts.rounds).toEqual(imported(lindby([["7.01. Tage", ...ROWS]])).facts.rounds);
  });

  test("is none where the economy stands above the milestones, and names another initiative", () => {
    const [first = "", second = ""] = ROWS;
    const text = lindby([
      ["7.01. Tage", NO_EFFECT, "", "7.02. Sti har samme udgift.", "", first, second],
      ["7.02. Sti", ...ROWS],
    ]);
    expect(rowsIn(text)).toEqual([READ[0], READ[1], `${E}\n\n7.02. Sti har samme udgift.`, ...READ]);
    expect(codesOf(text)).toEqual([]);
  });
});

describe("a line where a theme's heading would stand", () => {
  test.each([["Fortroligt"], ["Sagsnr. 25/1234"], ["Veje og stier"]])(
    "without a number begins no theme above a title that its number puts into the one above: %s",
    (heading) => {
      const text = lindby([
        ["7.01. Tage", ...ROWS, "", heading, ""],
        ["7.02. Sti", ...ROWS],
      ]);
      expect(imported(text).facts.themes.map(({ number, title }) => `${number} ${title}`)).toEqual([
        "7 Klima og by",
      ]);
      expect(rowsIn(text)).toEqual([...READ, ...READ]);
      expect(codesOf(text)).toEqual(["text-unplaced"]);
    },
  );

  test("begins one above a title of another number", () => {
    const text = lindby([
      ["7.01. Tage", ...ROWS, "", "Veje og stier", ""],
      ["8.01. Sti", ...ROWS],
    ]);
    expect(imported(text).facts.themes.map(({ title }) => title)).toEqual(["Klima og by", "Veje og stier"]);
  });
});
