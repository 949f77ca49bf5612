import { expect, test } from "vitest";
import { deviatingInitiatives } from "../../src/agreement/deviations.ts";
import { standingOf } from "../../src/agreement/effort/standing.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

test("the real document's deviations: four off track, four behind, then three that only lack money", () => {
  expect(
    deviatingInitiatives(realFollowUp).map((initiative) => [
      initiative.number ?? initiative.title,
      standingOf(realFollowUp, initiative),
    ]),
  ).toEqual([
    ["7.03", "off-track"],
    ["7.07", "off-track"],
    ["7.07", "off-track"],
    ["UCC - botilbud (grundkapitaltilskud)", "off-track"],
    ["5.03", "behind"],
    ["7.02", "behind"],
    ["Nyt økonomisystem (Prisme2015)", "behind"],
    ["UCC - hjemfaldspligt", "behind"],
    ["7.06", "on-track"],
    ["Reduktion i udbetaling af overarbejde - Bedre planlægning (Sparekataloget 3.03)", "on-track"],
    ["Midlertidig løntilpasning ved reduktion i engangsvederlag (Sparekataloget 3.04)", "on-track"],
  ]);
});
