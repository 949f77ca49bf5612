/** Rounds and rows by other names than the form has. */
import { describe, expect, test } from "vitest";
import { codesOf, E, GLAD, lindby, NO_EFFECT, READ, rowsIn, SUR } from "../fixtures/lindby.ts";
import { imported } from "../fixtures/smallDocument.ts";

describe("rounds and rows by other names", () => {
  test.each([
    ["BO1", "BO2"],
    ["BO 1", "BO 2"],
    ["BO1 2025", "BO2 2025"],
    ["Pr. 30. juni", "Pr. 31. december"],
    ["Pr. 30. juni 2025", "Pr. 31. december 2025"],
    ["pr. 30. juni", "pr. 31. december"],
    ["31/3 2025", "30/6 2025"],
    ["31/3-2025", "30/6-2025"],
    ["30. juni", "31. december"],
    ["1. BO 2025", "2. BO 2025"],
    ["FR1", "FR2"],
    ["1. kvt. 2025", "2. kvt. 2025"],
    ["Ult. marts 2025", "Ult. december 2025"],
    ["ult. marts 2025", "ult. december 2025"],
    ["jan. 2025", "dec. 2025"],
    ["1. halvår", "2. halvår"],
    ["31/3", "31/12"],
    ["31/3-25", "31/12-25"],
    ["31.3.25", "31.12.25"],
    ["2025-03-31", "2025-12-31"],
    ["Q1", "Q4"],
    ["Uge 12, 2025", "Uge 50, 2025"],
    ["Forventet regnskab 1", "Regnskab 2025"],
    ["Senest 31. marts 2025", "Senest 31. december 2025"],
  ])("%s and %s", (one, two) => {
    const rows = [
      `Milepæl Planen er lagt. ${one} ${GLAD} `,
      `Milepæl Tilbud er indhentet. ${two} ${SUR} `,
      NO_EFFECT,
    ];
    const text = lindby([
      ["7.01. Tage", ...rows],
      ["7.02. Sti", ...rows],
    ]);
    const read = [`${one}: G Planen er lagt.`, `${two}: S Tilbud er indhentet.`, E];
    expect(rowsIn(text)).toEqual([...read, ...read]);
    expect(codesOf(text)).toEqual([]);
  });

  test.each([["31.12.\n2025"], ["31.\n12.2025"]])(
    "a day that a narrow column divides is the day: %j",
    (divided) => {
      const rows = (day: string) => [
        `Milepæl Planen er lagt. 1. budgetopfølgning 2025 ${GLAD} `,
        `Milepæl Tilbud er indhentet. ${day} ${SUR} `,
        NO_EFFECT,
      ];
      const read = ["1. budgetopfølgning 2025: G Planen er lagt.", "31.12.2025: S Tilbud er indhentet.", E];
      for (const other of [divided, "31.12.2025"]) {
        const text = lindby([
          ["7.01. Tage", ...rows(divided)],
          ["7.02. Sti", ...rows(other)],
        ]);
        expect(rowsIn(text)).toEqual([...read, ...read]);
        expect(codesOf(text)).toEqual([]);
      }
    },
  );

  test.each([
    ["Delmål"],
    ["Revideret milepæl"],
    ["Delmilepæl"],
    ["Ny milepæl"],
    ["Udskudt milepæl"],
    ["Opdateret milepæl"],
  ])("%s begins a row", (mark) => {
    const rows = [
      `${mark} Planen er lagt. 1. budgetopfølgning 2025 ${GLAD} `,
      `${mark}: Tilbud er indhentet. 31.12.2025 ${SUR} `,
      NO_EFFECT,
    ];
    expect(
      rowsIn(
        lindby([
          ["7.01. Tage", ...rows],
          ["7.02. Sti", ...rows],
        ]),
      ),
    ).toEqual([...READ, ...READ]);
  });

  test("rounds whose form nothing knows are those that rows agree on", () => {
    const rows = [
      `Milepæl Planen er lagt. maj ${GLAD} `,
      `Milepæl Tilbud er indhentet. Inden årets udgang ${SUR} `,
      NO_EFFECT,
    ];
    const text = lindby([
      ["7.01. Tage", ...rows],
      ["7.02. Sti", ...rows],
      ["7.03. Park", ...rows],
    ]);
    const read = ["maj: G Planen er lagt.", "Inden årets udgang: S Tilbud er indhentet.", E];
    expect(rowsIn(text)).toEqual([...read, ...read, ...read]);
  });

  test("rows with a number behind their mark are read without it", () => {
    const rows = [
      `Milepæl 1 Planen er lagt. 1. budgetopfølgning 2025 ${GLAD} `,
      `Milepæl 2 Tilbud er indhentet. 31.12.2025 ${SUR} `,
      NO_EFFECT,
    ];
    expect(
      rowsIn(
        lindby([
          ["7.01. Tage", ...rows],
          ["7.02. Sti", ...rows],
        ]),
      ),
    ).toEqual([...READ, ...READ]);
  });

  test("two milestones in one round: both are kept, each with its words and its smiley, and told", () => {
    const rows = [
      `Milepæl Planen er lagt. 31.12.2025 ${GLAD} `,
      `Revideret milepæl Planen er lagt i maj. 31.12.2025 ${SUR} `,
      NO_EFFECT,
    ];
    const text = lindby([
      ["7.01. Tage", ...rows],
      ["7.02. Sti", ...rows],
    ]);
    const parts = [
      { text: "Planen er lagt.", smiley: "glad" },
      { text: "Planen er lagt i maj.", smiley: "sur" },
    ];
    for (const { milestones } of imported(text).facts.initiatives)
      expect(milestones).toMatchObject([{ smiley: "sur", parts }]);
    expect(codesOf(text).filter((code) => code === "round-twice")).toHaveLength(2);
    expect(codesOf(text)).not.toContain("smiley-unplaced");
  });
});
