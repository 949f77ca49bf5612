import { describe, expect, test } from "vitest";
import { arithmeticChecksOf } from "../../../src/agreement/contradictions/arithmeticChecks.ts";
import type { ContradictionRuleId } from "../../../src/agreement/contradictions/contradiction.ts";
import {
  byKroner,
  contradictionsOf,
  findContradictions,
  isMismatch,
  mismatchesOf,
} from "../../../src/agreement/contradictions/findContradictions.ts";
import {
  ALL_CONTRADICTIONS,
  narrowContradictions,
} from "../../../src/agreement/contradictions/narrowContradictions.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

const byRule = (rule: ContradictionRuleId) =>
  findContradictions(realFollowUp).filter((contradiction) => contradiction.rule === rule);

/** The quotes of a rule's contradictions: number or beginning of the title, then the words, as a reader would note them. */
const noted = (rule: ContradictionRuleId) =>
  byRule(rule).map(({ initiative, quotes }) => [
    nameOf(initiative),
    ...quotes.map((quote) => quote?.text ?? quote?.smiley ?? null),
  ]);

function nameOf(id: string | null): string | null {
  const initiative = id === null ? null : realFollowUp.initiativeById.get(id);
  return initiative ? (initiative.number ?? initiative.title.split(/[,(]/)[0]?.trim() ?? "") : null;
}

const { counts } = narrowContradictions(realFollowUp, ALL_CONTRADICTIONS);

test("the counts are those that one counts by hand in the text", () => {
  expect(Object.fromEntries(counts.rule)).toEqual({
    all: 95,
    "economy-glad-but-missing": 2,
    "economy-glad-but-overrun": 1,
    "milestones-glad-economy-sur": 1,
    "neutral-at-the-end": 2,
    "amounts-differ": 1,
    "no-effect-but-amounts": 1,
    "investment-in-operations": 1,
    "finish-before-start": 1,
    "past-spoken-of-as-future": 1,
    "number-used-twice": 1,
    "years-differ": 1,
    "silent-before-sur": 2,
    "note-without-smiley": 1,
    "smiley-without-text": 1,
    "not-glad-without-note": 7,
    "reference-for-reason": 2,
    "nothing-reported": 20,
    "formula-text": 22,
    "same-text-again": 16,
    "without-number": 11,
  });
});

test("by what they mean: 13 do not fit together, 33 are missing, 49 say little", () => {
  expect(Object.fromEntries(counts.level)).toEqual({
    all: 95,
    mismatch: 13,
    missing: 33,
    "says-little": 49,
  });
});

test("the mismatches of an initiative are those alone, and the number of all is 13 again", () => {
  const rulesOf = (number: string) =>
    mismatchesOf(realFollowUp, realInitiative(number)).map(({ rule }) => rule);
  expect(rulesOf("7.03")).toEqual(["amounts-differ", "economy-glad-but-overrun"]);
  expect(rulesOf("7.02")).toEqual([]);
  const all = new Set(
    realFollowUp.initiatives.flatMap((initiative) => mismatchesOf(realFollowUp, initiative)),
  );
  // The number used twice is found from both sides; the years are a question to the document, not to an initiative.
  expect(findContradictions(realFollowUp).filter(isMismatch)).toHaveLength(13);
  expect(all.size).toBe(13);
});

test("most kroner in question come first, then the gravest rule", () => {
  expect(
    findContradictions(realFollowUp)
      .filter(isMismatch)
      .toSorted(byKroner)
      .map(({ rule, initiative, kroner }) => [rule, nameOf(initiative), kroner]),
  ).toEqual([
    ["no-effect-but-amounts", "6.01", 68_000_000],
    ["amounts-differ", "7.03", 3_600_000],
    ["milestones-glad-economy-sur", "7.06", 1_400_000],
    ["economy-glad-but-missing", "Midlertidig løntilpasning ved reduktion i engangsvederlag", 267_000],
    ["economy-glad-but-missing", "Reduktion i udbetaling af overarbejde - Bedre planlægning", 259_000],
    ["investment-in-operations", "7.04", 200_000],
    ["economy-glad-but-overrun", "7.03", null],
    ["neutral-at-the-end", "5.03", null],
    ["neutral-at-the-end", "Nyt økonomisystem", null],
    ["finish-before-start", "Nyt økonomisystem", null],
    ["past-spoken-of-as-future", "Nyt økonomisystem", null],
    ["number-used-twice", "7.07", null],
    ["years-differ", null, null],
  ]);
});

test("only 7.03 has an answer in its own words: the overrun was dealt with", () => {
  expect(
    findContradictions(realFollowUp).flatMap(({ rule, initiative, answer }) =>
      answer ? [[rule, nameOf(initiative), answer.field, answer.text]] : [],
    ),
  ).toEqual([
    [
      "economy-glad-but-overrun",
      "7.03",
      "economy.status",
      "Dette blev håndteret på Kommunalbestyrelsens møde i august 2017.",
    ],
  ]);
});

describe("each says what a reader would point at", () => {
  test("economy glad although money is missing or was overspent", () => {
    expect(noted("economy-glad-but-overrun")).toEqual([
      ["7.03", "Investering i 2017: 29,8 mio. kr.", "Klargøringsudgiften oversteg det forventede niveau."],
    ]);
    expect(noted("economy-glad-but-missing")).toEqual([
      [
        "Reduktion i udbetaling af overarbejde - Bedre planlægning",
        "Besparelse i 2017: 2,7 mio. kr.",
        "Der er en manglende besparelse på 0,259 mio. kr.",
      ],
      [
        "Midlertidig løntilpasning ved reduktion i engangsvederlag",
        "Besparelse i 2017: 3 mio. kr.",
        "Der er en manglende besparelse 0,267 mio. kr.",
      ],
    ]);
  });

  test("smileys that do not fit the money or the calendar", () => {
    expect(noted("milestones-glad-economy-sur")).toEqual([
      [
        "7.06",
        "Hele besparelses- og tilbagebetalingsmålet for 2017 er nået.",
        "Mankoen er dermed 1,4 mio. kr. (brutto).",
      ],
    ]);
    expect(noted("neutral-at-the-end").map(([name]) => name)).toEqual(["5.03", "Nyt økonomisystem"]);
    expect(byRule("silent-before-sur").map(({ quotes }) => quotes.map((quote) => quote?.round))).toEqual([
      ["2", "4"],
      ["3", "4"],
    ]);
  });

  test("amounts against amounts", () => {
    expect(noted("amounts-differ")).toEqual([
      [
        "7.03",
        "Til ombygning, flytning og de deraf afledte udgifter afsættes 33,4 mio. kr. i 2017 og 30,0 mio. kr. i 2018.",
        "Investering i 2017: 29,8 mio. kr.",
      ],
    ]);
    expect(noted("no-effect-but-amounts")).toEqual([
      [
        "6.01",
        expect.stringMatching(/23 mio\. kr\..*45 mio\. kr\./),
        "Der er ikke særskilt økonomisk effekt.",
      ],
    ]);
    expect(noted("investment-in-operations")).toEqual([
      ["7.04", "drift", "Investering i 2017: 0,2 mio. kr."],
    ]);
  });

  test("dates against dates", () => {
    const finish = "Projektet forventes afsluttet den 1. marts 2018.";
    expect(noted("past-spoken-of-as-future")).toEqual([["Nyt økonomisystem", finish]]);
    expect(noted("finish-before-start")).toEqual([
      ["Nyt økonomisystem", finish, "Driftstart for Prisme 2015 bliver den 3. april 2018."],
    ]);
    expect(noted("years-differ")).toEqual([[null, "Aftale om budget 2017", "Aftale om budget 2018"]]);
    expect(byRule("years-differ")[0]?.quotes[1]?.source).toEqual({ from: 161, to: 161 });
  });

  test("what is missing", () => {
    expect(noted("note-without-smiley")).toEqual([
      ["7.02", "Der er aftalt et sparemål i Aftale om budget 2018."],
    ]);
    expect(noted("smiley-without-text")).toEqual([
      ["UCC - botilbud", "sur", "Salget er udsat til 2018 grundet klargøring."],
    ]);
    expect(noted("reference-for-reason").map(([name, words]) => [name, words])).toEqual([
      ["UCC - hjemfaldspligt", "Se under milepæl for 2. budgetopfølgning 2017."],
      ["UCC - hjemfaldspligt", "Jævnfør forklaring i milepælen ved anden budgetopfølgning."],
    ]);
    for (const { quotes } of byRule("reference-for-reason")) expect(quotes[1]?.round).toBe("2");
  });

  test("the number used twice is marked at both initiatives", () => {
    for (const part of ["del 1", "del 2"]) {
      const initiative = realInitiative(`7.07 Næste fase af integrationsindsatsen - ${part}`);
      expect(contradictionsOf(realFollowUp, initiative).map(({ rule }) => rule)).toContain(
        "number-used-twice",
      );
    }
  });
});

test("the arithmetic of 7.06 holds: 9.4 - 8.0 = 1.4", () => {
  expect(
    realFollowUp.initiatives
      .flatMap(arithmeticChecksOf)
      .map(({ initiative, terms, stated, holds }) => [initiative.id, terms, stated, holds]),
  ).toEqual([
    [
      "7.06",
      [
        { min: 9_400_000, max: 9_400_000 },
        { min: 8_000_000, max: 8_000_000 },
      ],
      { min: 1_400_000, max: 1_400_000 },
      true,
    ],
  ]);
});

test("by theme and by centre", () => {
  expect([...counts.theme].sort()).toEqual([
    ["", 95],
    ["5", 2],
    ["6", 10],
    ["7", 20],
    ["8", 62],
  ]);
  expect(counts.centre.get("arbejdsmarked")).toBe(7);
});
