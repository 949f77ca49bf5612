/** Which words at the start of a line tell the document's parts apart, and which only look like them. */
import { describe, expect, test } from "vitest";
import {
  afterEconomy,
  afterMilestone,
  afterStatus,
  fieldOf,
  isFieldName,
  isMark,
  restOfMark,
} from "../../../src/import/words/fixedWords.ts";

describe("a milestone's row begins with", () => {
  test.each([
    ["Milepæl Planen er lagt.", "Planen er lagt."],
    ["MILEPÆL: Planen er lagt.", "Planen er lagt."],
    ["Milepæl 2: Planen er lagt.", "Planen er lagt."],
    ["Milepæl 2", ""],
    ["Milepæl 12 : Planen er lagt.", "Planen er lagt."],
    ["Milepæl 3 3 skoler er bygget.", "3 skoler er bygget."],
    ["Milepæl 2 2. sal er indrettet.", "2. sal er indrettet."],
    ["Milepæl 3 skoler er bygget.", "3 skoler er bygget."],
    ["Milepæl 2 500 borgere er hørt.", "2 500 borgere er hørt."],
    ["Delmål Planen er lagt.", "Planen er lagt."],
    ["DELMÅL Planen er lagt.", "Planen er lagt."],
    ["Delmilepæl: Planen er lagt.", "Planen er lagt."],
    ["Revideret milepæl Planen er lagt.", "Planen er lagt."],
    ["Ny milepæl: Planen er lagt.", "Planen er lagt."],
    ["Oprindelig delmilepæl: Planen er lagt.", "Planen er lagt."],
    ["milepæl: Planen er lagt.", "Planen er lagt."],
    ["Milepæl 3 skoler er åbnet.", "3 skoler er åbnet."],
    ["Milepæl", ""],
  ])("%j", (line, words) => {
    expect(afterMilestone(line)).toBe(words);
    expect(isMark(line)).toBe(true);
  });

  test.each([
    "milepæl den 31. december",
    "Milepælen er nået.",
    "Milepæle",
    "Den næste Milepæl: er nået.",
    "se milepæl: 2",
  ])("and never with %j", (line) => {
    expect(afterMilestone(line)).toBeNull();
    expect(isMark(line)).toBe(false);
  });
});

describe("the economy's row begins with", () => {
  test.each([
    ["Økonomi Ingen effekt.", "Ingen effekt."],
    ["ØKONOMI: Ingen effekt.", "Ingen effekt."],
    ["Økonomi : Ingen effekt.", "Ingen effekt."],
    ["Økonomi", ""],
    ["Økonomi (drift)", ""],
    ["Økonomi (drift og anlæg): Ingen.", "Ingen."],
    ["Økonomisk effekt: Ingen.", "Ingen."],
    ["Økonomiske konsekvenser: Ingen.", "Ingen."],
  ])("%j", (line, words) => {
    expect(afterEconomy(line)).toBe(words);
    expect(isMark(line)).toBe(true);
  });

  test.each([
    "Økonomi og Styring",
    "Økonomisk effekt er der ikke",
    "Økonomi & Løn",
    "Økonomi- og Indenrigsministeriet",
    "Økonomien er god.",
    "Vores Økonomi",
  ])("and never with %j", (line) => {
    expect(afterEconomy(line)).toBeNull();
    expect(isMark(line)).toBe(false);
  });
});

describe("a status begins with", () => {
  test.each([
    ["Status", ""],
    ["Status:", ""],
    ["STATUS : Planen er lagt.", "Planen er lagt."],
    ["Statusbemærkning:", ""],
    ["Statusbemærkninger: Planen er lagt.", "Planen er lagt."],
    ["Status og bemærkninger", ""],
    ["Status pr. 30. juni 2024: Planen er lagt.", "Planen er lagt."],
    ["Status ved 2. budgetopfølgning 2024:", ""],
    ["Status juni 2024:", ""],
  ])("%j", (line, words) => {
    expect(afterStatus(line)).toBe(words);
    expect(isMark(line)).toBe(true);
  });

  test.each([
    "Status pr. 31. marts 2026",
    "Status for planen: lagt",
    "Statusmøde: i maj",
    "Ny Status: lagt",
    "status: lagt",
    "Her er Status",
  ])("and never with %j", (line) => {
    expect(afterStatus(line)).toBeNull();
    expect(isMark(line)).toBe(false);
  });
});

describe("a field begins with", () => {
  test.each([
    ["Ansvarligt center: HR og Løn", "responsible", "HR og Løn"],
    ["ansvarlig forvaltning : HR", "responsible", "HR"],
    ["Ansvarligt fagcenter: HR", "responsible", "HR"],
    ["Ansvarligt udvalg: Socialudvalget", "committee", "Socialudvalget"],
    ["Ansvarligt fagudvalg: Socialudvalget", "committee", "Socialudvalget"],
    ["Væsentlig bidragsyder: ", "contributors", ""],
    ["Væsentlige bidragsydere: HR", "contributors", "HR"],
    ["Væsentlig bidragyder: HR", "contributors", "HR"],
    ["Øvrige centre: HR", "contributors", "HR"],
    ["Andre forvaltninger: HR", "contributors", "HR"],
    ["Involverede afdelinger: HR", "contributors", "HR"],
    ["Stående udvalg: Socialudvalget", "committee", "Socialudvalget"],
    ["Ansvarligt direktørområde: HR", "responsible", "HR"],
  ])("%j", (line, name, value) => {
    expect(fieldOf(line)).toEqual({ name, value });
    expect(isMark(line)).toBe(true);
  });

  test.each([
    "Det ansvarlige center: HR",
    "Se ansvarligt center: HR",
    "Se ansvarligt udvalg: Socialudvalget",
    "En væsentlig bidragsyder: HR",
    "Ansvarligt center er HR",
    "Andre udvalg: Socialudvalget",
    "Øvrige centre: Børn og Familie afventer.",
    "Involverede afdelinger: hørt i maj",
    "Stående udvalg: orienteres løbende.",
    "Bidragyder: projektet er i gang",
    "Øvrige centre er hørt: HR",
    "De øvrige centre: HR",
    "Centre: HR",
  ])("and never with %j", (line) => {
    expect(fieldOf(line)).toBeNull();
    expect(isMark(line)).toBe(false);
  });
});

test.each([
  ["Væsentlig", "bidragsyder: Økonomi", "bidragsyder:"],
  ["Ansvarligt", "udvalg:", "udvalg:"],
  ["Status pr. 30.", "juni 2024: Den er nået.", "juni 2024:"],
  ["Væsentlig bidragsyder:", "Økonomi", null],
  ["Væsentlig", "forsinkelse: Taget er utæt.", null],
  ["Status", "Den er nået.", null],
])("%j above %j is one mark whose rest is %j", (text, below, rest) => {
  expect(restOfMark(text, below)).toBe(rest);
});

test.each([
  ["Ansvarligt center:", true],
  ["Ansvarligt udvalg", true],
  ["Bemærkninger:", true],
  ["Ansvarligt center: Ejendomme", false],
  ["Milepæl", false],
  ["Planen er lagt.", false],
])("%j is the name of a field alone: %j", (text, isName) => {
  expect(isFieldName(text)).toBe(isName);
});
