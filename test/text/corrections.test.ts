import { expect, test } from "vitest";
import { correctedFact, correctedWords } from "../../src/text/corrections.ts";
import { correctedFollowUp } from "../fixtures/correctedFollowUp.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";

const { facts } = correctedFollowUp(realFollowUp.facts);

test("a correction is told with its place, what it was, its day and its reason", () => {
  const [first, second, third] = facts.initiatives;
  if (!first || !second || !third) throw new Error("no initiatives");
  expect(correctedWords(facts, first, "da")).toEqual([
    "31.12.2017: Smiley: Neutral er rettet til Sur den 28. november 2026: Oplyst af centret",
  ]);
  expect(correctedWords(facts, second, "da")).toEqual([]);
  expect(correctedWords(facts, third, "en")[0]).toMatch(
    /^Economy: Smiley: .* is corrected to Dissatisfied on /,
  );
  expect(correctedFact(facts, "initiatives[0].milestones[3].smiley", "da")).toMatch(
    /^\d.*, 31\.12\.2017: Smiley$/,
  );
  expect(correctedFact(facts, "themes[1].title", "da")).toBe("Et rettet tema: Titel");
});
