/** Documents of several lists, a table for each theme: each is read, or it is reported; none becomes a part of another. */
import { expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { WORD_FRONT } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = ["F04A", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [string, string];

/** Two lists of one head, the first below the theme "Sundhed og omsorg". */
async function read(head: readonly string[], first: readonly string[], second: readonly string[]) {
  const { facts, findings } = await importWord(
    WORD_FRONT +
      table(row(...head), row(...first)) +
      paragraph("2. Kultur") +
      table(row(...head), row(...second)),
  );
  const themes = new Map(facts.themes.map(({ id, title }) => [id, title]));
  return {
    initiatives: facts.initiatives.map(({ title, theme, milestones }) => [
      `${themes.get(theme)}: ${title}`,
      ...milestones.flatMap(({ text, smiley }) => (text || smiley ? [`${text} ${smiley}`] : [])),
    ]),
    findings: findings.filter(({ code }) => !/status-date|without-economy|round-missing/.test(code)),
  };
}

test("a list of one round in which nothing is rated yet is read as the others are", async () => {
  const { initiatives, findings } = await read(
    ["Nr.", "Indsats", "Milepæl", "Smiley"],
    ["1.01", "Færre fald", "Planen er lagt.", GLAD],
    ["2.01", "Nyt bibliotek", "Huset er bygget.", ""],
  );
  expect(initiatives).toEqual([
    ["Sundhed og omsorg: Færre fald", "Planen er lagt. glad"],
    ["Kultur: Nyt bibliotek", "Huset er bygget. null"],
  ]);
  expect(findings).toEqual([]);
});

test("a list with a column for each round in which nothing is rated yet is read as the others are", async () => {
  const { initiatives, findings } = await read(
    ["Nr.", "Indsats", "1. kvartal 2024", "2. kvartal 2024"],
    ["1.01", "Færre fald", GLAD, SUR],
    ["2.01", "Nyt bibliotek", "", ""],
  );
  expect(initiatives).toEqual([
    ["Sundhed og omsorg: Færre fald", "null glad", "null sur"],
    ["Kultur: Nyt bibliotek"],
  ]);
  expect(findings.map(({ code }) => code)).toEqual(["round-unknown"]);
});

test("a list whose times are no rounds is left out and reported, and none of it stands in the initiative above", async () => {
  const head = ["Nr.", "Indsats", "Milepæl", "Frist", "Smiley"];
  const { initiatives, findings } = await read(
    head,
    ["1.01", "Færre fald", "Planen er lagt.", "1. kvartal 2024", GLAD],
    ["2.01", "Nyt bibliotek", "Huset er bygget.", "når det passer", SUR],
  );
  expect(initiatives).toEqual([["Sundhed og omsorg: Færre fald", "Planen er lagt. glad"]]);
  expect(findings).toMatchObject([
    { code: "text-unplaced", values: { words: "2. Kultur" } },
    { code: "list-left-out", line: 17, values: { heads: head } },
  ]);
});

test("a list with columns for rounds in which words stand is left out and reported beside one of smileys", async () => {
  const head = ["Nr.", "Indsats", "1. kvartal 2024", "2. kvartal 2024"];
  const { initiatives, findings } = await read(
    head,
    ["1.01", "Færre fald", GLAD, SUR],
    ["2.01", "Nyt bibliotek", "Tegnes", "Bygges"],
  );
  expect(initiatives).toEqual([["Sundhed og omsorg: Færre fald", "null glad", "null sur"]]);
  expect(findings.map(({ code }) => code)).toEqual(["text-unplaced", "list-left-out"]);
});
