/** Fields of a form whose names have no colon. */
import { describe, expect, test } from "vitest";
import { factsOf } from "../../../fixtures/formFacts.ts";
import { cell, paragraph, row, run, symbol, table } from "../../../fixtures/wordFile.ts";
import {
  DESCRIPTION,
  economy,
  milestone,
  SECOND,
  WORD_FRONT,
  WORD_HEAD,
  wordForm,
} from "../../../fixtures/wordForm.ts";

const GLAD = symbol("F04A");
const FIELDS = [
  ["Ansvarligt center", "Ejendomme"],
  ["Ansvarligt udvalg", "Socialudvalget"],
  ["Væsentlig bidragsyder", "Økonomi og Styring"],
] as const;
const REMARK = paragraph("Der er søgt om penge.");
const form = (fields: string) =>
  WORD_FRONT +
  table(
    row("1.01. Færre fald", ...WORD_HEAD),
    row(DESCRIPTION, cell(fields), "", ""),
    milestone(GLAD),
    SECOND,
    economy(),
  );
const between = (mark: string) =>
  FIELDS.map(([name, value]) => paragraph(run(name) + mark + run(value))).join("");

describe("are read", () => {
  test.each([
    ["above their values", FIELDS.map(([name, value]) => paragraph(name) + paragraph(value)).join("")],
    ["above their values by a line break", between("<w:r><w:br/></w:r>")],
    ["before a tab", between("<w:r><w:tab/></w:r>")],
    ["before a dash", between(run(" – "))],
    ["in capitals", between(run(" - ")).replaceAll("Ansvarligt", "ANSVARLIGT")],
    ["in a table within the cell", table(...FIELDS.map(([name, value]) => row(name, value)))],
  ])("%s", async (_, fields) => {
    expect(await factsOf(form(fields + REMARK))).toEqual(await factsOf(wordForm(GLAD)));
  });

  test("also where the last has no value", async () => {
    const { initiatives } = await factsOf(form(between(run(" – ")).replace("Økonomi og Styring", "")));
    expect(initiatives[0]).toMatchObject({ responsible: ["Ejendomme"], contributors: [] });
  });
});

test("one among others that have theirs", async () => {
  const fields = FIELDS.map(([name, value], at) =>
    paragraph(`${name}${at === 1 ? " –" : ":"} ${value}`),
  ).join("");
  expect(await factsOf(form(fields + REMARK))).toEqual(await factsOf(wordForm(GLAD)));
});

test("a sentence that begins like one is a remark", async () => {
  for (const words of [
    "Ansvarligt udvalg har drøftet sagen.",
    "Ansvarligt center",
    "Ansvarligt center og udvalg er enige om planen.",
    "Væsentlige bidragsydere inddrages i maj.",
  ]) {
    const named = FIELDS.map(([name, value]) => paragraph(`${name}: ${value}`)).join("");
    const { initiatives } = await factsOf(form(named + paragraph(words)));
    expect(initiatives[0], words).toMatchObject({
      responsible: ["Ejendomme"],
      contributors: ["Økonomi og Styring"],
      remarks: words,
    });
  }
});

describe("names below each other behind bullets", () => {
  const top = "Ansvarligt center: Ejendomme|Ansvarligt udvalg: Socialudvalget|Væsentlig bidragsyder:";
  const paragraphs = (...words: readonly string[]) => words.map((own) => paragraph(own)).join("");
  const read = async (...below: readonly string[]) => {
    const { initiatives } = await factsOf(form(paragraphs(...top.split("|"), ...below)));
    return [initiatives[0]?.contributors, initiatives[0]?.remarks];
  };

  test.each(["•", "▪", "-", "–"])("are a field's: %s", async (bullet) => {
    const below = ["Økonomi og Styring", "Social- og Arbejdsmarkedsforvaltningen", "HR"];
    const names = below.map((name) => `${bullet} ${name}`);
    expect(await read(...names)).toEqual([below, null]);
    expect(await read(...names, "Der er søgt om penge.")).toEqual([below, "Der er søgt om penge."]);
  });

  test.each([
    [["• Der er søgt om penge.", "• Planen følges."]],
    [["• Økonomi og Styring", "• Der er søgt om penge."]],
    [["• Afventer budget 2026", "• Nyt udbud i maj"]],
  ])("%j are remarks", async (below) => {
    expect(await read(...below)).toEqual([[], below.join("\n\n")]);
  });

  test("beside the field's name in a card", async () => {
    const named = (name: string, ...words: readonly string[]) => row(name, cell(paragraphs(...words)));
    const card = table(
      ...[named("Indsats", "1.01. Færre fald"), named("Ansvarligt center", "• Ejendomme")],
      named("Væsentlige bidragsydere", "• Økonomi og Styring", "• HR", "• Børn og Skole"),
      ...[named("Milepæl 1", "Planen er lagt."), named("Frist", "1. budgetopfølgning 2024")],
      row("Smiley", cell(paragraph(GLAD))),
    );
    const { initiatives } = await factsOf(WORD_FRONT + card);
    expect(initiatives[0]).toMatchObject({
      responsible: ["Ejendomme"],
      contributors: ["Økonomi og Styring", "HR", "Børn og Skole"],
    });
  });
});
