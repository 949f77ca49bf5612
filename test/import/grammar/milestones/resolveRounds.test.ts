/** The rounds of a document in the order of time, and labels that are slips of the pen. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMilestones } from "../../../../src/import/grammar/milestones/milestones.ts";
import { resolveRounds } from "../../../../src/import/grammar/milestones/resolveRounds.ts";
import { forAll } from "../../../fixtures/forAll.ts";
import { contextOf, piecesOf, remarksOf } from "../../../fixtures/grammarContext.ts";

const row = (key: string | null) => ({ key, pieces: piecesOf("Planen er lagt.") });
const resolve = (...initiatives: readonly (readonly (string | null)[])[]) => {
  const context = contextOf(
    [],
    initiatives.flat().flatMap((label) => label ?? []),
  );
  const { rounds, keys, rows } = resolveRounds(
    initiatives.map((labels) => labels.map(row)),
    context,
  );
  return { rounds, keys, rows: rows.map((own) => own.map(({ key }) => key)), remarks: remarksOf(context) };
};

describe("rounds stand in the order of time", () => {
  test.each([
    [
      "of their rows",
      [
        ["c", "a"],
        ["a", "b"],
      ],
      ["c", "a", "b"],
    ],
    [
      "of most rows",
      [
        ["a", "b"],
        ["b", "a"],
        ["a", "b"],
      ],
      ["a", "b"],
    ],
    [
      "of their dates",
      [["31.12.2024"], ["1. juli 2024"], ["31.3.2025"]],
      ["1. juli 2024", "31.12.2024", "31.3.2025"],
    ],
    ["of their numbers", [["3. kvartal"], ["2. kvartal"]], ["2. kvartal", "3. kvartal"]],
    [
      "of their years before their numbers",
      [["1. kvartal 2025"], ["2. kvartal 2024"]],
      ["2. kvartal 2024", "1. kvartal 2025"],
    ],
    ["of their first appearance", [["regnskab"], ["prognose"]], ["regnskab", "prognose"]],
    ["of their rows before their numbers", [["3. kvartal", "2. kvartal"]], ["3. kvartal", "2. kvartal"]],
  ])("%s", (_, initiatives, expected) => {
    const { keys, rounds, remarks } = resolve(...initiatives);
    expect(keys).toEqual(expected);
    expect(rounds.map(({ id, label }) => [id, label])).toEqual(
      expected.map((label, at) => [String(at + 1), label]),
    );
    expect(remarks).toEqual([]);
  });

  test("which is uncertain when the rows go in a circle", () => {
    const { keys, remarks } = resolve(["a", "b"], ["b", "c"], ["c", "a"]);
    expect(keys).toEqual(["a", "b", "c"]);
    expect(remarks).toEqual(["null round-order-uncertain"]);
  });

  test("whatever part of them an initiative has", () => {
    const all = ["x", "y", "z", "v", "w"];
    forAll(fc.array(fc.subarray(all), { maxLength: 8 }), (some) => {
      expect(resolve(...some, all, all).keys).toEqual(all);
    });
  });

  test("and know their day", () => {
    const labels = ["1. kvartal", "1.1.2024 - 30.6.2024", "31.12.2024"];
    expect(resolve(labels).rounds.map(({ date }) => date)).toEqual([null, null, "2024-12-31"]);
  });
});

describe("a label that one initiative alone writes", () => {
  const GIVEN = ["1. budgetopfølgning 2024", "2. budgetopfølgning 2024", "31.12.2024"];
  const withSlip = (...labels: readonly (string | null)[]) => {
    const { rows, remarks, keys } = resolve(GIVEN, GIVEN, labels);
    return [rows[2], remarks, keys.length];
  };
  test.each([
    ["1. budgetopfølning 2024", 0],
    ["1. budgetopføøølgning 2024", 0],
    ["2. budgetopfølgning 2023", 1],
    ["2. budgetopfølgnnig 2024", 1],
    [null, 1],
    [null, 2],
  ])("%j is the round whose place it has, which is told", (slip, at) => {
    expect(withSlip(...GIVEN.with(at, slip as string))).toEqual([GIVEN, ["5 round-by-position"], 3]);
  });

  test.each([
    ["1. regnskab 2024", 0],
    ["2. budgetopfølgning 2023 og 2024", 1],
    ["3. budgetopfølgning 2023", 1],
    ["1. budgetopfølgningerne 2024", 0],
    ["31.12.2023", 2],
    ["1. badgatapfalgning 2024", 0],
  ])("%j is a round of its own", (label, at) => {
    const labels = GIVEN.with(at, label);
    expect(withSlip(...labels)).toEqual([labels, ["5 round-used-once"], 4]);
  });

  test("is one too where two differ, or where rows are missing", () => {
    const two = ["1. budgetopfølning 2024", "2. budgetopfølning 2024", "31.12.2024"];
    expect(withSlip(...two)[0]).toEqual(two);
    expect(withSlip("1. budgetopfølning 2024", "31.12.2024")[0]).toEqual([
      "1. budgetopfølning 2024",
      "31.12.2024",
    ]);
  });

  test("is right where there are no more than two initiatives", () => {
    const slip = GIVEN.with(0, "1. budgetopfølning 2024");
    expect(resolve(GIVEN, slip).rows[1]).toEqual(slip);
  });

  test("is no slip when two initiatives write it", () => {
    const slip = GIVEN.with(0, "1. budgetopfølning 2024");
    expect(resolve(GIVEN, GIVEN, slip, slip).rows[2]).toEqual(slip);
  });
});

describe("milestones", () => {
  const read = (rows: readonly { key: string | null; texts: readonly string[] }[]) => {
    const labelled = rows.map(({ key, texts }) => ({ key, pieces: piecesOf(...texts) }));
    const context = contextOf(
      labelled.flatMap(({ pieces }) => pieces),
      ["A", "B"],
    );
    return [
      readMilestones(labelled, { keys: ["a", "b"], rare: new Set() }, 3, context),
      remarksOf(context),
    ] as const;
  };

  test("stand in the order of the rounds with their text, status, smiley and lines", () => {
    const [milestones, remarks] = read([
      { key: "b", texts: ["Den følges."] },
      { key: "a", texts: ["Planen er", "lagt.", "Status: Ja. ☺"] },
    ]);
    expect(milestones).toEqual([
      { round: "1", text: "Planen er lagt.", status: "Ja.", smiley: "glad", source: { from: 5, to: 7 } },
      { round: "2", text: "Den følges.", status: null, smiley: null, source: { from: 5, to: 5 } },
    ]);
    expect(remarks).toEqual([]);
  });

  test("without a row, without a round or with two rows are told", () => {
    expect(read([{ key: "a", texts: ["Plan"] }])[1]).toEqual(["3 round-missing"]);
    expect(read([])).toEqual([[], []]);
    const [milestones, remarks] = read([
      { key: "a", texts: ["Plan"] },
      { key: "a", texts: ["Igen"] },
      { key: null, texts: ["Uden"] },
      { key: "b", texts: ["Mad"] },
    ]);
    expect(milestones.map(({ text }) => text)).toEqual(["Plan\n\nIgen", "Mad"]);
    expect(remarks).toEqual(["5 round-unknown", "5 round-twice"]);
  });

  test("may have a status whose heading was forgotten, which is told of a rated one", () => {
    const remarksFor = (...texts: readonly string[]) =>
      read([
        { key: "a", texts },
        { key: "b", texts: ["x"] },
      ])[1];
    expect(remarksFor("Planen er lagt.", "\nDen følges. ☺")).toEqual(["6 status-without-heading"]);
    expect(remarksFor("Planen er lagt.", "\nDen følges.")).toEqual([]);
    expect(remarksFor("Planen er lagt.", "\n• den følges. ☺")).toEqual([]);
    expect(remarksFor("Planen er lagt.", "\nDen følges.", "Status: Ja. ☺")).toEqual([]);
    expect(remarksFor("Planen er lagt. ☺")).toEqual([]);
  });
});
