import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { targetRange } from "../../../src/agreement/economy/amounts.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import { withoutFormula } from "../../../src/export/formulas.ts";
import { tidyFile } from "../../../src/export/tidy/tidyFile.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";
import { municipalityUnion } from "../../fixtures/municipalityUnion.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

type Row = Readonly<Record<string, string>>;

function read(text: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true, newline: "\r\n" });
  expect(errors).toEqual([]);
  return data;
}

const sum = (rows: readonly Row[], column: string) =>
  rows.reduce((total, row) => total + Number(row[column] || 0), 0);

describe("the real follow-up as tidy files", () => {
  const milestones = read(tidyFile("milestones", realFollowUp).text);
  const figures = read(tidyFile("figures", realFollowUp).text);

  test("has a row a milestone with its smiley, and blanks where the document gives none", () => {
    const count = (smiley: string) => milestones.filter((row) => row["smiley"] === smiley).length;
    expect(milestones.length).toBe(128);
    expect([count("glad"), count("neutral"), count("sur"), count("")]).toEqual([80, 20, 7, 21]);
    expect(new Set(milestones.map((row) => row["initiative_id"])).size).toBe(32);
  });

  test("has a row a figure that adds up to the document's savings", () => {
    const savings = figures.filter((row) => row["measure"] === "saving" && row["basis"] !== "gross");
    expect(savings.length).toBe(8);
    expect(sum(savings, "target")).toBe(15_150_000);
    expect([sum(savings, "outcome_min"), sum(savings, "outcome_max")]).toEqual([13_624_000, 13_924_000]);
  });

  test("has names for its columns that queries can rely on", () => {
    expect(Object.keys(milestones[0] ?? {})).toMatchSnapshot();
    expect(Object.keys(figures[0] ?? {})).toMatchSnapshot();
  });
});

test("every milestone and every figure of any follow-up is a row, with its text as it is", () => {
  fc.assert(
    fc.property(arbitraryFollowUp, (followUp) => {
      const { initiatives } = followUp;
      const milestones = read(tidyFile("milestones", followUp).text);
      expect(milestones.map((row) => [row["initiative_id"], row["smiley"], row["milestone_text"]])).toEqual(
        initiatives.flatMap((initiative) =>
          initiative.milestones.map(({ smiley, text }) => [
            initiative.id,
            smiley ?? "",
            withoutFormula(text ?? ""),
          ]),
        ),
      );
      const figures = read(tidyFile("figures", followUp).text);
      expect(figures.map((row) => row["target"])).toEqual(
        initiatives.flatMap(({ economy }) =>
          (economy?.figures ?? []).map(({ target }) => (typeof target === "number" ? String(target) : "")),
        ),
      );
      expect(figures.map((row) => [row["target_min"], row["target_max"]])).toEqual(
        initiatives.flatMap(({ economy }) =>
          (economy?.figures ?? []).map(({ target }) => {
            if (target === null) return ["", ""];
            const { min, max } = targetRange(target);
            return [String(min), String(max)];
          }),
        ),
      );
    }),
    { numRuns: 40 },
  );
});

describe("an initiative of two centres in a file", () => {
  const followUp = inventedFollowUp([
    {
      responsible: ["Ejendomme", "By, Erhverv og Miljø"],
      contributors: [],
      funding: ["drift"],
      milestones: [null, { text: "b", source: { from: 5, to: 6 } }],
      economy: { source: { from: 8, to: 9 }, figures: [{ target: 5 }] },
    },
  ]);
  const [initiative] = followUp.initiatives;
  const early = { round: "1", text: "a", status: null, smiley: "sur" as const, source: null };
  const shuffled = buildFollowUp({
    ...followUp.facts,
    initiatives: initiative ? [{ ...initiative, milestones: [...initiative.milestones, early] }] : [],
  });
  const rows = read(tidyFile("milestones", shuffled).text);

  test("has its milestones in the order of the rounds, counted from 1, with the rounds' own names", () => {
    expect(rows.map((row) => [row["round_number"], row["round_id"], row["round_label"]])).toEqual([
      ["1", "1", "1. budgetopfølgning 2021"],
      ["2", "2", "2. budgetopfølgning 2021"],
    ]);
    expect(rows.map((row) => row["milestone_text"])).toEqual(["a", "b"]);
  });

  test("names its theme, and its centres in one cell", () => {
    expect(rows[0]).toMatchObject({
      theme_id: "1",
      theme_number: "1",
      theme_title: "Tema",
      responsible: "Ejendomme; By, Erhverv og Miljø",
      contributors: "",
      funding: "drift",
    });
  });

  test("says where the words stand, of a milestone and of a figure", () => {
    const [figure] = read(tidyFile("figures", followUp).text);
    const lines = (row: Row | undefined) => [row?.["source_from_line"], row?.["source_to_line"]];
    expect([rows[0], rows[1], figure].map(lines)).toEqual([
      ["", ""],
      ["5", "6"],
      ["8", "9"],
    ]);
  });

  test("names the facts of a row that were corrected by hand, and no others", () => {
    const [first, second] = realFollowUp.initiatives;
    const corrections = [
      "initiatives[1].milestones[0].smiley",
      "initiatives[1].milestones[0].text",
      "initiatives[0].title",
    ].map((path) => ({ path, was: null, became: null, why: null, when: "2026-03-01" }));
    const corrected = buildFollowUp({ ...realFollowUp.facts, corrections });
    const cells = read(tidyFile("milestones", corrected).text).filter((row) => row["corrected"] !== "");
    expect(first?.id).not.toBe(second?.id);
    expect(cells.map((row) => [row["initiative_id"], row["corrected"]])).toEqual([
      [second?.id, "initiatives[1].milestones[0].smiley; initiatives[1].milestones[0].text"],
    ]);
  });

  test("names what was added with all in it, and nothing that was removed", () => {
    const [first] = realFollowUp.initiatives;
    const one = { was: null, became: null, why: null, when: "2026-03-01" };
    const corrections = [
      { ...one, path: "initiatives[0].milestones[1]", became: first?.milestones[1] ?? null },
      { ...one, path: "initiatives[0].milestones[2]", was: first?.milestones[2] ?? null },
    ];
    const corrected = buildFollowUp({ ...realFollowUp.facts, corrections });
    const cells = read(tidyFile("milestones", corrected).text).filter((row) => row["corrected"] !== "");
    expect(cells.map((row) => row["corrected"])).toEqual(["initiatives[0].milestones[1]"]);
  });
});

test.each(["milestones", "figures"] as const)(
  "a whole agreement's %s are the rows of its committees' own files",
  (table) => {
    const { committees } = municipalityUnion.union;
    const rows = (text: string) => text.split("\r\n").slice(1).join("\r\n");
    const { name, text } = tidyFile(table, municipalityUnion);
    expect(name).toBe(`aftale-lindby-kommune-opfundet-2026-${table}.csv`);
    expect(rows(text)).toBe(committees.map(({ followUp }) => rows(tidyFile(table, followUp).text)).join(""));
    expect(text.match(/follow_up_id/g)).toHaveLength(1);
  },
);
