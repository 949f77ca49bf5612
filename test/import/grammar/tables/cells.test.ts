/** What a row holds: text, status, one smiley, and the lines it covers. */
import { describe, expect, test } from "vitest";
import { rangeOf, splitStatus, takeSmiley, textOrNull } from "../../../../src/import/grammar/tables/cells.ts";
import { contextOf, piecesOf, remarksOf } from "../../../fixtures/grammarContext.ts";

describe("a status stands below its heading", () => {
  const split = (...texts: readonly string[]) => {
    const { text, status } = splitStatus(piecesOf(...texts), contextOf());
    return [textOrNull(text), textOrNull(status)];
  };
  test.each([
    [
      ["Planen er lagt.", "Status:", "Den følges."],
      ["Planen er lagt.", "Den følges."],
    ],
    [
      ["Planen er lagt.", "Status: Den følges."],
      ["Planen er lagt.", "Den følges."],
    ],
    [
      ["Planen er lagt. Status: Den følges nu", "og her."],
      ["Planen er lagt.", "Den følges nu og her."],
    ],
    [["Planen er lagt. STATUS : Den følges."], ["Planen er lagt.", "Den følges."]],
    [["Planen (ny) Status: Den følges."], ["Planen (ny)", "Den følges."]],
    [
      ["Status:", "Den følges."],
      [null, "Den følges."],
    ],
    [
      ["Planen er lagt.", "Status:"],
      ["Planen er lagt.", null],
    ],
    [
      ["Status: Lagt for", "Status: Fulgt."],
      [null, "Lagt for Status: Fulgt."],
    ],
    [
      ["Planen. Status: Lagt for", "Status: Fulgt."],
      ["Planen.", "Lagt for Status: Fulgt."],
    ],
    [["Status: Lagt. Status: Fulgt."], [null, "Lagt. Status: Fulgt."]],
    // A heading that says of which day it is stays, with its day.
    [
      ["Planen er lagt.", "Status pr. 31. august:", "Den følges."],
      ["Planen er lagt.", "Status pr. 31. august: Den følges."],
    ],
    [
      ["Planen er lagt. Status ved 2. budgetopfølgning: Den følges."],
      ["Planen er lagt.", "Status ved 2. budgetopfølgning: Den følges."],
    ],
    [["Status ultimo 2024: Lagt."], [null, "Status ultimo 2024: Lagt."]],
    [["Planens status: lagt."], ["Planens status: lagt.", null]],
    [["Planen har Status: lagt."], ["Planen har Status: lagt.", null]],
    [[], [null, null]],
  ])("%j: %j", (texts, expected) => {
    expect(split(...texts)).toEqual(expected);
  });
});

describe("a row has one smiley", () => {
  const take = (place: "milestones" | "economy", ...texts: readonly string[]) => {
    const pieces = piecesOf(...texts);
    const context = contextOf(pieces);
    const smiley = takeSmiley(pieces, place, context);
    const { [place]: booked, unplaced } = context.ledger.account();
    const count = (account: Readonly<Record<string, number>>) =>
      Object.values(account).reduce((sum, one) => sum + one, 0);
    return [smiley, count(booked), count(unplaced), ...remarksOf(context)];
  };

  test("which is booked", () => {
    expect(take("milestones", "Planen", "er lagt ☹")).toEqual(["sur", 1, 0]);
    expect(take("milestones", "Planen 😐")).toEqual(["neutral", 1, 0]);
    expect(take("economy", "Ingen ☺")).toEqual(["glad", 1, 0]);
  });

  test("or none", () => {
    expect(take("milestones", "Planen")).toEqual([null, 0, 0]);
  });

  test("and two are none, even alike, which is told", () => {
    expect(take("milestones", "Planen", "er ☺", "lagt ☺")).toEqual([null, 0, 2, "6 smileys-several"]);
  });

  test("and a sign that nobody can read is left over", () => {
    expect(take("milestones", "Planen \uf020")).toEqual([null, 0, 1]);
  });

  test("and an economy is never neutral, which is told", () => {
    expect(take("economy", "Ingen 😐")).toEqual([null, 0, 1, "5 economy-smiley-not-allowed"]);
  });
});

test("a row covers the lines of all its pieces, in whatever order they stand", () => {
  expect(rangeOf(piecesOf("a", "b", "c"))).toEqual({ from: 5, to: 7 });
  expect(rangeOf(piecesOf("a", "b", "c").toReversed())).toEqual({ from: 5, to: 7 });
  expect(rangeOf([])).toBeNull();
});
