import { expect, test } from "vitest";
import { groupByChange } from "../../../src/agreement/effort/change.ts";
import { changeCount, changeWord, lastRatedRound } from "../../../src/components/standing/changeWords.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";

const toTheEnd = { from: 2, to: 3 };

test("what got worse and is sur now says both; the others are named by their change alone", () => {
  const word = (beginning: string) => changeWord(realFollowUp, realInitiative(beginning), toTheEnd, "da");
  expect(
    ["7.03", "7.07 Næste fase af integrationsindsatsen - del 1", "5.04", "7.11", "6.20"].map(word),
  ).toEqual(["Værre, ny sur", "Værre, ny sur", "Bedre", "Mistede smileyen", "Uden smiley i begge runder"]);
});

test("beside the number of the worse stands how many are newly sur, the others are counted alone", () => {
  const followUp = agreementOf({ a1: ["glad", "sur"], a2: ["glad", "neutral"], a3: ["sur", "glad"] });
  const rounds = { from: 0, to: 1 };
  const { worse, better } = groupByChange(followUp, 0, 1);
  expect(changeCount(followUp, "worse", worse, rounds, "da")).toBe("2 · 1 ny sur");
  expect(changeCount(followUp, "better", better, rounds, "da")).toBe("1");
  expect(changeCount(followUp, "worse", [], rounds, "da")).toBe("0");
  const { worse: all } = groupByChange(realFollowUp, 2, 3);
  expect(changeCount(realFollowUp, "worse", all, toTheEnd, "da")).toBe("3 · 3 nye sure");
});

test("the round of the smiley before is named where it is none of the two compared, whichever comes first", () => {
  const earliest = realFollowUp.rounds[0]?.label;
  const of = realInitiative("7.07 Næste fase af integrationsindsatsen - del 1");
  expect(lastRatedRound(realFollowUp, of, toTheEnd)).toBe(earliest);
  expect(lastRatedRound(realFollowUp, of, { from: 3, to: 2 })).toBe(earliest);
  expect(lastRatedRound(realFollowUp, of, { from: 0, to: 3 })).toBeNull();
  expect(lastRatedRound(realFollowUp, realInitiative("7.03"), toTheEnd)).toBeNull();
});
