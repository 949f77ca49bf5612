/** Lists with more than one column of smileys, and with more than one of times or texts. */
import { describe, expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, symbol, table } from "../../../fixtures/wordFile.ts";
import { WORD_FRONT } from "../../../fixtures/wordForm.ts";

const [GLAD, SUR] = ["F04A", "F04C"].map((code) => cell(paragraph(symbol(code)))) as [string, string];
const [FIRST, LATER] = ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024"];

async function read(head: readonly string[], ...rows: readonly (readonly string[])[]) {
  const list = table(row(...head), ...rows.map((cells) => row(...cells)));
  const { facts, findings } = await importWord(WORD_FRONT + list);
  const rounds = new Map(facts.rounds.map(({ id, label }) => [id, label]));
  return {
    initiatives: facts.initiatives.map(({ title, remarks, milestones, economy }) => [
      [title, remarks].filter(Boolean).join(" | "),
      ...milestones.map(({ round, text, smiley }) => [rounds.get(round), text, smiley].join(" | ")),
      economy?.smiley ?? null,
    ]),
    codes: findings
      .map(({ code }) => code)
      .filter((code) => !/^initiative-without|^round-missing/u.test(code)),
  };
}

test("of two columns of smileys the one behind the economy is the economy's", async () => {
  const { initiatives, codes } = await read(
    ["Indsats", "Milepæl", "Frist", "Smiley", "Økonomi", "Smiley"],
    ["1.01 Færre fald", "Planen", FIRST, GLAD, "Der er ingen effekt.", SUR],
    ["1.02 Bedre mad", "Maden", FIRST, SUR, "Der er ingen effekt.", GLAD],
  );
  expect(initiatives).toEqual([
    ["Færre fald", `${FIRST} | Planen | glad`, "sur"],
    ["Bedre mad", `${FIRST} | Maden | sur`, "glad"],
  ]);
  expect(codes).toEqual([]);
});

describe("smileys of an earlier round beside those of this one are left out and reported", () => {
  test.each([
    ["Forrige", "Smiley"],
    ["Smiley ved sidste opfølgning", "Smiley ved denne opfølgning"],
    ["Tidligere status", "Aktuel status"],
    ["Sidste runde", "Denne runde"],
  ])("%s, %s", async (earlier, own) => {
    const { initiatives, codes } = await read(
      ["Indsats", "Milepæl", "Frist", earlier, own],
      ["1.01 Færre fald", "Planen", FIRST, "", GLAD],
      ["", "Mere plan", LATER, GLAD, SUR],
    );
    expect(initiatives).toEqual([
      ["Færre fald", `${FIRST} | Planen | glad`, `${LATER} | Mere plan | sur`, null],
    ]);
    expect(codes).toEqual(["aside-left-out"]);
  });
});

describe("of two columns of one name no smiley is taken", () => {
  test("but reported", async () => {
    const { initiatives, codes } = await read(
      ["Indsats", "Milepæl", "Frist", "Smiley", "Smiley"],
      ["1.01 Færre fald", "Planen", FIRST, GLAD, SUR],
    );
    expect(initiatives).toEqual([["Færre fald", `${FIRST} | Planen | `, null]]);
    expect(codes).toContain("smileys-several");
  });

  test("nor colour", async () => {
    const [green, red] = ["92D050", "FF0000"].map((fill) =>
      cell("", `<w:shd w:val="clear" w:fill="${fill}"/>`),
    );
    const legend = table(row(green ?? "", "Milepælen er nået"), row(red ?? "", "Milepælen er ikke nået"));
    const list = table(
      row("Indsats", "Milepæl", "Frist", "Smiley", "Smiley"),
      row("1.01 Færre fald", "Planen", FIRST, green ?? "", red ?? ""),
    );
    const { facts, findings } = await importWord(legend + WORD_FRONT + list);
    expect(facts.initiatives[0]?.milestones[0]?.smiley).toBeNull();
    expect(findings.map(({ code }) => code)).toContain("shade-unread");
  });
});

test("beside days a column of occasions has the rounds, whatever the days are called", async () => {
  const { initiatives } = await read(
    ["Indsats", "Milepæl", "Frist", "Opfølgning", "Smiley"],
    ["1.01 Færre fald", "Planen", "01.05.2027", FIRST, GLAD],
    ["1.02 Bedre mad", "Maden", "01.05.2027", "31.12.2024", SUR],
  );
  expect(initiatives).toEqual([
    ["Færre fald | Frist: 01.05.2027", `${FIRST} | Planen | glad`, null],
    ["Bedre mad | Frist: 01.05.2027", "31.12.2024 | Maden | sur", null],
  ]);
});

test("beside milestones a goal is a remark", async () => {
  const { initiatives } = await read(
    ["Indsats", "Mål", "Milepæl", "Frist", "Smiley"],
    ["1.01 Færre fald", "Ingen falder", "Planen", FIRST, GLAD],
    ["", "", "Mere plan", LATER, SUR],
  );
  expect(initiatives).toEqual([
    ["Færre fald | Mål: Ingen falder", `${FIRST} | Planen | glad`, `${LATER} | Mere plan | sur`, null],
  ]);
});

test("a title beside nothing but the colour of its smiley is no heading", async () => {
  const green = (text = "") => cell(paragraph(text), '<w:shd w:val="clear" w:fill="92D050"/>');
  const red = cell("", '<w:shd w:val="clear" w:fill="FF0000"/>');
  const legend = table(row(green(), "Milepælen er nået"), row(red, "Milepælen er ikke nået"));
  const list = table(
    row("Indsats", "Mål", "Smiley"),
    row("1.01 Færre fald", "", green()),
    row(green("2. Veje"), green(), green()),
    row("2.01 Bedre mad", "Maden", red),
  );
  const { facts } = await importWord(legend + WORD_FRONT + list);
  expect(facts.initiatives.map(({ title, milestones: [one] }) => [title, one?.smiley])).toEqual([
    ["Færre fald", "glad"],
    ["Bedre mad", "sur"],
  ]);
  expect(facts.themes.map(({ title }) => title)).toEqual(["Sundhed og omsorg", "Veje"]);
});

describe("a form with a column for the economy's smiley", () => {
  const shaded = (fill: string) => cell("", `<w:shd w:val="clear" w:fill="${fill}"/>`);
  const [green, red] = [shaded("92D050"), shaded("FF0000")];
  const legend = table(row(green, "Milepælen er nået"), row(red, "Milepælen er ikke nået"));

  test.each([
    ["signs", GLAD, SUR],
    ["words", "Glad", "Sur"],
    ["colours", green, red],
  ])("has its smiley: %s", async (_, glad, sur) => {
    const form = table(
      row("1.01. Færre fald", "Kort beskrivelse af indsatsen", "Tid", "Smiley indsats", "Smiley økonomi"),
      row("Milepæl", "Planen", FIRST, glad, ""),
      row("Milepæl", "Mere plan", LATER, sur, ""),
      row("Økonomi", "Ingen effekt.", "", "", sur),
    );
    const { facts, findings } = await importWord(legend + WORD_FRONT + form);
    const [own] = facts.initiatives;
    expect(own?.milestones.map(({ text, smiley }) => [text, smiley])).toEqual([
      ["Planen", "glad"],
      ["Mere plan", "sur"],
    ]);
    expect([own?.economy?.text, own?.economy?.smiley]).toEqual(["Ingen effekt.", "sur"]);
    expect(findings.map(({ code }) => code).filter((code) => code !== "title-missing")).toEqual([]);
  });
});
