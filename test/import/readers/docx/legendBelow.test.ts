/** A legend below all initiatives defines their signs as one above them does. */
import { describe, expect, test } from "vitest";
import { importWord } from "../../../fixtures/importWord.ts";
import { cell, paragraph, row, table } from "../../../fixtures/wordFile.ts";

const FRONT = ["Anden opfølgning på Aftale om budget 2025", "på Klimaudvalgets område"]
  .map((line) => paragraph(line))
  .join("");
const ROUND = "1. budgetopfølgning 2025";
const shaded = (colour: string) => cell("", `<w:shd w:val="clear" w:fill="${colour}"/>`);

const listOf = (...ratings: readonly string[]) =>
  table(
    row("Indsats", "Mål", "Tid", "Vurdering"),
    ...ratings.map((rating, at) => row(`7.0${at + 1} Indsats ${at + 1}`, "Målet", ROUND, rating)),
  );

async function read(...blocks: readonly string[]) {
  const { facts, findings } = await importWord(FRONT + blocks.join(""));
  return {
    smileys: facts.initiatives.map(({ milestones: [first] }) => first?.smiley),
    meaning: facts.smileyMeaning?.effort ?? null,
    themes: facts.themes.map(({ title }) => title),
    committee: facts.committee,
    codes: findings.map(({ code }) => code),
  };
}

describe("a legend below the list", () => {
  test.each([
    [
      "words of colours",
      ["Grøn", "Gul", "Rød"],
      ["Grøn: Målet er nået", "Gul: Målet er delvist nået", "Rød: Målet er ikke nået"],
    ],
    ["letters", ["A", "B", "C"], ["A: Målet er nået", "B: Målet er delvist nået", "C: Målet er ikke nået"]],
  ])("in lines, of %s", async (_, signs, legend) => {
    const { smileys, committee, codes } = await read(
      listOf(...signs),
      ...legend.map((line) => paragraph(line)),
    );
    expect(smileys).toEqual(["glad", "neutral", "sur"]);
    expect(committee).toBe("Klimaudvalget");
    expect(codes).not.toContain("rating-unknown");
    expect(codes).not.toContain("text-unplaced");
  });

  test("of colours in a table", async () => {
    const legend = table(row(shaded("00B050"), "Målet er nået"), row(shaded("FF0000"), "Målet er ikke nået"));
    const { smileys, codes } = await read(
      listOf(shaded("00B050"), shaded("FF0000")),
      paragraph("Farverne:"),
      legend,
    );
    expect(smileys).toEqual(["glad", "sur"]);
    expect(codes).not.toContain("shade-unread");
  });

  test("leaves the heading above the list a theme, with a number and without", async () => {
    const legend = ["Grøn: Målet er nået", "Rød: Målet er ikke nået"].map((line) => paragraph(line));
    for (const heading of ["7. Klima og by", "Klima og by"])
      expect((await read(paragraph(heading), listOf("Grøn", "Rød"), ...legend)).themes).toEqual([
        "Klima og by",
      ]);
  });

  test("is none where one stands above, or notes define one thing alone", async () => {
    const own = ["Grøn: Målet er nået", "Rød: Målet er ikke nået"].map((line) => paragraph(line)).join("");
    const other = ["Grøn: Målet er ikke nået", "Rød: Målet er nået"].map((line) => paragraph(line)).join("");
    expect((await read(own, listOf("Grøn", "Rød"), other)).smileys).toEqual(["glad", "sur"]);
    const notes = [paragraph("Kultur: Målet er nået i år"), paragraph("Skoler: Målet er ikke nået i år")];
    const { smileys, meaning } = await read(listOf("☺", "☹"), ...notes);
    expect([smileys, meaning]).toEqual([["glad", "sur"], null]);
  });

  test("is none where the notes are on initiatives by their titles: a sign stands among the smileys", async () => {
    const rowOf = (title: string, smiley: string) => row(title, "Målet", ROUND, smiley);
    const list = table(row("Indsats", "Mål", "Tid", "Vurdering"), rowOf("Skole", "☺"), rowOf("Mad", "☹"));
    const notes = [paragraph("Skole: Målet er nået"), paragraph("Mad: Målet er ikke nået")];
    const { smileys, themes, codes } = await read(paragraph("Klima og by"), list, ...notes);
    expect([smileys, themes]).toEqual([["glad", "sur"], ["Klima og by"]]);
    expect(codes).toContain("text-unplaced");
  });
});
