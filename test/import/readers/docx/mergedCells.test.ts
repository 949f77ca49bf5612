/** Cells that are merged downwards in Word: what they say holds for each row that they go on through. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { economy, SECOND, WORD_FRONT, wordTop } from "../../../fixtures/wordForm.ts";

const [GLAD, NEUTRAL, SUR] = ["F04A", "F04B", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [
  string,
  string,
  string,
];
const FIRST = "1. budgetopfølgning 2024";
const LATER = "2. budgetopfølgning 2024";
const begins = (words: string) => cell(paragraph(words), '<w:vMerge w:val="restart"/>');
const GOES_ON = cell("", "<w:vMerge/>");

async function read(body: string) {
  const { facts, findings } = await importWord(body);
  return {
    initiatives: facts.initiatives.map(({ number, title, milestones }) => [
      `${number} ${title}`,
      ...milestones.flatMap(({ round, parts, ...whole }) =>
        (parts ?? [whole]).map(({ text, status, smiley }) => [round, text, status, smiley]),
      ),
    ]),
    codes: findings.map(({ code, line }) => `${line} ${code}`),
  };
}
const form = (...rows: readonly string[]) => WORD_FRONT + table(...wordTop(), ...rows, economy());

test("a round, for two milestones", async () => {
  const { initiatives, codes } = await read(
    form(
      row("Milepæl", "Planen er lagt.", begins(FIRST), GLAD),
      row("Milepæl", "Planen er drøftet.", GOES_ON, NEUTRAL),
      SECOND,
    ),
  );
  expect(initiatives).toEqual([
    [
      "1.01 Færre fald",
      ["1", "Planen er lagt.", null, "glad"],
      ["1", "Planen er drøftet.", null, "neutral"],
      ["2", "Planen er fulgt.", null, "sur"],
    ],
  ]);
  expect(codes).toEqual(["20 round-twice"]);
});

test("a goal, for two rounds", async () => {
  const { initiatives, codes } = await read(
    form(row("Milepæl", begins("Planen er lagt."), FIRST, GLAD), row("Milepæl", GOES_ON, LATER, SUR)),
  );
  expect(initiatives).toEqual([
    ["1.01 Færre fald", ["1", "Planen er lagt.", null, "glad"], ["2", "Planen er lagt.", null, "sur"]],
  ]);
  expect(codes).toEqual([]);
});

test("a smiley was given once: the row below has none, which is told", async () => {
  const { initiatives, codes } = await read(
    form(
      row(
        "Milepæl",
        "Planen er lagt.",
        FIRST,
        cell(paragraph(symbol("F04A")), '<w:vMerge w:val="restart"/>'),
      ),
      row("Milepæl", "Planen er fulgt.", LATER, GOES_ON),
    ),
  );
  expect(initiatives).toEqual([
    ["1.01 Færre fald", ["1", "Planen er lagt.", null, "glad"], ["2", "Planen er fulgt.", null, null]],
  ]);
  expect(codes).toEqual(["22 aside-left-out"]);
});

test("a title beside all rows is no text of theirs", async () => {
  const { initiatives } = await read(
    WORD_FRONT +
      table(
        row("Indsats", "Kort beskrivelse af indsatsen (drift)", "Tid", "Smiley"),
        row(begins("1.01. Færre fald"), "Ansvarligt center: Ejendomme", "", ""),
        row(GOES_ON, "Milepæl: Planen er lagt.", FIRST, GLAD),
        row(GOES_ON, "Milepæl: Planen er fulgt.", LATER, SUR),
      ),
  );
  expect(initiatives).toEqual([
    ["1.01 Færre fald", ["1", "Planen er lagt.", null, "glad"], ["2", "Planen er fulgt.", null, "sur"]],
  ]);
});

test("number, title, goal and round in a list of initiatives", async () => {
  const { initiatives, codes } = await read(
    WORD_FRONT +
      table(
        row("Nr.", "Indsats", "Mål", "Tid", "Status", "Smiley"),
        row(begins("1.01"), begins("Færre fald"), begins("Planen er lagt."), FIRST, "Den er lagt.", GLAD),
        row(GOES_ON, GOES_ON, GOES_ON, LATER, "Den er ikke fulgt.", SUR),
        row(begins("1.02"), begins("Bedre mad"), "Køkkenet er åbnet.", begins(FIRST), "", GLAD),
        row(GOES_ON, GOES_ON, "Kokken er ansat.", GOES_ON, "Ikke endnu.", NEUTRAL),
        row(GOES_ON, GOES_ON, "Maden er god.", LATER, "", GLAD),
      ),
  );
  expect(initiatives).toEqual([
    [
      "1.01 Færre fald",
      ["1", "Planen er lagt.", "Den er lagt.", "glad"],
      ["2", "Planen er lagt.", "Den er ikke fulgt.", "sur"],
    ],
    [
      "1.02 Bedre mad",
      ["1", "Køkkenet er åbnet.", null, "glad"],
      ["1", "Kokken er ansat.", "Ikke endnu.", "neutral"],
      ["2", "Maden er god.", null, "glad"],
    ],
  ]);
  expect(codes.filter((code) => !code.includes("initiative-without-economy"))).toEqual(["28 round-twice"]);
});
