import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findContradictions } from "../../../src/agreement/contradictions/findContradictions.ts";
import { sourceFactsOf } from "../../../src/agreement/source/factsInSource.ts";
import { findQuote, shortQuote } from "../../../src/agreement/source/findQuote.ts";
import type { SourceSpan } from "../../../src/agreement/source/sourceIndex.ts";
import { sourceLines } from "../../../src/feed/sourceLines.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

const REAL = sourceLines(
  readFileSync(
    new URL("../../../public/feed/sources/ballerup-2017-oekonomiudvalget.txt", import.meta.url),
    "utf8",
  ),
);

/** The marked parts of the lines, as a reader sees them. */
const marked = (lines: readonly string[], spans: readonly SourceSpan[]) =>
  spans.map(({ line, from, to }) => lines[line - 1]?.slice(from, to));
const find = (lines: readonly string[], quote: string, range = { from: 1, to: lines.length }) =>
  marked(lines, findQuote(lines, range, quote));

describe("a quote is found in the lines", () => {
  test("across the end of a line, with and without a divided word", () => {
    expect(
      find(
        ["Målet er nået og bud-", "gettet er overholdt. Mere."],
        "Målet er nået og budgettet er overholdt.",
      ),
    ).toEqual(["Målet er nået og bud", "gettet er overholdt."]);
    expect(find(["Ny HR-", "afdeling i 2017"], "Ny HR-afdeling")).toEqual(["Ny HR", "afdeling"]);
  });
  test("within the lines asked for, not in the same words before them", () => {
    const lines = ["Projektet er i gang.", "Projektet er i gang."];
    expect(findQuote(lines, { from: 2, to: 2 }, "Projektet er i gang.").map(({ line }) => line)).toEqual([2]);
    expect(find(lines, "Projektet er i gang.", { from: 3, to: 9 })).toEqual([]);
  });
  test("around a round's label that stands between its words", () => {
    expect(
      find(["Milepæl Salget er 2. budgetopfølgning 2017", "gennemført."], "Salget er gennemført."),
    ).toEqual(["Salget er", "gennemført."]);
  });
  test("smileys between the words are no part of it", () => {
    expect(find(["Afklaring \uf04a", "pågår."], "Afklaring pågår.")).toEqual(["Afklaring", "pågår."]);
  });
  test("but not when a word of it is missing, or stands far away", () => {
    expect(find(["Salget er udsat."], "Salget er gennemført.")).toEqual([]);
    expect(find([`Salget ${"og meget andet ".repeat(20)} gennemført.`], "Salget gennemført.")).toEqual([]);
  });
});

describe("a quote in an address", () => {
  test("is whole where it is short", () => {
    expect(shortQuote("Salget er  udsat\ntil 2018.")).toBe("Salget er udsat til 2018.");
  });
  test("is its beginning and end where it is long, and all of it is found again", () => {
    const text = `Første ord ${"i en lang sætning ".repeat(10)}og de sidste ord.`;
    const short = shortQuote(text);
    expect(short.length).toBeLessThan(100);
    expect(find([`Før. ${text} Efter.`], short)).toEqual([text]);
  });
});

test("on the real document every quote of a question is found, shortened or not, within the lines it names", () => {
  const quotes = findContradictions(realFollowUp).flatMap((found) => [...found.quotes, found.answer]);
  let found = 0;
  for (const quote of quotes) {
    if (!quote?.text || !quote.source) continue;
    for (const words of [quote.text, shortQuote(quote.text)]) {
      const spans = findQuote(REAL, quote.source, words);
      expect(spans, words).not.toEqual([]);
      expect(
        spans.every(({ line }) => line >= (quote.source?.from ?? 0) && line <= (quote.source?.to ?? 0)),
      ).toBe(true);
    }
    found++;
  }
  expect(found).toBeGreaterThan(90);
});

test("on the real document the words of every milestone and economy are found in their lines", () => {
  const missing = realFollowUp.initiatives
    .flatMap(sourceFactsOf)
    .flatMap(({ source, words }) => words.filter((text) => findQuote(REAL, source, text).length === 0));
  expect(missing).toEqual([]);
});

test("the overrun of 7.03 is one line and a half, not the seventeen of its economy", () => {
  const economy = realInitiative("7.03").economy;
  const spans = findQuote(
    REAL,
    economy?.source ?? { from: 1, to: 1 },
    "Dette blev håndteret på Kommunalbestyrelsens møde i august 2017.",
  );
  expect(marked(REAL, spans)).toEqual([
    "Dette blev håndteret på Kommunalbestyrelsens møde",
    "i august 2017.",
  ]);
});
