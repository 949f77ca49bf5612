import { expect, test } from "vitest";
import { deviatingInitiatives } from "../../src/agreement/deviations.ts";
import { standingOf } from "../../src/agreement/effort/standing.ts";
import { chairOrder } from "../../src/agreement/presentation/agenda.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

test("the real document's deviations: four off track, then who lacks money by size, then two that are only behind", () => {
  expect(
    chairOrder(realFollowUp, deviatingInitiatives(realFollowUp)).map((initiative) => [
      initiative.number ?? initiative.title,
      standingOf(realFollowUp, initiative),
    ]),
  ).toEqual([
    ["7.03", "off-track"],
    ["7.07", "off-track"],
    ["7.07", "off-track"],
    ["UCC - botilbud (grundkapitaltilskud)", "off-track"],
    ["7.06", "on-track"],
    ["Midlertidig løntilpasning ved reduktion i engangsvederlag (Sparekataloget 3.04)", "on-track"],
    ["Reduktion i udbetaling af overarbejde - Bedre planlægning (Sparekataloget 3.03)", "on-track"],
    ["Nyt økonomisystem (Prisme2015)", "behind"],
    ["UCC - hjemfaldspligt", "behind"],
    ["5.03", "behind"],
    ["7.02", "behind"],
  ]);
});
