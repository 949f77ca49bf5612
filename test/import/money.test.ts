/** Which words of an economy give an amount its meaning, as a document says them. */
import { describe, expect, test } from "vitest";
import { findingsOf, imported, smallDocument, smallInitiative } from "../fixtures/smallDocument.ts";

/** `saving 2000000 | outcome | deviation` of each figure that an economy of these words has, and its findings. */
function read(text: string, status = "", smiley = ""): readonly string[] {
  const rows = [
    "Milepæl Planen er lagt.",
    "1. budgetopfølgning 2024 ☺",
    `Økonomi ${text}${status === "" ? smiley : ""}`,
    ...(status === "" ? [] : ["Status:", `${status}${smiley}`]),
    "",
  ];
  const document = imported(smallDocument(smallInitiative("1.01. Færre fald", ...rows)));
  const range = (amount: { readonly min: number; readonly max: number } | null) =>
    amount === null ? "-" : amount.min === amount.max ? `${amount.min}` : `${amount.min}..${amount.max}`;
  return [
    ...(document.facts.initiatives[0]?.economy?.figures ?? []).map(
      ({ measure, target, outcome, deviation }) =>
        `${measure} ${target ?? "-"} | ${range(outcome)} | ${range(deviation)}`,
    ),
    ...findingsOf(document).flatMap((finding) =>
      finding.includes("amount") ? [finding.replace(/^\d+ /, "")] : [],
    ),
  ];
}

describe("what was agreed", () => {
  test.each([
    ["Sparemål på 2 mio. kr.", "saving"],
    ["Effektivisering på 2 mio. kr.", "saving"],
    ["Rammereduktion på 2 mio. kr.", "saving"],
    ["Anlægssum på 2 mio. kr.", "investment"],
    ["Anlægsbevilling på 2 mio. kr.", "investment"],
    ["Provenu på 2 mio. kr.", "revenue"],
    ["Salgspris på 2 mio. kr.", "revenue"],
    ["Omkostningen er 2 mio. kr.", "expense"],
    ["Rammen er på 2 mio. kr.", "budget"],
    ["Der er afsat 2 mio. kr.", "allocation"],
    ["Bevilling på 2 mio. kr.", "allocation"],
    ["Der bevilges 2 mio. kr.", "allocation"],
    ["Tilskud på 2 mio. kr.", "allocation"],
    ["En pulje på 2 mio. kr.", "allocation"],
  ])("%s", (words, measure) => {
    expect(read(words)).toEqual([`${measure} 2000000 | - | -`]);
  });

  test("said again by the status, it is the same amount; another one is reported", () => {
    expect(read("Besparelse 2 mio. kr.", "Besparelsen på 2 mio. kr. følger planen.")).toEqual([
      "saving 2000000 | - | -",
    ]);
    expect(read("Besparelse 2 mio. kr.", "Besparelsen er på 3 mio. kr. i 2024.")).toEqual([
      "saving 2000000 | - | -",
      "amount-not-understood",
    ]);
  });
});

describe("what is missing", () => {
  test.each([
    ["Udgift på 2 mio. kr.", "Merudgift på 0,5 mio. kr.", "expense 2000000 | 2500000 | 500000"],
    [
      "Udgift på 2 mio. kr.",
      "Udgiften oversteg budgettet med 0,5 mio. kr.",
      "expense 2000000 | 2500000 | 500000",
    ],
    [
      "Udgift på 2 mio. kr.",
      "Budgettet er overskredet med 0,5 mio. kr.",
      "expense 2000000 | 2500000 | 500000",
    ],
    ["Udgift på 2 mio. kr.", "Mindreforbrug på 0,5 mio. kr.", "expense 2000000 | 1500000 | -500000"],
    ["Indtægt på 2 mio. kr.", "Merindtægt på 0,5 mio. kr.", "revenue 2000000 | 2500000 | -500000"],
    ["Indtægt på 2 mio. kr.", "Mindreprovenu på 0,5 mio. kr.", "revenue 2000000 | 1500000 | 500000"],
    ["Indtægt på 2 mio. kr.", "Mankoen er 0,5 mio. kr.", "revenue 2000000 | 1500000 | 500000"],
  ])("%s %s", (text, status, expected) => {
    expect(read(text, status)).toEqual([expected]);
  });

  test("is of a saving or of an expense by its own words, wherever both are spoken of", () => {
    const both = "Besparelse på 2 mio. kr. Udgift på 3 mio. kr.";
    expect(read(both, "Der er et merforbrug på 0,5 mio. kr.")).toEqual([
      "saving 2000000 | - | -",
      "expense 3000000 | 3500000 | 500000",
    ]);
    expect(read(both, "Der er en mindrebesparelse på 0,5 mio. kr.")).toEqual([
      "saving 2000000 | 1500000 | 500000",
      "expense 3000000 | - | -",
    ]);
  });

  test("is no figure's where several could be meant", () => {
    const two = "Besparelse i 2024: 2 mio. kr. Besparelse i 2025: 3 mio. kr.";
    expect(read(two, "Der mangler 0,5 mio. kr.")).toEqual([
      "saving 2000000 | - | -",
      "saving 3000000 | - | -",
      "amount-not-understood",
    ]);
  });

  test("is a figure without a target where none was agreed in kroner, and one only", () => {
    expect(read("Der er et merforbrug på 0,5 mio. kr.")).toEqual(["expense - | - | 500000"]);
    expect(read("Der er et merforbrug på 0,5 mio. kr. Der er et merforbrug på 0,7 mio. kr.")).toEqual([
      "expense - | - | 500000",
      "amount-not-understood",
    ]);
    expect(read("Der mangler 0,5 mio. kr.")).toEqual(["amount-not-understood"]);
  });
});
