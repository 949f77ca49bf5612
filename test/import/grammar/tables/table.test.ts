/** The parts of an initiative's table, told apart by the words at the start of their lines. */
import { describe, expect, test } from "vitest";
import { RoundVocabulary } from "../../../../src/import/grammar/rounds/roundVocabulary.ts";
import { readTable } from "../../../../src/import/grammar/tables/table.ts";
import { contentOf } from "../../../fixtures/contentOf.ts";

const FULL = "Parterne er enige om at styrke indsatsen";
const read = (texts: readonly string[], hasEmptyLines = true) => {
  const layout = { width: FULL.length, rowWidth: 0, hasEmptyLines, aCellALine: false };
  const table = readTable(contentOf(...texts), new RoundVocabulary(["1. kvartal"]), layout);
  const words = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join(" / ");
  return {
    description: words(table.description),
    fields: table.fields.map(({ name, parts }) => [name, ...parts.map(words)].join(": ")),
    remarks: words(table.remarks),
    milestones: table.milestones.map(({ pieces }) => words(pieces)),
    economy: table.economy && words(table.economy.pieces),
  };
};
const FIELD = "Ansvarligt center: HR";
const MILESTONE = ["Milepæl Planen er lagt.", "1. kvartal ☺"];
const READ_MILESTONE = "Planen er lagt. / 1. kvartal";

test("the parts stand one below the other", () => {
  const fields = [FIELD, "Væsentlig bidragsyder: Løn", "", "Bemærk dette.", ""];
  expect(
    read([FULL, "nu.", "", ...fields, ...MILESTONE, "Milepæl To", "lagt ☹", "Økonomi Ingen", "effekt."]),
  ).toEqual({
    description: `${FULL} / nu.`,
    fields: ["responsible: HR", "contributors: Løn"],
    remarks: "Bemærk dette.",
    milestones: [READ_MILESTONE, "To / lagt"],
    economy: "Ingen / effekt.",
  });
});

test("each may be missing", () => {
  const none = { description: "", fields: [], remarks: "", milestones: [], economy: null };
  expect(read([])).toEqual(none);
  expect(read(["Parterne er enige."])).toEqual({ ...none, description: "Parterne er enige." });
  expect(read(["Økonomi Ingen."])).toEqual({ ...none, economy: "Ingen." });
  expect(read(["Milepæl Plan"])).toEqual({ ...none, milestones: ["Plan"] });
});

describe("the economy", () => {
  test("stands below the rows that are finished", () => {
    expect(read(["Milepæl Planen for", "Økonomi er lagt.", "1. kvartal", "Økonomi Ingen."])).toMatchObject({
      milestones: ["Planen for / Økonomi er lagt. / 1. kvartal"],
      economy: "Ingen.",
    });
    for (const end of ["1. kvartal", "☺"])
      expect(read([`Milepæl Plan ${end}`, "Økonomi Ingen.", "Økonomi To."]).economy).toBe(
        "Ingen. / Økonomi To.",
      );
    const second = [
      "Milepæl Plan 1. kvartal",
      "Milepæl To for",
      "Økonomi er",
      "2. kvartal ☺",
      "Økonomi Ingen.",
    ];
    expect(read(second).economy).toBe("Ingen.");
  });

  test("is the last of its lines when no row is finished", () => {
    expect(read(["Milepæl Planen for", "Økonomi er lagt.", "Økonomi Ingen."]).economy).toBe("Ingen.");
  });

  test("stands above the milestones when it is below the fields and a finished line", () => {
    expect(read([FIELD, "Økonomi Ingen.", ...MILESTONE])).toMatchObject({
      economy: "Ingen.",
      milestones: [READ_MILESTONE],
      remarks: "",
    });
  });

  test.each([
    ["above the fields", ["Økonomi er svær.", FIELD, ...MILESTONE], null],
    ["without fields", ["Økonomi er svær.", ...MILESTONE], null],
    ["below a line that goes on", [FIELD, "", FULL, "Økonomi er svær.", ...MILESTONE], null],
    ["above another one", [FIELD, "", "Økonomi er svær.", ...MILESTONE, "Økonomi Ingen."], "Ingen."],
  ])("is a sentence %s", (_, texts, expected) => {
    const { economy, description, remarks } = read(texts);
    expect(`${description}${remarks}`).toContain("Økonomi er svær.");
    expect(economy).toBe(expected);
  });
});

describe("a field's value", () => {
  const fieldsOf = (texts: readonly string[]) => {
    const { fields, remarks } = read(["Væsentlig bidragsyder: HR", ...texts, "", "Milepæl Plan"]);
    return [fields.map((field) => field.replace("contributors: ", "")).join(" | "), remarks];
  };
  test.each([
    ["ends at an empty line", ["", "og Løn"], ["HR", "og Løn"]],
    ["has a name a line", ["Løn", "Plan"], ["HR: Løn: Plan", ""]],
    ["goes on in small letters", ["og løn"], ["HR / og løn", ""]],
    ["ends at a sentence", ["Parterne er enige om det."], ["HR", "Parterne er enige om det."]],
    [
      "ends at a wrapped one",
      ["Parterne er enige om", "at gøre det."],
      ["HR", "Parterne er enige om / at gøre det."],
    ],
    ["has short names with a full stop", ["By m.v."], ["HR: By m.v.", ""]],
    ["ends at a field of another name", ["Projektleder: Anna Holm"], ["HR", "Projektleder: Anna Holm"]],
    ["ends at the next field", ["Løn", "Ansvarligt udvalg: Social"], ["HR: Løn | committee: Social", ""]],
  ])("%s", (_, texts, expected) => {
    expect(fieldsOf(texts)).toEqual(expected);
  });

  test.each(["By,", "By og", "By samt", "By/", "By &", "Plan for", "Børne-"])("goes on behind %s", (end) => {
    const below = "Parterne er enige om alt det her.";
    expect(read([`Væsentlig bidragsyder: ${end}`, below, "Milepæl Plan"]).fields).toEqual([
      `contributors: ${end} / ${below}`,
    ]);
  });

  test("goes on over a page's edge, and without empty lines, only when it visibly does", () => {
    const value = (above: string, below: string, hasEmptyLines = true) => {
      const { fields, remarks } = read(
        [`Væsentlig bidragsyder: ${above}`, below, "", "Milepæl Plan"],
        hasEmptyLines,
      );
      return [...fields.map((field) => field.replace("contributors: ", "")), remarks];
    };
    expect(value("HR,", "\fLøn")).toEqual(["HR, / Løn", ""]);
    expect(value("HR", "\fLøn")).toEqual(["HR", "Løn"]);
    expect(value("HR", "Løn", false)).toEqual(["HR", "Løn"]);
    expect(value("HR", "og løn", false)).toEqual(["HR / og løn", ""]);
  });
});

describe("a short sentence below a field's names", () => {
  const below = (line: string, value = "Løn") =>
    read([FULL, "", FIELD, `Væsentlig bidragsyder: ${value}`, line, "", ...MILESTONE]);

  test.each([
    "Forsyningen deltager.",
    "Projektet koordineres med skolerne.",
    "Parterne er enige.",
    "Der søges tilskud.",
    "Det følges.",
  ])("is a remark: %s", (line) => {
    expect(below(line)).toMatchObject({ fields: ["responsible: HR", "contributors: Løn"], remarks: line });
  });

  test.each([
    "Politisk sekretariat.",
    "Sociale institutioner.",
    "Kultur og Fritid.",
    "Center for Børn.",
    "Ejendomsdrift.",
  ])("is none, but a name: %s", (line) => {
    expect(below(line)).toMatchObject({ remarks: "" });
  });

  test("is a name where the field has no other", () => {
    expect(below("Kontoret er fælles.", "").remarks).toBe("");
  });
});
