/** Texts whose smileys stand elsewhere than their rows. */
import { expect, test } from "vitest";
import { imported, smallDocument, smallInitiative } from "../fixtures/smallDocument.ts";
import { importText } from "../fixtures/sourceOracle.ts";

const NUMBERS = [1, 2, 3, 4, 5, 6];
const initiative = (at: number, ...signs: readonly string[]) =>
  smallInitiative(
    `1.0${at}. Sag ${at}`,
    `Milepæl Planen er lagt. 1. budgetopfølgning 2024 ${signs[0] ?? ""}`,
    `Milepæl Planen er fulgt. 2. budgetopfølgning 2024 ${signs[1] ?? ""}`,
    `Økonomi Der er ingen effekt. ${signs[2] ?? ""}`,
    "",
  );
const whole = smallDocument(...NUMBERS.map((at) => initiative(at, "☺", "😐", "☺")));

const COLUMN = "☺\n😐\n☺\n".repeat(6);
const bare = smallDocument(...NUMBERS.map((at) => initiative(at)));

test.each([
  ["within a row", bare.replace("Milepæl Planen er lagt.", `Milepæl Planen er lagt.\n${COLUMN}`)],
  ["above all rows", bare.replace("1. Sundhed", `${COLUMN}\n1. Sundhed`)],
  ["below all rows", `${bare}\n${COLUMN}`],
])("a column of smileys apart from its rows, %s, is refused", (_, text) => {
  expect(importText(text)).toMatchObject({ refused: true, code: "cells-scrambled" });
});

test("an overview of all smileys above the initiatives is reported, and they are read", () => {
  const lines = NUMBERS.map((at) => `1.0${at}. Sag ${at} ☺ 😐 ☺`).join("\n");
  const { facts } = imported(whole.replace("1. Sundhed", `Overblik\n\n${lines}\n\n1. Sundhed`));
  expect(facts.initiatives.map(({ milestones }) => milestones.map(({ smiley }) => smiley))).toEqual(
    NUMBERS.map(() => ["glad", "neutral"]),
  );
  expect(facts.import?.findings.filter(({ code }) => code === "smiley-unplaced")).toHaveLength(18);
});
