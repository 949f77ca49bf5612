import { expect, test } from "vitest";
import { verdictsOf } from "../../../src/agreement/verdicts.ts";
import {
  economyVerdictWords,
  sinceWords,
  standingWords,
} from "../../../src/components/standing/verdictWords.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

test.each([
  ["7.06", "Mangler 0,7–1 mio. kr. (besparelse, netto) og 1,4 mio. kr. (indtægt, brutto)"],
  ["Reduktion i udbetaling af overarbejde", "Mangler 0,259 mio. kr. (besparelse)"],
  ["Reduktion af 5. ferieuge", "Som aftalt, kun efter smiley"],
  ["7.03", "Overskredet, beløb ukendt"],
  ["5.03", "Intet økonomisk mål"],
])("the economy of %s in words: %s", (beginning, words) => {
  const { economy } = verdictsOf(realFollowUp, realInitiative(beginning));
  expect(economyVerdictWords(economy, "da").replaceAll("\u00a0", " ")).toBe(words);
});

test.each([
  ["7.03", ["Forsinket siden 2. budgetopfølgning 2017, sur siden 31.12.2017"]],
  ["UCC - botilbud", ["Forsinket og sur siden 3. budgetopfølgning 2017"]],
  ["7.02", ["Forsinket siden 3. budgetopfølgning 2017", "Uden smiley fra og med 31.12.2017"]],
  ["7.06", []],
  ["Analyser på lønområdet", []],
])("since when %s is delayed, sur and silent", (beginning, words) => {
  const { effort } = verdictsOf(realFollowUp, realInitiative(beginning));
  expect(sinceWords(realFollowUp, effort, "da")).toEqual(words);
});

test.each([
  ["6.01", "På sporet ved 1. budgetopfølgning 2017", "På sporet ved BO1, uden smiley nu"],
  ["7.02", "Bagud ved 3. budgetopfølgning 2017", "Bagud ved BO3, uden smiley nu"],
  ["7.06", "På sporet", "På sporet"],
  ["Analyser på lønområdet", "Aldrig vurderet", "Aldrig vurderet"],
])("how %s stands says no more than its latest smiley", (beginning, whole, short) => {
  const { effort } = verdictsOf(realFollowUp, realInitiative(beginning));
  expect(standingWords(realFollowUp, effort, "da", "whole")).toBe(whole);
  expect(standingWords(realFollowUp, effort, "da", "short")).toBe(short);
});
